package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InboxTest {

  private final Shop shop = Shop.open();

  @Test
  void a_report_before_its_order_is_kept_once_and_judged_when_the_order_is_placed() {
    Answer early = shop.desk.tell(shop.captured("1", "bank-9", 10_000));
    Answer twice = shop.desk.tell(shop.captured("1", "bank-9", 10_000));
    shop.placedPaidByHost("1");
    shop.work();

    assertThat(early).isInstanceOf(Answer.Kept.class).isEqualTo(twice);
    assertThat(shop.seen.count("kept PAYMENT_REPORTED")).isEqualTo(2);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
    assertThat(shop.memory.kept(OrderId.of("1"))).isEmpty();
    assertThat(shop.desk.tell(shop.captured("1", "bank-9", 10_000)))
        .isInstanceOf(Answer.Repeated.class);
  }

  @Test
  void after_a_crash_between_placing_and_judging_the_next_run_judges_what_was_kept() {
    shop.desk.tell(shop.captured("1", "bank-9", 10_000));
    // The placing is written; every write of the kept report then fails.
    shop.store.next(FlakyStore.Fault.NONE);
    for (int i = 0; i < 10; i++) {
      shop.store.next(FlakyStore.Fault.BEFORE);
    }
    assertThat(shop.placedPaidByHost("1").isAccepted()).isTrue();
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isZero();
    assertThat(shop.memory.withKeptReports(10)).containsExactly(OrderId.of("1"));

    DueRun run = shop.desk.runDue(10);
    DueRun next = shop.desk.runDue(10);

    assertThat(run).isEqualTo(new DueRun(0, 1, 0));
    assertThat(next).isEqualTo(new DueRun(0, 0, 0));
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
    assertThat(shop.memory.withKeptReports(10)).isEmpty();
  }

  /** F7. */
  @Test
  void a_report_told_again_word_for_word_writes_nothing() {
    shop.placedPaidByHost("1");
    shop.work();
    PaymentReported report = shop.captured("1", "bank-9", 10_000);

    Answer first = shop.desk.tell(report);
    int history = shop.events("1").size();
    shop.clock.goOn(Duration.ofHours(1));

    assertThat(first.isAccepted()).isTrue();
    assertThat(shop.desk.tell(report)).isInstanceOf(Answer.Repeated.class);
    assertThat(shop.events("1")).hasSize(history);
  }

  /** F7. */
  @Test
  void a_webhook_and_a_reply_that_say_the_same_under_other_references_make_one_capture() {
    shop.placed("1");
    shop.work();
    PaymentReported webhook =
        new PaymentReported(
            OrderId.of("1"),
            AttemptId.of(1),
            PaymentOutcome.CAPTURED,
            shop.money(10_000),
            Optional.of(TransactionRef.of("txn-1")),
            shop.clock.instant(),
            Provenance.verified("gateway.webhook", "hook-77"));

    Answer answer = shop.desk.tell(webhook);

    assertThat(answer.isAccepted()).isTrue();
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
    assertThat(shop.order("1").progress().money().captured()).isEqualTo(shop.money(10_000));
  }

  @Test
  void an_unverified_report_is_never_believed_and_only_makes_the_gateway_be_asked_earlier() {
    shop.gateway.next(FakeGateway.Fault.REPLY_LOST, FakeGateway.Fault.LOST);
    shop.placed("1");
    shop.work();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    int history = shop.events("1").size();
    PaymentReported forged =
        new PaymentReported(
            OrderId.of("1"),
            AttemptId.of(1),
            PaymentOutcome.CAPTURED,
            shop.money(999),
            Optional.of(TransactionRef.of("forged")),
            shop.clock.instant(),
            Provenance.unverified("gateway.webhook", "hook-1"));

    Answer answer = shop.desk.tell(forged);
    Answer flood = shop.desk.tell(forged);

    assertThat(answer).isEqualTo(new Answer.NotBelieved(forged, true)).isEqualTo(flood);
    assertThat(shop.events("1")).hasSize(history);
    shop.work();
    assertThat(shop.gateway.calls().stream().filter(call -> call.startsWith("ask "))).hasSize(2);
    assertThat(shop.order("1").progress().money().captured()).isEqualTo(shop.money(10_000));
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void an_unverified_report_about_what_is_settled_or_unknown_does_nothing() {
    shop.placed("1");
    shop.work();
    PaymentReported known = unverified("1");
    PaymentReported unknown = unverified("nowhere");

    assertThat(shop.desk.tell(known)).isEqualTo(new Answer.NotBelieved(known, false));
    assertThat(shop.desk.tell(unknown)).isEqualTo(new Answer.NotBelieved(unknown, false));
    assertThat(shop.memory.kept(OrderId.of("nowhere"))).isEmpty();
  }

  /** F9. */
  @Test
  void a_deadline_told_before_its_time_is_not_believed_and_still_fires_when_its_time_comes() {
    shop.placedPaidByHost("1");
    shop.work();
    Deadline payBy =
        Deadlines.of(shop.order("1")).stream()
            .filter(deadline -> deadline.kind() == DeadlineKind.PAY_BY)
            .findFirst()
            .orElseThrow();
    DeadlineReached early =
        new DeadlineReached(
            OrderId.of("1"), payBy, payBy.due(), Provenance.verified("host", "its-clock"));
    int history = shop.events("1").size();

    assertThat(shop.desk.tell(early)).isEqualTo(new Answer.NotBelieved(early, false));
    assertThat(shop.events("1")).hasSize(history);

    shop.clock.goTo(payBy.due());
    shop.desk.runDue(10);
    shop.clock.goOn(Duration.ofHours(-25));
    shop.desk.runDue(10);
    shop.clock.goOn(Duration.ofHours(50));
    shop.desk.runDue(10);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.CANCELLED);
    assertThat(shop.count("1", EventKind.UNITS_CANCELLED)).isOne();
  }

  private PaymentReported unverified(String order) {
    return new PaymentReported(
        OrderId.of(order),
        AttemptId.of(1),
        PaymentOutcome.DECLINED,
        shop.money(1),
        Optional.empty(),
        shop.clock.instant(),
        Provenance.unverified("gateway.webhook", "hook-2"));
  }
}
