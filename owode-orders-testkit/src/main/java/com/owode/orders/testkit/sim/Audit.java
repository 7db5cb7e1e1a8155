package com.owode.orders.testkit.sim;

import com.owode.orders.desk.Answer;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Ledger;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.testkit.fake.BankEntry;
import com.owode.orders.testkit.fake.IssuedDiscount;
import com.owode.orders.testkit.fake.SentMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Looks after every step whether all holds that must, by the fakes' own ledgers. */
final class Audit {

  /** What a client was answered as accepted: at which version of the order. */
  private record Acknowledged(OrderId order, CommandId command, long version) {}

  /** What was read of an order so far. */
  private static final class Read {
    private final OrderId id;
    private final Set<Deadline> passed = new HashSet<>();
    private int events;
    private @Nullable Order folded;

    private Read(OrderId id) {
      this.id = id;
    }
  }

  private final World world;
  private final Set<Invariant> ignored;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<Read> orders = List.of(new Read(Cast.ORDER), new Read(Cast.OTHER));
  private final Set<MessageIntent> sentIntents = new HashSet<>();
  private final AuditOfGoods goods;
  private int bankEntries;
  private int messages;
  private int checkedAppends;
  private int checkedCommands;
  private int checkedWritten;
  private int checkedStale;
  private int checkedDiscounts;

  Audit(World world, Set<Invariant> ignored) {
    this.world = world;
    this.ignored = ignored;
    this.goods = new AuditOfGoods(world, this);
  }

