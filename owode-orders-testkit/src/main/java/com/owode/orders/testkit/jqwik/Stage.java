package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Reports;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An order on which a move is played, and the numbers by which it chooses. */
record Stage(OrderLife life, int which, int how) {

  Order order() {
    return life.order();
  }

  Reports reports() {
    return life.reports();
  }

  /** All of them, or one. */
  Units some(Units units) {
    if (how % 2 == 0 || units.count() < 2) {
      return units;
    }
    int place = which % units.count();
    return units.first(place + 1).minus(units.first(place));
  }

  /** One of several; the first, when the numbers are small. */
  <T> Optional<T> one(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
  }

  /** One of several ways; the first, when the numbers are small. */
  @SafeVarargs
  final <T> T way(T... ways) {
    return ways[how % ways.length];
  }

  /** Plays only where there are units to play with. */
  OrderLife with(Units units, Function<Pick, OrderLife> then) {
    return units.isEmpty() ? life : then.apply(Pick.these(some(units)));
  }

  <T> OrderLife with(Optional<T> thing, Function<T, OrderLife> then) {
    return thing.map(then).orElse(life);
  }

  OrderLife buyerAsks(OrderRequest request) {
    return life.ask(life.buyer(), request);
  }

  OrderLife sellerAsks(OrderRequest request) {
    return life.ask(life.seller(), request);
  }

  OrderLife supportAsks(OrderRequest request) {
    return life.ask(Fixtures.SUPPORT, request);
  }

  OrderLife anyoneAsks(OrderRequest request) {
    Actor actor = way(life.buyer(), life.seller(), Fixtures.SUPPORT);
    return life.ask(actor, request);
  }

  OrderLife tell(OrderReport report) {
    return life.tell(report);
  }
}
