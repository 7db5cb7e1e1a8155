package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.ExcessRecorded;
import com.owode.orders.event.RepaymentDone;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Money goes back once, whatever the road and however often that is told. */
class GivenBackTest {

  static List<Given> givens() {
    return List.of(Given.usual(), Given.usual().in("JPY"), Given.usual().in("KWD").lines(4));
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_refund_from_outside_that_nothing_covers_is_excess_once(Given given) {
    Life life = Orders.in(OrderStatus.AWAITING_PAYMENT, given);
    RefundReported outside =
        life.reports().refund(0, 0, RefundOutcome.DONE, given.money(700), "rf-out");

    Decision.Accepted first = life.tell(outside);
    Decision.Accepted again = life.tell(outside);

    assertThat(first.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            ExcessRecorded.class.getSimpleName(), DiscrepancyFound.class.getSimpleName());
    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(ledger(life).excess()).isEqualTo(given.money(700));
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_refund_told_with_another_amount_is_booked_once(Given given) {
    Life life = Orders.in(OrderStatus.CANCELLED, given);
    RefundReported less =
        life.reports().refund(1, 0, RefundOutcome.DONE, given.money(700), "rf-less");

    Decision.Accepted first = life.tell(less);
    Decision.Accepted again = life.tell(less);

    assertThat(first.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            RepaymentDone.class.getSimpleName(), DiscrepancyFound.class.getSimpleName());
    assertThat(again.isAlreadyKnown()).isTrue();
    assertThat(ledger(life).returned()).isEqualTo(given.total());
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_failed_refund_that_comes_through_when_its_money_is_gone_is_excess(Given given) {
    Life life = failed(given, Grant.of(given.total()));
    life.after(SELLER, grant(Grant.of(given.total())));
    RefundReported late = life.reports().refund(1, 0, RefundOutcome.DONE, given.total(), "rf-1");

    Decision.Accepted told = life.tell(late);

    assertThat(discrepancies(told))
        .containsExactly("refund.outcome-agrees", "refund.reported-within-captured");
    assertThat(ledger(life).inFlight()).isEqualTo(given.total());
    assertThat(ledger(life).returned()).isEqualTo(given.money(0));
    assertThat(ledger(life).excess()).isEqualTo(given.total());
    assertThat(life.tell(late).isAlreadyKnown()).isTrue();
    Invariants.hold(life);
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_failed_refund_that_comes_through_while_its_money_is_held_is_done(Given given) {
    Life life = failed(given, Grant.of(given.total()));

    Decision.Accepted told =
        life.tell(life.reports().refund(1, 0, RefundOutcome.DONE, given.total(), "rf-1"));

    assertThat(discrepancies(told)).containsExactly("refund.outcome-agrees");
    assertThat(ledger(life).repayments().get(0).state()).isEqualTo(Repayment.State.DONE);
    assertThat(ledger(life).returned()).isEqualTo(given.total());
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_failed_refund_is_not_sent_again_for_a_unit_that_was_given_back_since(Given given) {
    Grant unit = Grant.of(Pick.these(Units.of(1, 1)));
    Life life = failed(given, unit).after(SELLER, grant(unit));

    Decision decision = life.ask(SELLER, new RetryRefund(RepaymentId.of(1)));

    assertThat(((Decision.Refused) decision).codes()).containsExactly("refund.within-units");
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_failed_refund_of_a_unit_given_back_since_comes_through_as_money_of_the_others(
      Given given) {
    Grant unit = Grant.of(Pick.these(Units.of(1, 1)));
    Life life = failed(given, unit).after(SELLER, grant(unit));
    Money share = ledger(life).repayments().get(0).amount();

    Decision.Accepted told =
        life.tell(life.reports().refund(1, 0, RefundOutcome.DONE, share, "rf-1b"));

    assertThat(discrepancies(told))
        .containsExactly("refund.outcome-agrees", "refund.reported-within-captured");
    assertThat(ledger(life).returned()).isEqualTo(share);
    assertThat(ledger(life).inFlight()).isEqualTo(share);
    Invariants.hold(life);
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_dispute_that_was_won_holds_no_money_when_it_is_opened_again(Given given) {
    Life life = Orders.in(OrderStatus.DELIVERED, given);
    life.after(life.reports().dispute("dispute-1", DisputeStage.WON, given.total()))
        .after(SELLER, grant(Grant.of(given.total())));

    Decision.Accepted told =
        life.tell(life.reports().dispute("dispute-1", DisputeStage.OPENED, given.total()));

    assertThat(told.isAlreadyKnown()).isTrue();
    assertThat(ledger(life).disputed()).isEqualTo(given.money(0));
    assertThat(ledger(life).excess()).isEqualTo(given.money(0));
    Invariants.hold(life);
  }

  @ParameterizedTest
  @MethodSource("givens")
  void a_grant_leaves_what_is_live_paid_for(Given given) {
    Life life = given.placed().reserved().cancelled(Pick.these(Units.of(1, 1)));
    life.paymentIs(PaymentOutcome.CAPTURED, life.order().balance().due());
    Money cancelledCost = given.total().minus(life.order().balance().due());

    Decision unpaidUnit = life.ask(SELLER, grant(Grant.of(Pick.these(Units.of(1, 1)))));
    life.after(SELLER, grant(Grant.of(given.money(500))));

    assertThat(cancelledCost.isPositive()).isTrue();
    assertThat(((Decision.Refused) unpaidUnit).codes())
        .containsExactly("refund.something-returnable");
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(ledger(life).inFlight()).isEqualTo(given.money(500));
    assertThat(life.order().isSecured()).isTrue();
  }

  private static Life failed(Given given, Grant grant) {
    Life life = Orders.in(OrderStatus.DELIVERED, given).after(SELLER, grant(grant));
    Money sent = ledger(life).repayments().get(0).amount();
    return life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, sent, "rf-1"));
  }

  private static GrantRefund grant(Grant grant) {
    return new GrantRefund(grant, Note.none(), Optional.empty());
  }

  private static Ledger ledger(Life life) {
    return life.order().progress().money();
  }

  private static List<String> discrepancies(Decision.Accepted told) {
    return told.events().stream()
        .filter(DiscrepancyFound.class::isInstance)
        .map(event -> ((DiscrepancyFound) event).code())
        .toList();
  }
}
