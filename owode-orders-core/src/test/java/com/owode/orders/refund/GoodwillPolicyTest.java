package com.owode.orders.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GoodwillPolicyTest {

  private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
  private static final GoodwillPolicy CAPPED =
      GoodwillPolicy.builder()
          .percentOff(15)
          .cap(Money.parse("NGN 500.00"))
          .capPercentOfRefund(20)
          .lasts(Term.days(2))
          .build();

  private static Optional<Discount> discount(GoodwillPolicy policy, String refunded) {
    return policy.discountFor(
        RefundReason.WRONG_ITEM, Money.parse(refunded), NOW, BusinessCalendar.lagos());
  }

  @Test
  void the_cap_of_the_currency_comes_first() {
    assertThat(discount(CAPPED, "NGN 10.00"))
        .contains(
            new Discount(15, Money.parse("NGN 500.00"), Instant.parse("2026-05-06T10:00:00Z")));
  }

  @Test
  void other_currencies_are_capped_by_a_share_of_the_refund_rounded_down() {
    assertThat(discount(CAPPED, "JPY 5804").orElseThrow().atMost())
        .isEqualTo(Money.parse("JPY 1160"));
    assertThat(discount(CAPPED, "JPY 5").orElseThrow().atMost()).isEqualTo(Money.parse("JPY 1"));
    assertThat(discount(CAPPED, "BHD 1.234").orElseThrow().atMost())
        .isEqualTo(Money.parse("BHD 0.246"));
  }

  @Test
  void a_share_of_the_largest_refund_does_not_overflow() {
    Money most = Money.ofMinor(org.joda.money.CurrencyUnit.JPY, Long.MAX_VALUE);

    assertThat(
            CAPPED
                .discountFor(RefundReason.WRONG_ITEM, most, NOW, BusinessCalendar.lagos())
                .orElseThrow()
                .atMost()
                .getAmountMinorLong())
        .isEqualTo(Long.MAX_VALUE / 5);
  }

  @Test
  void a_cap_of_nothing_is_no_discount() {
    assertThat(discount(CAPPED, "JPY 4")).isEmpty();
    assertThat(discount(CAPPED, "JPY 0")).isEmpty();
  }

  @Test
  void no_discount_goes_with_reasons_that_the_policy_does_not_name() {
    GoodwillPolicy damagedOnly =
        CAPPED.toBuilder().reasons(Set.of(RefundReason.DAMAGED_IN_SHIPPING)).build();

    assertThat(discount(damagedOnly, "NGN 10.00")).isEmpty();
    assertThat(discount(GoodwillPolicy.none(), "NGN 10.00")).isEmpty();
  }

  @Test
  void the_guides_discount_is_ten_per_cent_for_ninety_days() {
    assertThat(discount(GoodwillPolicy.owode(), "NGN 1000.00"))
        .contains(
            new Discount(10, Money.parse("NGN 200.00"), Instant.parse("2026-08-02T23:00:00Z")));
  }
}
