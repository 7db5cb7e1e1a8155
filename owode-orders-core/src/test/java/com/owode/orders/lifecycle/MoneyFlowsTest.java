package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.PAYMENT_STARTED;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.effects;
import static com.owode.orders.lifecycle.Scenes.events;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money of more than one attempt, capture or repayment: each is asked for once and by itself. */
class MoneyFlowsTest {

  /** Three units that cost 10,000 minor units together. */
  private static final Given GIVEN = Given.usual().lines(3).priced(3_333, 1, 0);

  private static final Pick ALL = Pick.all();
  private static final Pick FIRST = Pick.these(Units.of(1, 1));

  private static Life awaiting(CaptureAt when) {
    return GIVEN.capturedAt(when).placed().reserved();
  }

  private static Decision told(Life life, int attempt, PaymentOutcome outcome, long minor) {
    return life.tell(life.reports().payment(attempt, outcome, life.money(minor), "txn-" + attempt));
  }

  private static Decision refund(
      Life life, int repayment, int portion, RefundOutcome outcome, long minor) {
    return life.tell(
        life.reports()
            .refund(
                repayment,
                portion,
                outcome,
                life.money(minor),
                "refund-" + repayment + "-" + portion));
  }

  private static Decision reach(Life life, Deadline deadline) {
    life.waitUntil(deadline.due());
    return life.tell(life.reports().deadline(deadline));
  }

  /** The effects of one kind, by their first word. */
  private static List<String> only(String kind, Decision decision) {
    return effects(decision).stream().filter(word -> word.startsWith(kind + " ")).toList();
  }

  @Test
  void stock_that_comes_bit_by_bit_starts_one_payment() {
    Life life = GIVEN.placed();
    Units first = life.all().first(1);

    Decision some = life.tell(life.reports().stock(StockOutcome.RESERVED, first));
    Decision rest = life.tell(life.reports().stock(StockOutcome.RESERVED, life.all().minus(first)));

    assertThat(events(some)).contains(PAYMENT_STARTED);
    assertThat(events(rest)).doesNotContain(PAYMENT_STARTED);
    assertThat(life.effects(CollectPayment.class)).hasSize(1);
  }

  @Test
  void a_difference_is_collected_at_once_where_the_price_waits_for_the_parcel() {
    Life life = GIVEN.capturedAt(CaptureAt.FIRST_SHIPMENT).placed().paid();
    life.after(
            SELLER,
            new DeclareOutOfStock(
                FIRST, List.of(GIVEN.alternative(1, 700, Alternative.Bearer.BUYER))))
        .after(BUYER, new AcceptAlternative(1, 1));

    assertThat(life.effects(CollectPayment.class))
        .extracting(CollectPayment::capture)
        .containsExactly(CaptureAt.FIRST_SHIPMENT, CaptureAt.PLACEMENT);
    Decision setAside = told(life, 2, PaymentOutcome.AUTHORISED, 700);
    assertThat(effects(setAside)).singleElement().asString().endsWith(" 700");
  }

  @Test
  void what_is_set_aside_when_nothing_is_missing_is_freed_and_not_taken() {
    Life life = awaiting(CaptureAt.PLACEMENT);
    told(life, 1, PaymentOutcome.CAPTURED, TOTAL);

    Decision more = told(life, 2, PaymentOutcome.AUTHORISED, TOTAL);

    assertThat(effects(more)).containsExactly("void 2");
  }

  @Test
  void only_what_is_set_aside_is_taken() {
    Life life = awaiting(CaptureAt.PLACEMENT);
    told(life, 1, PaymentOutcome.DECLINED, TOTAL);
    life.after(BUYER, new RetryPayment());

    Decision setAside = told(life, 2, PaymentOutcome.AUTHORISED, TOTAL);

    assertThat(only("capture", setAside)).singleElement().asString().contains(":2 ");
  }

  @Test
  void what_is_set_aside_twice_is_taken_only_as_far_as_it_is_due() {
    Life life = awaiting(CaptureAt.FIRST_SHIPMENT);
    told(life, 1, PaymentOutcome.AUTHORISED, 6_000);
    life.after(BUYER, new RetryPayment());
    told(life, 2, PaymentOutcome.AUTHORISED, 6_000);

    Decision sent = life.tell(life.reports().shipment(ALL, "parcel-1"));

    assertThat(only("capture", sent))
        .extracting(capture -> capture.substring(capture.lastIndexOf(' ') + 1))
        .containsExactly("6000", "4000");
  }

