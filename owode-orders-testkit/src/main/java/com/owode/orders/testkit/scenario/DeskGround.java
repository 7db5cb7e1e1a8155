package com.owode.orders.testkit.scenario;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.desk.Answer;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.testkit.shop.OrderStory;
import com.owode.orders.testkit.shop.PlacedOrder;
import com.owode.orders.testkit.shop.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A whole desk: what has to be done in the world is done by fakes, at the same moment. */
record DeskGround(Shop shop, PlacedOrder order) implements Ground {

  @Override
  public Instant now() {
    return shop.clock().instant();
  }

  @Override
  public Actor buyer() {
    return order.buyer();
  }

  @Override
  public Actor seller() {
    return order.seller();
  }

  @Override
  public Trial play(Instant at, Optional<Actor> actor, OrderCommand command) {
    shop.clock().passTo(at.isAfter(now()) ? at : now());
    Order before = shop.order(order).order();
    Answer answer =
        actor.isPresent()
            ? shop.ask(actor.get(), order, (OrderRequest) command)
            : shop.tell((OrderReport) command);
    shop.work();
    OrderStory after = shop.order(order);
    Optional<Decision> decision =
        answer instanceof Answer.Decided decided
            ? Optional.of(decided.decision())
            : Optional.empty();
    return new Trial(
        Words.of(actor, command),
        before,
        after.order(),
        decision,
        answer.getClass().getSimpleName(),
        history(after));
  }

  private static List<String> history(OrderStory story) {
    return story.history().stream().map(DeskGround::line).toList();
  }

  private static String line(EventEnvelope event) {
    return event.recordedAt() + " " + event.type();
  }
}
