package com.owode.orders.testkit.contract;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.OrderReport;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.port.Append;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.port.RecordedAnswer.Outcome;
import com.owode.orders.refund.CaseState;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Reports;
import com.owode.orders.testkit.fixture.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The lives of orders as what a desk appends of them, step by step. */
final class StoreLives {

  private StoreLives() {}

  /** {@return an order in every status and every case, in several currencies and languages} */
  static List<OrderLife> all() {
    List<OrderLife> lives = new ArrayList<>();
    for (OrderStatus status : OrderStatus.values()) {
      lives.add(fixture("status-" + status, "JPY").broughtTo(status));
    }
    // What is approved is on its way with the same event.
    for (CaseState state : EnumSet.complementOf(EnumSet.of(CaseState.APPROVED))) {
      lives.add(fixture("case-" + state, "BHD").broughtTo(state));
    }
    for (CurrencyUnit currency : Fixtures.currencies()) {
      lives.add(fixture("in-" + currency, currency.getCode()).broughtTo(OrderStatus.DELIVERED));
    }
    return lives;
  }

  private static OrderFixture fixture(String id, String currency) {
    return Fixtures.anOrder()
        .called(id)
        .in(currency)
        .boughtBy(People.AISSATOU)
        .soldBy(People.DANLADI);
  }

  /** {@return the life of an order whose last step was refused} */
  static OrderLife refused(String order) {
    OrderLife shipped = Fixtures.anOrder().called(order).broughtTo(OrderStatus.SHIPPED);
    return shipped.ask(
        shipped.buyer(), new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
  }

  /** {@return lives in which nobody knows for a while what became of a payment or a refund} */
  static List<OrderLife> ofUnknownMoney() {
    OrderLife charged =
        Fixtures.anOrder().called("charged").placed().onward().paymentIs(PaymentOutcome.UNKNOWN);
    OrderLife cancelled = Fixtures.anOrder().called("returned").broughtTo(OrderStatus.CANCELLED);
    return List.of(
        charged.onward().reserved().onward().paymentIs(PaymentOutcome.CAPTURED),
        cancelled
            .onward()
            .refundsAre(RefundOutcome.UNKNOWN)
            .onward()
            .refundsAre(RefundOutcome.DONE));
  }

  /** {@return a report that money came} */
  static KeptReport report(String order, String command) {
    Reports reports = new Reports(OrderId.of(order), Fixtures.BEGIN);
    OrderReport report =
        reports.payment(1, PaymentOutcome.CAPTURED, Money.parse("JPY 5800"), "txn-" + command);
    return new KeptReport(report, CommandId.of(command), reports.at());
  }

  /** {@return what is appended for each step of a life, in order} */
  static List<Append> appends(OrderLife life) {
    List<Append> appends = new ArrayList<>();
    long version = 0;
    for (Step step : life.steps()) {
      Append append = append(step, appends.size(), version, life);
      version += append.events().size();
      appends.add(append);
    }
    return appends;
  }

  private static Append append(Step step, int number, long version, OrderLife life) {
    CommandRecord record = record(step, number);
    Append.Builder append = Append.to(life.order().id(), version).command(record);
    if (step.decision() instanceof Decision.Accepted accepted && !accepted.isAlreadyKnown()) {
      Order after = accepted.order();
      List<QueuedEffect> effects =
          accepted.effects().stream()
              .map(effect -> new QueuedEffect(effect, step.at(), Optional.of("00-trace-01")))
              .toList();
      append.events(
          after, events(step, accepted, record.id(), version), effects, Deadlines.next(after));
    }
    return append.build();
  }

  private static List<EventEnvelope> events(
      Step step, Decision.Accepted accepted, CommandId command, long version) {
    Originator by =
        step.actor()
            .map(Originator::of)
            .orElseGet(() -> Originator.of(((OrderReport) step.command()).from()));
    ContentHash policy = accepted.order().placed().policy().hash();
    List<EventEnvelope> events = new ArrayList<>();
    for (Written written : accepted.written()) {
      EventId id = new EventId(accepted.order().id(), version + events.size() + 1);
      events.add(
          new EventEnvelope(
              id,
              written.event(),
              1,
              step.at(),
              step.at().plusNanos(1),
              by,
              command,
              written.cause(),
              policy,
              Map.of("traceparent", "00-trace-01")));
    }
    return events;
  }

  /** {@return what is recorded of a step} */
  static CommandRecord record(Step step, int number) {
    Outcome outcome = Outcome.REFUSED;
    long version = 0;
    if (step.decision() instanceof Decision.Accepted accepted) {
      outcome = accepted.isAlreadyKnown() ? Outcome.ALREADY_KNOWN : Outcome.ACCEPTED;
      version = accepted.order().version();
    }
    RecordedAnswer answer =
        new RecordedAnswer(
            outcome,
            version,
            step.at(),
            Optional.of(step.decision().judgement().toRecord().masked()));
    return new CommandRecord(
        CommandId.of("step-" + number), ContentHash.of("step-" + number), answer);
  }
}