  @Test
  void a_second_parcel_takes_no_money_again() {
    Life life = awaiting(CaptureAt.FIRST_SHIPMENT);
    told(life, 1, PaymentOutcome.AUTHORISED, TOTAL);

    Decision first = life.tell(life.reports().shipment(FIRST, "parcel-1"));
    Decision second = life.tell(life.reports().shipment(ALL, "parcel-2"));

    assertThat(only("capture", first)).hasSize(1);
    assertThat(only("capture", second)).isEmpty();
  }

  @Test
  void cancelling_frees_what_is_under_way_and_leaves_what_has_ended() {
    Life started = awaiting(CaptureAt.PLACEMENT);
    assertThat(effects(started.ask(BUYER, cancel()))).contains("void 1");

    Life declined = awaiting(CaptureAt.PLACEMENT);
    told(declined, 1, PaymentOutcome.DECLINED, TOTAL);
    assertThat(only("void", declined.ask(BUYER, cancel()))).isEmpty();

    Life taken = awaiting(CaptureAt.PLACEMENT);
    told(taken, 1, PaymentOutcome.CAPTURED, TOTAL);
    assertThat(only("void", taken.ask(BUYER, cancel()))).isEmpty();
  }

  private static Cancel cancel() {
    return new Cancel(ALL, CancelReason.BUYER_CHANGED_MIND, Note.none());
  }

  @Test
  void an_attempt_without_an_answer_is_not_freed_when_another_brings_the_money() {
    Life life = awaiting(CaptureAt.PLACEMENT);

    Decision paid = told(life, 7, PaymentOutcome.CAPTURED, TOTAL);

    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(only("void", paid)).isEmpty();
  }

  @Test
  void only_the_portion_that_failed_is_sent_again() {
    Life life = awaiting(CaptureAt.PLACEMENT);
    told(life, 1, PaymentOutcome.CAPTURED, 4_000);
    life.after(BUYER, new RetryPayment());
    told(life, 2, PaymentOutcome.CAPTURED, 6_000);
    Decision cancelled = life.ask(BUYER, cancel());
    refund(life, 1, 1, RefundOutcome.FAILED, 6_000);

    Decision again = life.ask(SELLER, new RetryRefund(RepaymentId.of(1)));

    assertThat(only("refund", cancelled))
        .containsExactly("refund 1/0 from txn-1 4000", "refund 1/1 from txn-2 6000");
    assertThat(effects(again)).containsExactly("refund 1/1 from txn-2 6000");
  }

  @Test
  void only_the_portion_that_nobody_knows_of_is_asked_about() {
    Life life = awaiting(CaptureAt.PLACEMENT);
    told(life, 1, PaymentOutcome.CAPTURED, 4_000);
    life.after(BUYER, new RetryPayment());
    told(life, 2, PaymentOutcome.CAPTURED, 6_000);
    life.after(BUYER, cancel());

    Decision unknown = refund(life, 1, 1, RefundOutcome.UNKNOWN, 6_000);

    assertThat(effects(unknown)).containsExactly("ask refund 1/1");
  }

  @Test
  void only_the_repayment_whose_time_has_come_is_asked_about() {
    Life life = awaiting(CaptureAt.PLACEMENT);
    told(life, 1, PaymentOutcome.CAPTURED, TOTAL);
    grant(life, 500);
    grant(life, 700);
    refund(life, 1, 0, RefundOutcome.UNKNOWN, 500);
    life.wait(Duration.ofMinutes(5));
    Decision second = refund(life, 2, 0, RefundOutcome.UNKNOWN, 700);

    Decision reached = reach(life, Scenes.due(life, DeadlineKind.ASK_REFUND).get(0));

    assertThat(effects(second)).containsExactly("ask refund 2/0");
    assertThat(effects(reached)).containsExactly("ask refund 1/0");
  }

  private static void grant(Life life, long minor) {
    life.after(SELLER, new GrantRefund(Grant.of(life.money(minor)), Note.none(), Optional.empty()));
  }

  @Test
  void only_the_attempt_that_is_unknown_or_whose_time_has_come_is_asked_about() {
    Life life = awaiting(CaptureAt.PLACEMENT);
    told(life, 1, PaymentOutcome.PENDING, TOTAL);

    Decision unknown = told(life, 2, PaymentOutcome.UNKNOWN, TOTAL);
    Deadline first = Scenes.due(life, DeadlineKind.ASK_PAYMENT).get(0);
    Decision reached = reach(life, first);

    assertThat(effects(unknown)).singleElement().asString().startsWith("ask ").endsWith(":2");
    assertThat(first.subject()).isOne();
    assertThat(effects(reached)).singleElement().asString().startsWith("ask ").endsWith(":1");
  }
}
