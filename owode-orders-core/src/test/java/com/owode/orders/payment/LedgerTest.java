package com.owode.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment.Portion;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

  private static final CurrencyUnit NGN = CurrencyUnit.of("NGN");
  private static final Instant THEN = Instant.parse("2026-11-02T10:00:00Z");
  private static final Instant LATER = THEN.plusSeconds(60);
  private static final TransactionRef C1 = TransactionRef.of("C-1");
  private static final TransactionRef C2 = TransactionRef.of("C-2");
  private static final TransactionRef R1 = TransactionRef.of("R-1");
  private static final Units UNITS = Units.range(1, 1, 2);
  private static final Shares CHARGED = Shares.each(UNITS, naira(50));
  private static final Ledger EMPTY = Ledger.empty(NGN);

  private static Money naira(long minor) {
    return Money.ofMinor(NGN, minor);
  }

  private static Ledger captured(Ledger ledger, TransactionRef reference, long minor) {
    return ledger.captured(new Capture(reference, ledger.nextAttempt(), naira(minor)), THEN);
  }

  private static Portion portion(TransactionRef capture, long minor, Repayment.State state) {
    return new Portion(capture, naira(minor), state, Optional.empty(), THEN, 1);
  }

  private static Repayment repayment(int id, Shares shares, long beyond, Portion... portions) {
    return new Repayment(
        RepaymentId.of(id), RepaymentRoad.GRANT, 0, shares, naira(beyond), List.of(portions));
  }

  @ParameterizedTest
  @EnumSource
  void an_attempt_is_open_until_it_failed_was_voided_or_taken(Attempt.State state) {
    Ledger ledger = EMPTY.told(AttemptId.of(1), state, naira(100), Optional.of(C1), THEN);
    boolean open =
        state != Attempt.State.CAPTURED
            && state != Attempt.State.DECLINED
            && state != Attempt.State.VOIDED;
    assertThat(ledger.hasOpenAttempt()).isEqualTo(open);
    assertThat(ledger.attempts())
        .containsExactly(new Attempt(AttemptId.of(1), naira(100), state, THEN, Optional.of(C1)));
    assertThat(ledger.authorised()).isEqualTo(naira(state == Attempt.State.AUTHORISED ? 100 : 0));
  }

  @Test
  void an_attempt_keeps_its_reference_and_its_place_by_number() {
    Ledger ledger =
        EMPTY
            .started(AttemptId.of(2), naira(100), THEN)
            .started(AttemptId.of(1), naira(70), THEN)
            .told(AttemptId.of(2), Attempt.State.AUTHORISED, naira(90), Optional.of(C1), THEN)
            .told(AttemptId.of(2), Attempt.State.VOIDED, naira(90), Optional.empty(), LATER);
    Attempt first =
        new Attempt(AttemptId.of(1), naira(70), Attempt.State.STARTED, THEN, Optional.empty());
    Attempt second =
        new Attempt(AttemptId.of(2), naira(90), Attempt.State.VOIDED, LATER, Optional.of(C1));
    assertThat(ledger.attempts()).containsExactly(first, second);
    assertThat(ledger.lastAttempt()).contains(second);
    assertThat(ledger.attempt(AttemptId.of(1))).contains(first);
    assertThat(ledger.attempt(AttemptId.of(3))).isEmpty();
    assertThat(ledger.nextAttempt()).isEqualTo(AttemptId.of(3));
    assertThat(EMPTY.lastAttempt()).isEmpty();
    assertThat(EMPTY.hasOpenAttempt()).isFalse();
    assertThat(EMPTY.nextAttempt()).isEqualTo(AttemptId.of(1));
  }

  @Test
  void portions_are_taken_from_the_oldest_capture_first_and_spare_what_went_back() {
    Ledger ledger = captured(captured(EMPTY, C1, 60), C2, 40);
    assertThat(ledger.portions(naira(70), THEN))
        .containsExactly(
            portion(C1, 60, Repayment.State.STARTED), portion(C2, 10, Repayment.State.STARTED));
    Ledger less =
        ledger.repaying(
            repayment(
                1,
                Shares.none(NGN),
                50,
                portion(C1, 20, Repayment.State.DONE),
                portion(C1, 30, Repayment.State.FAILED)));
    assertThat(less.portions(naira(80), THEN))
        .containsExactly(
            portion(C1, 40, Repayment.State.STARTED), portion(C2, 40, Repayment.State.STARTED));
    assertThat(less.portions(naira(0), THEN)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> less.portions(naira(81), THEN))
        .withMessage(
            "a repayment of NGN 0.81 is 1 minor units more than is left in the captures;"
                + " repay less");
  }

  @Test
  void what_is_known_is_found_by_its_reference() {
    Repayment repayment =
        repayment(1, Shares.none(NGN), 10, portion(C1, 10, Repayment.State.STARTED));
    Ledger ledger =
        captured(captured(EMPTY, C1, 60), C2, 40)
            .repaying(repayment)
            .repaymentTold(RepaymentId.of(1), 0, Repayment.State.DONE, Optional.of(R1), LATER);
    assertThat(ledger.capture(C2).map(Capture::amount)).contains(naira(40));
    assertThat(ledger.capture(R1)).isEmpty();
    assertThat(ledger.refund(R1)).isEqualTo(ledger.repayment(RepaymentId.of(1))).isPresent();
    assertThat(ledger.refund(C1)).isEmpty();
    assertThat(ledger.repayment(RepaymentId.of(2))).isEmpty();
    assertThat(ledger.nextRepayment()).isEqualTo(RepaymentId.of(2));
    assertThat(ledger.repayments().get(0).portions())
        .containsExactly(
            new Portion(C1, naira(10), Repayment.State.DONE, Optional.of(R1), LATER, 1));
    assertThat(
            ledger.repaymentTold(
                RepaymentId.of(9), 0, Repayment.State.FAILED, Optional.empty(), THEN))
        .isEqualTo(ledger);
    assertThat(ledger)
        .hasToString(
            "captured NGN 1.00, returned NGN 0.10, in flight NGN 0.00, returnable NGN 0.90");
  }

  @Test
  void only_what_was_held_counts_as_disputed_and_the_rest_is_excess_until_won() {
    Dispute dispute = new Dispute(C2, DisputeStage.OPENED, naira(100), naira(30));
    Ledger ledger = captured(EMPTY, C1, 100).exceeded(naira(5), "elsewhere").disputed(dispute);
    assertThat(ledger.disputed()).isEqualTo(naira(30));
    assertThat(ledger.excess()).isEqualTo(naira(75));
    assertThat(ledger.returnable()).isEqualTo(naira(70));
    assertThat(ledger.dispute(C2)).contains(dispute);
    assertThat(ledger.dispute(C1)).isEmpty();
    Ledger won = ledger.disputed(new Dispute(C2, DisputeStage.WON, naira(100), naira(30)));
    assertThat(won.disputes()).hasSize(1);
    assertThat(won.disputed()).isEqualTo(naira(0));
    assertThat(won.excess()).isEqualTo(naira(5));
  }

  @Test
  void a_repayment_adds_up_and_stands_as_its_worst_portion() {
    Shares shares = Shares.each(UNITS, naira(10));
    Repayment mixed =
        repayment(
            1,
            shares,
            5,
            portion(C1, 12, Repayment.State.DONE),
            portion(C2, 13, Repayment.State.FAILED));
    assertThat(mixed.amount()).isEqualTo(naira(25));
    assertThat(mixed.failed()).isEqualTo(naira(13));
    assertThat(mixed.state()).isEqualTo(Repayment.State.FAILED);
    assertThat(mixed.activeShares()).hasToString("NGN 1:1-2=6");
    Repayment again = mixed.retried(LATER);
    assertThat(again.portions())
        .containsExactly(
            portion(C1, 12, Repayment.State.DONE),
            new Portion(C2, naira(13), Repayment.State.STARTED, Optional.empty(), LATER, 2));
    assertThat(again.state()).isEqualTo(Repayment.State.STARTED);
    assertThat(again.activeShares()).isEqualTo(shares);
    assertThat(
            repayment(
                    1,
                    shares,
                    0,
                    portion(C1, 10, Repayment.State.STARTED),
                    portion(C2, 10, Repayment.State.UNKNOWN))
                .state())
        .isEqualTo(Repayment.State.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> repayment(1, shares, 5, portion(C1, 20, Repayment.State.DONE)))
        .withMessage(
            "the portions of repayment 1 add up to 20 minor units and its shares to 25;"
                + " make them equal");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> repayment(1, shares, 0))
        .withMessage("the portions of repayment 1 is empty; give at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> portion(C1, 0, Repayment.State.DONE))
        .withMessage("portion of a repayment is NGN 0.00; it must be more than zero");
  }

  @Test
  void the_status_of_the_money_follows_what_was_secured_and_what_went_back() {
    Ledger paid = captured(EMPTY, C1, 100);
    Ledger half =
        paid.repaying(repayment(1, Shares.none(NGN), 50, portion(C1, 50, Repayment.State.DONE)));
    Ledger all = half.disputed(new Dispute(C2, DisputeStage.LOST, naira(50), naira(50)));
    assertThat(status(EMPTY)).isEqualTo(PaymentStatus.NONE);
    assertThat(status(captured(EMPTY, C1, 98))).isEqualTo(PaymentStatus.PARTLY_SECURED);
    assertThat(status(captured(EMPTY, C1, 99))).isEqualTo(PaymentStatus.SECURED);
    assertThat(status(paid)).isEqualTo(PaymentStatus.SECURED);
    assertThat(
            status(
                EMPTY.told(
                    AttemptId.of(1), Attempt.State.AUTHORISED, naira(98), Optional.empty(), THEN)))
        .isEqualTo(PaymentStatus.PARTLY_SECURED);
    assertThat(status(half)).isEqualTo(PaymentStatus.PARTLY_REFUNDED);
    assertThat(status(all)).isEqualTo(PaymentStatus.REFUNDED);
    assertThat(Balance.of(EMPTY, CHARGED, Units.none()).status(1)).isEqualTo(PaymentStatus.NONE);
  }

  private static PaymentStatus status(Ledger ledger) {
    return Balance.of(ledger, CHARGED, UNITS).status(1);
  }

  @Test
  void no_unit_is_given_back_twice() {
    Shares first = Shares.each(Units.of(1, 1), naira(30));
    Ledger ledger =
        captured(EMPTY, C1, 100)
            .repaying(repayment(1, first, 0, portion(C1, 30, Repayment.State.DONE)));
    Balance balance = Balance.of(ledger, CHARGED, Units.of(1, 2));
    assertThat(balance.returnable()).hasToString("NGN 1:1=20 1:2=50");
    assertThat(balance.owedBack().shares()).hasToString("NGN 1:1=20");
    assertThat(balance.open()).isEqualTo(naira(0));
  }

  @Test
  void ids_guard_their_numbers_and_read_as_them() {
    assertThat(AttemptId.of(0)).isEqualTo(AttemptId.BY_HOST).hasToString("0");
    assertThat(RepaymentId.of(0)).isEqualTo(RepaymentId.OUTSIDE).hasToString("0");
    assertThat(TransactionRef.of("T")).hasToString("T");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AttemptId.of(-1))
        .withMessage("number of a payment attempt is -1; it must be 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RepaymentId.of(-1))
        .withMessage("number of a repayment is -1; it must be 0 or more");
    assertThatIllegalArgumentException().isThrownBy(() -> TransactionRef.of(""));
  }

  @Test
  void ledgers_are_equal_when_every_entry_is() {
    Ledger one = captured(EMPTY, C1, 100);
    assertThat(one).isEqualTo(captured(EMPTY, C1, 100)).hasSameHashCodeAs(captured(EMPTY, C1, 100));
    assertThat(one.exceeded(naira(1), "elsewhere")).isNotEqualTo(one);
    assertThat(one.disputed(new Dispute(C2, DisputeStage.OPENED, naira(1), naira(1))))
        .isNotEqualTo(one);
    assertThat(captured(EMPTY, C2, 100)).isNotEqualTo(one);
    assertThat(EMPTY).isNotEqualTo(Ledger.empty(CurrencyUnit.of("JPY")));
  }

  @Test
  void a_balance_of_prices_and_fees_is_that_of_both_together() {
    Shares prices = Shares.each(UNITS, naira(40));
    Shares fees = Shares.each(Units.of(1, 2), naira(15));
    Ledger ledger = captured(EMPTY, C1, 90);
    Balance balance = Balance.of(ledger, prices, fees, Units.of(1, 2));
    Balance together = Balance.of(ledger, prices.plus(fees), Units.of(1, 2));
    assertThat(balance.due()).isEqualTo(together.due()).isEqualTo(naira(55));
    assertThat(balance.surplus()).isEqualTo(together.surplus()).isEqualTo(naira(35));
    assertThat(balance.owedBack()).isEqualTo(together.owedBack());
    assertThat(balance.returnable()).isEqualTo(together.returnable());
    assertThat(balance.returnable()).hasToString("NGN 1:1=35 1:2=55");
  }
}
