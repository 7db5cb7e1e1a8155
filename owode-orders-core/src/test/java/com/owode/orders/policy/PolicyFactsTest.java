package com.owode.orders.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.payment.RetryFacts;
import com.owode.orders.refund.GoodwillFacts;
import com.owode.orders.refund.GoodwillPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.ChecklistFacts;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.AnswerFacts;
import com.owode.orders.stock.Offer;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What the rules of the chapters are asked about, without any rule. */
class PolicyFactsTest {

  private static final Instant AT = Instant.parse("2026-05-04T12:00:00Z");
  private static final Sku CUP = Sku.of("CUP");
  private static final Sku MUG = Sku.of("MUG");
  private static final Sku MADE_TO_ORDER = Sku.of("MADE-TO-ORDER");

  private static void refused(ThrowingCallable made, String message) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static CompletionFacts completion(int live, int arrived, int cases) {
    return new CompletionFacts(
        CompletionPolicy.builder().completeAfter(Term.days(2)).build(),
        live,
        arrived,
        Optional.of(AT),
        cases,
        AT,
        BusinessCalendar.lagos());
  }

  private static GoodwillFacts goodwill(int discounts) {
    return new GoodwillFacts(
        GoodwillPolicy.owode(), RefundReason.WRONG_ITEM, Money.parse("NGN 100.00"), discounts);
  }

  @Test
  void counts_below_nothing_are_refused() {
    refused(() -> completion(-1, 0, 0), "live units is -1; it must be 0 or more");
    refused(() -> completion(0, -1, 0), "arrived units is -1; it must be 0 or more");
    refused(() -> completion(0, 0, -1), "open cases is -1; it must be 0 or more");
    refused(() -> goodwill(-1), "discounts of a case is -1; it must be 0 or more");
    refused(
        () -> new ChecklistFacts(new Checklist(1, 1), -1, 1, true),
        "units to be shipped is -1; it must be 0 or more");
    refused(
        () -> new ChecklistFacts(new Checklist(1, 1), 1, 0, true),
        "version of the address in force is 0; it must be 1 or more");
  }

  @Test
  void the_wait_ends_after_the_last_arrival_and_the_cap_is_that_of_the_policy() {
    assertThat(completion(1, 1, 0).waitEnds()).contains(AT.plus(Duration.ofDays(2)));
    assertThat(goodwill(0).cap()).isEqualTo(Money.parse("NGN 20.00"));
  }

  @Test
  void what_one_article_has_too_much_of_is_not_there_for_another() {
    List<SkuQuantity> wanted =
        List.of(
            new SkuQuantity(CUP, 3), new SkuQuantity(MUG, 5), new SkuQuantity(MADE_TO_ORDER, 7));

    assertThat(new StockFacts(wanted, Map.of(CUP, 9, MUG, 1)).missing()).isEqualTo(4);
    assertThat(new StockFacts(wanted, Map.of(CUP, 1, MUG, 1)).missing()).isEqualTo(6);
    assertThat(new StockFacts(wanted, Map.of(CUP, 3, MUG, 5)).missing()).isZero();
  }

  private static RetryFacts retry(Attempt.State state, Instant since) {
    Attempt attempt =
        new Attempt(AttemptId.of(1), Money.parse("NGN 1.00"), state, since, Optional.empty());
    return new RetryFacts(
        Optional.of(PaymentPolicy.owode()), PaymentMode.GATEWAY, 1, List.of(attempt), false, AT);
  }

  @Test
  void an_attempt_is_under_way_as_long_as_its_grace_lasts_whether_it_was_heard_of_or_not() {
    Instant grace = AT.minus(PaymentPolicy.owode().pendingGrace());
    for (Attempt.State waiting : List.of(Attempt.State.PENDING, Attempt.State.STARTED)) {
      assertThat(retry(waiting, grace.plusNanos(1)).isUnderWay()).isTrue();
      assertThat(retry(waiting, grace).isUnderWay()).isFalse();
    }
    assertThat(retry(Attempt.State.DECLINED, AT).isUnderWay()).isFalse();
    assertThat(retry(Attempt.State.DECLINED, AT).isUnknown()).isFalse();
    assertThat(retry(Attempt.State.UNKNOWN, AT).isUnknown()).isTrue();
  }

  @Test
  void without_a_policy_no_grace_is_known_and_no_attempt_is_under_way() {
    RetryFacts known = retry(Attempt.State.PENDING, AT);

    assertThat(known.isUnderWay()).isTrue();
    assertThat(
            new RetryFacts(Optional.empty(), PaymentMode.GATEWAY, 1, known.attempts(), false, AT)
                .isUnderWay())
        .isFalse();
  }

  @Test
  void an_answer_finds_the_alternative_of_its_rank_in_an_open_offer() {
    Alternative mug =
        new Alternative(
            2,
            MUG,
            "Mug",
            ProductClass.GENERAL,
            Money.parse("NGN 5.00"),
            Alternative.Bearer.SELLER);
    Offer open = new Offer(1, Units.range(1, 1, 1), List.of(mug), AT, Offer.State.OPEN);
    AnswerFacts answer = new AnswerFacts(Optional.of(open), 2, AT);

    assertThat(answer.isOpen()).isTrue();
    assertThat(answer.alternative()).contains(mug);
    assertThat(new AnswerFacts(Optional.of(open), 1, AT).alternative()).isEmpty();
    assertThat(new AnswerFacts(Optional.of(open.in(Offer.State.DECLINED)), 2, AT).isOpen())
        .isFalse();
    assertThat(new AnswerFacts(Optional.empty(), 2, AT).isOpen()).isFalse();
  }
}
