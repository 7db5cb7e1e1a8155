package com.owode.orders.testkit.scenario;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;
import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Step;
import java.time.Instant;
import java.util.Optional;

/** The lifecycle alone: what is to be done in the world is wanted, and not done. */
record LifecycleGround(OrderLife life) implements Ground {

  @Override
  public Instant now() {
    return life.now();
  }

  @Override
  public OrderId id() {
    return life.order().id();
  }

  @Override
  public Actor buyer() {
    return life.buyer();
  }

  @Override
  public Actor seller() {
    return life.seller();
  }

  @Override
  public Trial play(Instant at, Optional<Actor> actor, OrderCommand command) {
    OrderLife then = life.at(at);
    OrderLife after =
        actor.isPresent()
            ? then.ask(actor.get(), (OrderRequest) command)
            : then.tell((OrderReport) command);
    return new Trial(
        Words.of(actor, command),
        life.order(),
        after.order(),
        new Outcome.Decided(after.lastStep().decision()),
        after.steps().stream().map(Step::toString).toList());
  }
}
