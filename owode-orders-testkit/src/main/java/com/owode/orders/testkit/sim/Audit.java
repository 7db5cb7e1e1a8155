package com.owode.orders.testkit.sim;

import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.Heard;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Ledger;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.refund.CaseId;
import com.owode.orders.stock.Reservation;
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

/** Looks, after every step and at rest, whether all holds that must, by the fakes' own ledgers. */
final class Audit {

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

  private static final List<Sku> SKUS = List.of(Cast.LAMP, Cast.LANTERN);

  private final World world;
  private final Set<Invariant> ignored;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Acknowledged> acknowledged = new ArrayList<>();
  private final List<Read> orders = List.of(new Read(Cast.ORDER), new Read(Cast.OTHER));
  private final Set<MessageIntent> sentIntents = new HashSet<>();
  private int bankEntries;
  private int messages;
  private int checkedAppends;
  private int checkedCommands;

  Audit(World world, Set<Invariant> ignored) {
    this.world = world;
    this.ignored = ignored;
  }

  boolean isSound() {
    return violations.isEmpty();
  }

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  void broken(Invariant invariant, String details) {
    if (!ignored.contains(invariant)) {
      violations.add(new Violation(invariant, details));
    }
  }

  void acknowledged(OrderId order, CommandId command, long version) {
    acknowledged.add(new Acknowledged(order, command, version));
  }

  /** What was answered as accepted. */
  List<Object> acknowledged() {
    return List.copyOf(acknowledged);
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
    stock();
    boolean isChanged = checkedAppends != world.seen.appends();
    checkedAppends = world.seen.appends();
    for (Read read : orders) {
      Optional<Order> order = world.store.load(read.id);
      if (order.isPresent()) {
        money(order.get());
        if (isChanged) {
          events(read, order.get());
        }
      }
    }
    commands(checkedCommands);
    checkedCommands = acknowledged.size();
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

  private void stock() {
    for (Sku sku : SKUS) {
      int onHand = world.stock.onHand(sku);
      int setAside = world.stock.setAside(sku);
      if (setAside < 0 || setAside > onHand) {
        broken(
            Invariant.STOCK_IS_CONSERVED, setAside + " of " + sku + " are set aside of " + onHand);
      }
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

  private void commands(int from) {
    for (int i = from; i < acknowledged.size(); i++) {
      Acknowledged known = acknowledged.get(i);
      Optional<CommandRecord> found = world.store.findCommand(known.order, known.command);
      if (found.isEmpty() || !found.get().answer().isAccepted()) {
        broken(
            Invariant.ACKNOWLEDGED_SURVIVES,
            "command " + known.command + " of order " + known.order + " is gone");
        return;
      }
    }
  }

  /** What holds when faults have stopped and time has passed. */
  void atRest(List<OrderId> ids) {
    commands(0);
    if (!world.seen.isNothingOpen()) {
      broken(Invariant.EFFECT_IS_DONE_OR_PARKED, world.seen.open().toString());
    }
    for (OrderId id : ids) {
      world.store.load(id).ifPresent(this::atRest);
    }
  }

  private void atRest(Order order) {
    List<String> disturbances = Rest.of(order).disturbances();
    if (!disturbances.isEmpty()) {
      broken(Invariant.ORDER_COMES_TO_REST, order + ": " + disturbances);
    }
    Ledger ledger = order.progress().money();
    Money charged = world.bank.charged(order.id(), ledger.currency());
    Money returned = world.bank.returned(order.id(), ledger.currency());
    if (!ledger.captured().equals(charged)) {
      broken(
          Invariant.CAPTURED_IS_CHARGED,
          order + " counts " + ledger.captured() + ", the bank took " + charged);
    }
    if (!ledger.returned().equals(returned)) {
      broken(
          Invariant.RETURNED_WITHIN_CAPTURED,
          order + " counts " + ledger.returned() + " returned, the bank gave " + returned);
    }
    Money setAside = world.bank.setAside(order.id(), ledger.currency());
    if (!ledger.authorised().equals(setAside)) {
      broken(
          Invariant.CAPTURED_IS_CHARGED,
          order + " counts " + ledger.authorised() + " set aside, the bank has " + setAside);
    }
    goods(order);
    told(order);
    discounts(order);
  }

  private void goods(Order order) {
    Reservation stock = order.progress().stock();
    Units held = stock.reserved().and(order.progress().units().here());
    for (Sku sku : SKUS) {
      int expected = count(order, held, sku);
      int setAside = world.stock.setAside(order.id(), sku);
      // What nobody has paid for yet was set aside for a time, which may be over.
      boolean isLasting = order.progress().marks().confirmedAt().isPresent();
      if (isLasting ? setAside != expected : setAside > expected) {
        broken(
            Invariant.STOCK_IS_CONSERVED,
            order + " holds " + expected + " of " + sku + ", set aside are " + setAside);
      }
      int gone = count(order, stock.left(), sku);
      int left = world.stock.left(order.id(), sku);
      if (left != gone && stock.missing().isEmpty()) {
        broken(
            Invariant.STOCK_IS_CONSERVED,
            order + " has taken " + gone + " of " + sku + ", left have " + left);
      }
    }
  }

  private static int count(Order order, Units units, Sku sku) {
    int count = 0;
    for (Units.Range range : units.ranges()) {
      if (order.progress().goods().line(range.line()).sku().equals(sku)) {
        count += range.count();
      }
    }
    return count;
  }

  private void discounts(Order order) {
    Set<CaseId> cases = new HashSet<>();
    for (IssuedDiscount issued : world.discounts.issued(order.id())) {
      if (!cases.add(issued.what().refundCase())) {
        broken(Invariant.ONLY_WHAT_IS_ASKED_FOR, issued + " is not the first of its case");
      }
    }
  }

  private void told(Order order) {
    for (Heard.MessageTold told : order.progress().heard().messages()) {
      if (told.outcome() == MessageOutcome.SENT && !sentIntents.contains(told.intent())) {
        broken(Invariant.INTENT_IS_NEW_ONCE, told.intent() + " is told as sent and was not");
      }
    }
  }
}
