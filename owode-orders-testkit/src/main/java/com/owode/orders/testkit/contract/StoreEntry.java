package com.owode.orders.testkit.contract;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.model.PersonRef;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.port.Append;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One more event of an order and all that is appended with it: as a desk would write it, but with
 * the effects and the time that a rule wants. Immutable.
 *
 * @param before the order before it; empty when it places the order
 * @param event the event
 * @param after the order after it
 * @param command under which command
 * @param effects what has to be done
 * @param due when something of the order becomes due
 * @param metadata what the host adds
 */
record StoreEntry(
    Optional<Order> before,
    OrderEvent event,
    Order after,
    CommandId command,
    List<QueuedEffect> effects,
    Optional<Instant> due,
    Map<String, String> metadata) {

  private static final Originator SUPPORT = Originator.of(Fixtures.SUPPORT);
  private static final PersonRef OPERATOR = PersonRef.of("operator-1");

  /** What places an order, under the command {@code place}. */
  static StoreEntry placing(String order) {
    return placing((OrderPlaced) Fixtures.anOrder().called(order).placed().events().get(0));
  }

  private static StoreEntry placing(OrderPlaced event) {
    Order begun = Order.begunBy(event, Optional.of(Fixtures.anOrder().policies()));
    return of(Optional.empty(), event, begun, "place");
  }

  /** What places an order of a buyer who has others, too. */
  static StoreEntry placing(String order, PersonRef buyer) {
    OrderPlaced usual = (OrderPlaced) Fixtures.anOrder().placed().events().get(0);
    return placing(
        new OrderPlaced(
            OrderId.of(order),
            usual.purchase(),
            usual.seller(),
            new Buyer(usual.buyer().id(), buyer, usual.buyer().language()),
            usual.address(),
            usual.payment(),
            usual.lines(),
            usual.prices(),
            usual.fees(),
            usual.policy(),
            usual.at(),
            usual.shipBy(),
            usual.deliverBy()));
  }

  /** What changes an order, under a command that is named after the version. */
  static StoreEntry changing(Order before, OrderChange event) {
    return of(Optional.of(before), event, before.after(event), "change-" + before.version());
  }

  /** An event that changes nothing but the version: any number of them may follow. */
  static StoreEntry noting(Order before) {
    return changing(before, new OperatorActed("look", "effect-1", OPERATOR, Note.none()));
  }

  private static StoreEntry of(
      Optional<Order> before, OrderEvent event, Order after, String command) {
    return new StoreEntry(
        before, event, after, CommandId.of(command), List.of(), Optional.empty(), Map.of());
  }

  StoreEntry by(String other) {
    return new StoreEntry(before, event, after, CommandId.of(other), effects, due, metadata);
  }

  StoreEntry wanting(QueuedEffect... wanted) {
    return wanting(List.of(wanted));
  }

  StoreEntry wanting(List<QueuedEffect> wanted) {
    return new StoreEntry(before, event, after, command, wanted, due, metadata);
  }

  StoreEntry due(Instant at) {
    return new StoreEntry(before, event, after, command, effects, Optional.of(at), metadata);
  }

  StoreEntry with(Map<String, String> added) {
    return new StoreEntry(before, event, after, command, effects, due, added);
  }

  EventEnvelope envelope() {
    return new EventEnvelope(
        new EventId(after.id(), after.version()),
        event,
        1,
        Fixtures.BEGIN.plusNanos(123_456_789),
        Fixtures.BEGIN.plusNanos(987_654_321),
        SUPPORT,
        command,
        before.map(Order::lastEvent),
        after.placed().policy().hash(),
        metadata);
  }

  CommandRecord record() {
    return record(after.id(), command, RecordedAnswer.Outcome.ACCEPTED, after.version());
  }

  /** What is kept of a command that was refused. */
  static CommandRecord refused(OrderId order, long version) {
    return record(order, CommandId.of("refused"), RecordedAnswer.Outcome.REFUSED, version);
  }

  private static CommandRecord record(
      OrderId order, CommandId command, RecordedAnswer.Outcome outcome, long version) {
    RecordedAnswer answer =
        new RecordedAnswer(outcome, version, Fixtures.BEGIN.plusNanos(1), Optional.empty());
    ContentHash digest = ContentHash.of(List.of(order.value(), command.value()));
    return new CommandRecord(command, digest, answer);
  }

  /** {@return all of it, yet to be built, without the command} */
  Append.Builder eventOnly() {
    return Append.to(after.id(), after.version() - 1)
        .events(after, List.of(envelope()), effects, due);
  }

  Append.Builder builder() {
    return eventOnly().command(record());
  }

  Append append() {
    return builder().build();
  }

  /** A message, wanted by the first event of an order. */
  static QueuedEffect message(String order, int ordinal, Instant notBefore) {
    Notify notify = new Notify(MessageKind.NEW_ORDER, Reader.SELLER, Channel.EMAIL);
    return effect(order, notify, ordinal, notBefore);
  }

  /** A question to the gateway, wanted by the first event of an order. */
  static QueuedEffect question(String order, int ordinal, Instant notBefore) {
    Money amount = Money.parse("JPY 5800");
    AskPayment ask =
        new AskPayment(AttemptId.of(1), amount, new IdempotencyKey(order + ":1:collect:0"));
    return effect(order, ask, ordinal, notBefore);
  }

  private static QueuedEffect effect(String order, Effect effect, int ordinal, Instant notBefore) {
    EffectId id = new EffectId(new EventId(OrderId.of(order), 1), effect.kind(), ordinal);
    return new QueuedEffect(new EffectEnvelope(id, effect), notBefore, Optional.empty());
  }
}
