package com.owode.orders.testkit.scenario;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.desk.Answer;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.RecordedAnswer;
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
  public OrderId id() {
    return order.id();
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
    return new Trial(
        Words.of(actor, command),
        before,
        after.order(),
        outcome(answer, before, after),
        history(after));
  }

  private static Outcome outcome(Answer answer, Order before, OrderStory after) {
    if (answer instanceof Answer.Decided decided) {
      return new Outcome.Decided(decided.decision());
    }
    if (answer instanceof Answer.Repeated repeated) {
      return new Outcome.Recorded(repeated.first(), written(repeated.first(), before, after));
    }
    return new Outcome.Undecided(answer.getClass().getSimpleName());
  }

  /** What the command wrote since: it ends at the version that was answered. */
  private static List<OrderEvent> written(RecordedAnswer first, Order before, OrderStory after) {
    List<EventEnvelope> since =
        after.history().stream().filter(event -> event.id().version() > before.version()).toList();
    Optional<CommandId> command =
        since.stream()
            .filter(event -> event.id().version() == first.version())
            .map(EventEnvelope::command)
            .findFirst();
    return since.stream()
        .filter(event -> command.equals(Optional.of(event.command())))
        .map(EventEnvelope::event)
        .toList();
  }

  private static List<String> history(OrderStory story) {
    return story.history().stream().map(DeskGround::line).toList();
  }

  private static String line(EventEnvelope event) {
    return event.recordedAt() + " " + event.type();
  }
}
