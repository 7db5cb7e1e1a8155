package com.owode.orders.refund;

import static com.owode.orders.refund.ClaimOutcome.DECLINE;
import static com.owode.orders.refund.ClaimOutcome.REFUND;
import static com.owode.orders.refund.ClaimOutcome.REVIEW_BY_HAND;
import static com.owode.orders.refund.RefundReason.NOT_AS_DESCRIBED;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.BacktestReport.RuleShift;
import com.owode.orders.refund.BacktestReport.Stake;
import com.owode.orders.refund.BacktestReport.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PolicyBacktestTest {

  private static final Instant DELIVERED = Instant.parse("2026-05-04T12:00:00Z");
  private static final RefundPolicy OWODE = RefundPolicy.owode();
  private static final RefundPolicy WEEK =
      OWODE.toBuilder()
          .terms(
              WRONG_ITEM,
              RefundTerms.builder()
                  .proof(1, EvidenceKind.PHOTO)
                  .window(Term.days(7))
                  .shippingFeeIncluded(true)
                  .build())
          .build();

  private static RefundFacts claim(RefundReason reason, String price, int daysAfter) {
    Shares goods = Shares.each(Units.range(1, 1, 2), Money.parse(price));
    return RefundFacts.builder(reason, goods)
        .placedAt(DELIVERED.minus(Duration.ofDays(3)))
        .deliveredAt(DELIVERED)
        .claimedAt(DELIVERED.plus(Duration.ofDays(daysAfter)))
        .evidence(
            List.of(
                new Evidence(
                    EvidenceKind.PHOTO,
                    ContentHash.of("photo"),
                    Optional.of(DELIVERED.plusSeconds(60)),
                    "photo-1")))
        .build();
  }

  @Test
  void a_shorter_window_turns_the_late_claims_and_says_by_which_rule_and_for_how_much() {
    BacktestReport report =
        PolicyBacktest.compare(
            OWODE,
            WEEK,
            Stream.of(
                claim(WRONG_ITEM, "NGN 100.00", 6),
                claim(WRONG_ITEM, "NGN 100.00", 8),
                claim(WRONG_ITEM, "JPY 500", 9),
                claim(WRONG_ITEM, "JPY 500", 40),
                claim(NOT_AS_DESCRIBED, "NGN 30.00", 8)));

    assertThat(report.judged()).isEqualTo(5);
    assertThat(report.changed()).isEqualTo(2);
    assertThat(report.turns()).isEqualTo(Map.of(new Turn(REFUND, DECLINE), 2L));
    assertThat(report.rules()).isEqualTo(Map.of("refund.within-window", new RuleShift(2, 0)));
    assertThat(report.stakes())
        .isEqualTo(
            Map.of(
                CurrencyUnit.of("NGN"),
                new Stake(Money.parse("NGN 460.00"), Money.parse("NGN 260.00")),
                CurrencyUnit.of("JPY"),
                new Stake(Money.parse("JPY 1000"), Money.parse("JPY 0"))));
    assertThat(report.examples())
        .extracting(example -> example.claim().claimedAt())
        .containsExactly(DELIVERED.plus(Duration.ofDays(8)), DELIVERED.plus(Duration.ofDays(9)));
    assertThat(report.lines())
        .containsExactly(
            "2 of 5 claims change",
            "  REFUND -> DECLINE: 2",
            "  by refund.within-window: stops 2 more, lets 0 more pass",
            "  paid at once: JPY 1000 before, JPY 0 after, difference JPY -1000",
            "  paid at once: NGN 460.00 before, NGN 260.00 after, difference NGN -200.00");
    assertThat(report).hasToString(String.join("\n", report.lines()));
  }

  @Test
  void the_reverse_comparison_says_the_reverse() {
    BacktestReport report =
        PolicyBacktest.compare(WEEK, OWODE, Stream.of(claim(WRONG_ITEM, "NGN 100.00", 8)));

    assertThat(report.turns()).isEqualTo(Map.of(new Turn(DECLINE, REFUND), 1L));
    assertThat(report.rules()).isEqualTo(Map.of("refund.within-window", new RuleShift(0, 1)));
    assertThat(report.before()).isEqualTo(WEEK.hash());
    assertThat(report.after()).isEqualTo(OWODE.hash());
  }

  @Test
  void another_amount_is_a_change_though_the_outcome_stays() {
    RefundPolicy half =
        OWODE.toBuilder()
            .terms(
                WRONG_ITEM,
                RefundTerms.builder()
                    .proof(1, EvidenceKind.PHOTO)
                    .refundedBasisPoints(5_000)
                    .build())
            .build();

    BacktestReport report =
        PolicyBacktest.compare(OWODE, half, Stream.of(claim(WRONG_ITEM, "NGN 100.00", 1)));

    assertThat(report.changed()).isEqualTo(1);
    assertThat(report.turns()).isEqualTo(Map.of(new Turn(REFUND, REFUND), 1L));
    assertThat(report.rules()).isEmpty();
    assertThat(report.stakes().values())
        .extracting(Stake::difference)
        .containsExactly(Money.parse("NGN -100.00"));
  }

  @Test
  void the_turn_that_most_claims_make_comes_first() {
    RefundPolicy strict = OWODE.toBuilder().terms(WRONG_ITEM, finalSale()).build();
    RefundPolicy byHand = strict.toBuilder().withoutTerms(NOT_AS_DESCRIBED).build();

    BacktestReport report =
        PolicyBacktest.compare(
            OWODE,
            byHand,
            Stream.of(
                claim(NOT_AS_DESCRIBED, "NGN 1.00", 1),
                claim(WRONG_ITEM, "NGN 1.00", 1),
                claim(WRONG_ITEM, "NGN 1.00", 2)));

    assertThat(report.turns().entrySet())
        .containsExactly(
            Map.entry(new Turn(REFUND, DECLINE), 2L),
            Map.entry(new Turn(REFUND, REVIEW_BY_HAND), 1L));
    assertThat(report.rules())
        .isEqualTo(
            Map.of(
                "refund.reason-covered", new RuleShift(2, 0),
                "refund.reason-known", new RuleShift(1, 0)));
  }

  private static RefundTerms finalSale() {
    return RefundTerms.builder().refundedBasisPoints(0).build();
  }

  @Test
  void what_is_kept_does_not_grow_with_the_claims() {
    RefundFacts late = claim(WRONG_ITEM, "NGN 100.00", 8);

    BacktestReport report =
        PolicyBacktest.compare(
            OWODE, WEEK, IntStream.range(0, 20_000).mapToObj(any -> late).iterator(), 3);

    assertThat(report.judged()).isEqualTo(20_000);
    assertThat(report.changed()).isEqualTo(20_000);
    assertThat(report.examples()).hasSize(3);
  }

  @Test
  void without_claims_nothing_changes() {
    assertThat(PolicyBacktest.compare(OWODE, WEEK, Stream.of()).lines())
        .containsExactly("0 of 0 claims change");
  }

  @Test
  void a_number_of_examples_out_of_range_is_refused() {
    assertThatThrownBy(
            () -> PolicyBacktest.compare(OWODE, WEEK, List.<RefundFacts>of().iterator(), 1_001))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number of examples of a backtest is 1001; it must be from 0 to 1000");
  }
}
