package com.owode.orders.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Withdrawal from a distance contract: Directive 2011/83/EU, articles 9, 13 and 14. */
class EuWithdrawalTest {

  private static final RefundReason WITHDRAWAL = RefundReason.of("WITHDRAWAL");
  private static final RefundTerms TERMS =
      RefundTerms.builder()
          .returnNeeded(true)
          .returnPaidBy(ReturnPaidBy.BUYER)
          .shippingFeeIncluded(true)
          .shippingFeeUpToStandard(true)
          .build();
  private static final RefundPolicy EU =
      RefundPolicy.owode().toBuilder().terms(WITHDRAWAL, TERMS).build();

  /** Thursday, 14 May 2026, is Ascension Day; the 14th day after 30 April. */
  private static final BusinessCalendar BERLIN =
      BusinessCalendar.builder(ZoneId.of("Europe/Berlin"))
          .closedOn(List.of(LocalDate.of(2026, 5, 14)))
          .build();

  private static final Units TWO = Units.range(1, 1, 2);

  private static RefundFacts.Builder withdrawal(String lastDelivered, String claimed) {
    return RefundFacts.builder(WITHDRAWAL, Shares.each(TWO, Money.parse("EUR 100.00")))
        .placedAt(Instant.parse("2026-04-01T10:00:00Z"))
        .delivered(TWO, Instant.parse("2026-04-03T10:00:00Z"))
        .lastDeliveredAt(Instant.parse(lastDelivered))
        .claimedAt(Instant.parse(claimed))
        .calendar(BERLIN);
  }

  private static RefundJudgement judged(RefundFacts.Builder facts) {
    RefundFacts built = facts.build();
    return EU.judge(built, built.claimedAt());
  }

  @Test
  void the_period_ends_14_days_after_possession_of_the_last_good() {
    RefundJudgement last = judged(withdrawal("2026-04-10T10:00:00Z", "2026-04-24T22:00:00Z"));
    RefundJudgement late = judged(withdrawal("2026-04-10T10:00:00Z", "2026-04-24T22:00:00.001Z"));

    assertThat(last.outcome()).isEqualTo(ClaimOutcome.REFUND);
    assertThat(late.outcome()).isEqualTo(ClaimOutcome.DECLINE);
    assertThat(late.reasons()).containsExactly("refund.within-window");
  }

  @Test
  void a_period_that_ends_on_a_closed_day_extends_to_the_next_open_day() {
    RefundJudgement last = judged(withdrawal("2026-04-30T10:00:00Z", "2026-05-15T22:00:00Z"));
    RefundJudgement late = judged(withdrawal("2026-04-30T10:00:00Z", "2026-05-15T22:00:00.001Z"));

    assertThat(last.outcome()).isEqualTo(ClaimOutcome.REFUND);
    assertThat(late.outcome()).isEqualTo(ClaimOutcome.DECLINE);
  }

  @Test
  void no_reason_has_to_be_proven_and_outbound_delivery_is_refunded() {
    RefundFacts.Builder facts =
        withdrawal("2026-04-10T10:00:00Z", "2026-04-11T10:00:00Z")
            .fees(Shares.each(TWO, Money.parse("EUR 3.00")));

    assertThat(judged(facts).amounts().total()).isEqualTo(Money.parse("EUR 206.00"));
  }

  @Test
  void what_express_delivery_cost_beyond_the_standard_one_is_not_refunded() {
    RefundFacts.Builder facts =
        withdrawal("2026-04-10T10:00:00Z", "2026-04-11T10:00:00Z")
            .fees(Shares.each(TWO, Money.parse("EUR 10.00")))
            .standardFees(Shares.each(TWO, Money.parse("EUR 3.00")));

    assertThat(judged(facts).amounts().total()).isEqualTo(Money.parse("EUR 206.00"));
  }

  @Test
  void the_goods_go_back_within_14_days_at_the_consumers_cost() {
    RefundJudgement judgement = judged(withdrawal("2026-04-10T10:00:00Z", "2026-04-11T10:00:00Z"));

    assertThat(judgement.isReturnNeeded()).isTrue();
    assertThat(judgement.answerBy()).contains(Instant.parse("2026-04-25T10:00:00Z"));
    assertThat(judgement.terms().orElseThrow().returnPaidBy()).isEqualTo(ReturnPaidBy.BUYER);
  }
}