  boolean isSound() {
    return violations.isEmpty();
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  void broken(Invariant invariant, String details) {
    Violation violation = new Violation(invariant, details);
    if (!ignored.contains(invariant) && !violations.contains(violation)) {
      violations.add(violation);
    }
  }

  /** A client was answered. */
  void answered(OrderId order, CommandId command, Answer answer) {
    if (answer instanceof Answer.Decided decided && decided.isAccepted()) {
      acknowledged.add(new Acknowledged(order, command, decided.version()));
    }
    if (answer instanceof Answer.Repeated repeated && repeated.isAccepted()) {
      acknowledged.add(new Acknowledged(order, command, repeated.first().version()));
    }
  }

  /** What was answered as accepted. */
  List<Object> acknowledged() {
    return List.copyOf(acknowledged);
  }

  /** Whether a message with this intent was really sent. */
  boolean isSent(MessageIntent intent) {
    return sentIntents.contains(intent);
  }

  /** Where both orders stand, as a number. */
  @SuppressWarnings("EnumOrdinal") // Compared with another one of the same run only.
  long standing() {
    long standing = bankEntries * 31L + messages;
    for (Read read : orders) {
      int status = read.folded == null ? -1 : read.folded.status().ordinal();
      standing = (standing * 31 + read.events) * 31 + status;
    }
    return standing;
  }

  /** What holds at any time. */
  void step() {
    bank();
    messages();
    discounts();
    leases();
    boolean isChanged = checkedAppends != world.seen.appends();
    checkedAppends = world.seen.appends();
    for (Read read : orders) {
      Optional<Order> order = world.store.load(read.id);
      if (order.isPresent()) {
        money(order.get());
        goods.step(order.get());
        if (isChanged) {
          events(read, order.get());
        }
      }
    }
    commands(checkedCommands, checkedWritten);
    checkedCommands = acknowledged.size();
    checkedWritten = world.seen.written().size();
  }

  private void bank() {
    for (BankEntry entry : world.bank.entriesFrom(bankEntries)) {
      bankEntries++;
      boolean isHosts = entry.key().value().startsWith(entry.order() + ":host:");
      if (!isHosts && !world.seen.isAskedFor(entry.key())) {
        broken(Invariant.ONLY_WHAT_IS_ASKED_FOR, entry.kind() + " under key " + entry.key());
      }
    }
  }

  private void messages() {
    for (SentMessage sent : world.notifier.sentFrom(messages)) {
      messages++;
      MessageIntent intent = sent.message().intent();
      if (!sentIntents.add(intent)) {
        broken(Invariant.INTENT_IS_NEW_ONCE, intent + " was sent twice");
      }
      if (!world.seen.isAskedFor(intent)) {
        broken(Invariant.ONLY_WHAT_IS_ASKED_FOR, "message " + intent);
      }
    }
    for (MessageIntent twice : world.notifier.handedOverTwice()) {
      broken(Invariant.INTENT_IS_NEW_ONCE, twice + " was handed over as new twice");
    }
  }

  private void discounts() {
    List<IssuedDiscount> issued = world.discounts.issued();
    for (; checkedDiscounts < issued.size(); checkedDiscounts++) {
      IdempotencyKey key = issued.get(checkedDiscounts).key();
      if (!world.seen.isAskedFor(key)) {
        broken(Invariant.ONLY_WHAT_IS_ASKED_FOR, "a discount under key " + key);
      }
    }
  }

  /** A worker may swallow what is thrown: what it has claimed and not put down has failed. */
  void handled() {
    if (!world.seen.inHand().isEmpty()) {
      broken(
          Invariant.NOTHING_THROWS,
          world.seen.inHand() + " were claimed, and neither done nor put off");
    }
  }

  private void leases() {
    List<String> stale = world.seen.stale();
    for (; checkedStale < stale.size(); checkedStale++) {
      broken(Invariant.EFFECT_IS_DONE_OR_PARKED, stale.get(checkedStale));
    }
  }

  private void money(Order order) {
    Ledger ledger = order.progress().money();
    CurrencyUnit currency = ledger.currency();
    Money charged = world.bank.charged(order.id(), currency);
    Money returned = world.bank.returned(order.id(), currency);
    if (ledger.captured().isGreaterThan(charged)) {
      broken(
          Invariant.CAPTURED_IS_CHARGED,
          order + " counts " + ledger.captured() + ", the bank took " + charged);
    }
    if (returned.isGreaterThan(charged)) {
      broken(
          Invariant.RETURNED_WITHIN_CAPTURED, order + ": " + returned + " went back of " + charged);
    }
  }

  private void events(Read read, Order order) {
    List<EventEnvelope> history = world.store.history(read.id);
    if (history.size() < read.events) {
      broken(
          Invariant.EVENTS_FOLD_TO_THE_ORDER,
          "order " + read.id + " had " + read.events + " events and has " + history.size());
      return;
    }
    for (EventEnvelope envelope : history.subList(read.events, history.size())) {
      read.folded =
          read.folded == null
              ? Order.begunBy((OrderPlaced) envelope.event(), order.policies())
              : read.folded.after((OrderChange) envelope.event());
      if (envelope.event() instanceof DeadlinePassed passed
          && !read.passed.add(passed.deadline())) {
        broken(Invariant.DEADLINE_PASSES_ONCE, read.id + ": " + passed.deadline());
      }
    }
    read.events = history.size();
    if (!Objects.equals(read.folded, order)) {
      broken(
          Invariant.EVENTS_FOLD_TO_THE_ORDER,
          "events make " + read.folded + ", the store has " + order);
    }
  }

  /** What was answered to clients, and what the store has answered to have written. */
  private void commands(int fromAnswer, int fromWritten) {
    for (Acknowledged known : acknowledged.subList(fromAnswer, acknowledged.size())) {
      survives(known.order, known.command, known.version);
    }
    List<SeenStore.Written> written = world.seen.written();
    for (SeenStore.Written known : written.subList(fromWritten, written.size())) {
      survives(known.order(), known.command().id(), known.command().answer().version());
    }
  }

  private void survives(OrderId order, CommandId command, long version) {
    Optional<RecordedAnswer> found =
        world.store.findCommand(order, command).map(CommandRecord::answer);
    if (!found.map(RecordedAnswer::isAccepted).orElse(false)) {
      broken(
          Invariant.ACKNOWLEDGED_SURVIVES,
          "command " + command + " of order " + order + " is gone");
    } else if (found.get().version() != version) {
      broken(
          Invariant.ACKNOWLEDGED_SURVIVES,
          "command "
              + command
              + " of order "
              + order
              + " was answered at version "
              + version
              + ", and is kept at version "
              + found.get().version());
    }
  }

  /** What holds when faults have stopped and time has passed. */
  void atRest(List<OrderId> ids) {
    commands(0, 0);
    new AuditAtRest(world, this, goods).look(ids);
  }
}
