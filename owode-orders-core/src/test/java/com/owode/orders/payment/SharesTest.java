package com.owode.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares.Run;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class SharesTest {

  private static final CurrencyUnit NGN = CurrencyUnit.of("NGN");
  private static final CurrencyUnit JPY = CurrencyUnit.of("JPY");
  private static final Units THREE = Units.range(1, 1, 3);

  private static Money naira(String amount) {
    return Money.parse("NGN " + amount);
  }

  @Test
  void three_times_a_hundred_less_ten_is_96_67_and_96_67_and_96_66() {
    Shares prices = Shares.each(THREE, naira("100.00"));
    Shares discount = prices.spread(naira("10.00"));
    assertThat(discount).hasToString("NGN 1:1=334 1:2-3=333");
    Shares net = prices.spread(prices.total().minus(naira("10.00")));
    assertThat(net).hasToString("NGN 1:1-2=9667 1:3=9666");
    assertThat(net.total()).isEqualTo(naira("290.00"));
  }

  @Test
  void ties_go_to_the_first_line_and_number_however_the_runs_are_given() {
    Shares weights =
        Shares.of(
            JPY,
            List.of(new Run(Units.of(2, 1), 5), new Run(Units.of(1, 2).plus(Units.of(1, 4)), 5)));
    assertThat(weights.spread(Money.parse("JPY 2"))).hasToString("JPY 1:2=1 1:4=1 2:1=0");
    assertThat(weights.spread(Money.parse("JPY 4"))).hasToString("JPY 1:2=2 1:4=1 2:1=1");
  }

  @Test
  void the_largest_remainder_wins_before_the_first() {
    Shares weights =
        Shares.of(JPY, List.of(new Run(Units.of(1, 1), 1), new Run(Units.of(2, 1), 2)));
    assertThat(weights.spread(Money.parse("JPY 1"))).hasToString("JPY 1:1=0 2:1=1");
  }

  @Test
  void weights_of_zero_are_equal_weights() {
    Shares free = Shares.each(THREE, naira("0.00"));
    assertThat(free.spread(naira("0.05"))).hasToString("NGN 1:1-2=2 1:3=1");
    assertThat(free.units()).isEqualTo(THREE);
  }

  @Test
  void a_great_amount_is_spread_without_overflow() {
    Money great = Money.ofMinor(NGN, 1_000_000_000_000_000L);
    assertThat(Shares.each(THREE, great).spread(great))
        .hasToString("NGN 1:1=333333333333334 1:2-3=333333333333333");
  }

  @Test
  void nothing_can_be_spread_over_nothing_and_something_cannot() {
    assertThat(Shares.none(NGN).spread(naira("0.00"))).isEqualTo(Shares.none(NGN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shares.none(NGN).spread(naira("0.01")))
        .withMessage("there is no unit to spread 1 minor units over; name at least one");
  }

  @Test
  void malformed_shares_say_what_is_wrong() {
    Shares shares = Shares.each(THREE, naira("1.00"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.spread(naira("-0.01")))
        .withMessage("amount to spread is NGN -0.01; it must be zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.spread(Money.parse("JPY 1")))
        .withMessage("the amount to spread is in JPY; use NGN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shares.plus(Shares.none(JPY)))
        .withMessage("shares are in JPY; use NGN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Run(Units.none(), 1))
        .withMessage("a share stands for no unit; name at least one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Run(THREE, -1))
        .withMessage("the share of units 1:1-3 is -1 minor units; it must be zero or more");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Shares.of(NGN, List.of(new Run(THREE, 1), new Run(Units.range(1, 3, 4), 1))))
        .withMessage("units 1:3 have two shares; give each unit one");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Shares.of(NGN, List.of(new Run(THREE, Long.MAX_VALUE / 2))));
  }

  @Test
  void shares_tell_their_currency_runs_and_canonical_form() {
    Shares shares = Shares.each(THREE, naira("1.00"));
    assertThat(shares.currency()).isEqualTo(NGN);
    assertThat(shares.runs()).containsExactly(new Run(THREE, 100));
    assertThat(CanonicalForm.of(shares)).contains("NGN 1:1-3=100");
    assertThat(Shares.each(Units.none(), naira("1.00"))).isEqualTo(Shares.none(NGN));
    assertThat(Shares.none(NGN)).isNotEqualTo(Shares.none(JPY)).hasToString("NGN");
    assertThat(Shares.none(NGN).hashCode()).isNotEqualTo(Shares.none(JPY).hashCode());
  }

  @Test
  void neighbours_of_one_line_that_stand_for_the_same_are_one_run_however_they_were_given() {
    Shares given =
        Shares.of(
            JPY,
            List.of(
                new Run(Units.of(1, 3), 5),
                new Run(Units.of(2, 1).plus(Units.range(1, 1, 2)), 5),
                new Run(Units.of(1, 4), 6)));
    assertThat(given).hasToString("JPY 1:1-3=5 1:4=6 2:1=5");
    assertThat(given.runs())
        .containsExactly(new Run(THREE, 5), new Run(Units.of(1, 4), 6), new Run(Units.of(2, 1), 5));
    Shares same = Shares.of(JPY, given.runs());
    assertThat(same).isEqualTo(given).hasSameHashCodeAs(given);
    assertThat(given.units()).isEqualTo(Units.range(1, 1, 4).plus(Units.of(2, 1)));
    assertThat(given.total()).isEqualTo(Money.parse("JPY 26"));
  }

  @Test
  void what_is_cut_apart_and_stands_for_the_same_again_is_one_run_again() {
    Shares whole = Shares.each(THREE, Money.parse("JPY 5"));
    Shares middle = Shares.each(Units.of(1, 2), Money.parse("JPY 2"));
    assertThat(whole.minus(middle)).hasToString("JPY 1:1=5 1:2=3 1:3=5");
    assertThat(whole.minus(middle).plus(middle)).isEqualTo(whole).hasToString("JPY 1:1-3=5");
  }

  @Test
  void units_of_two_lines_are_never_one_run_and_parts_are_cut_out_of_each() {
    Units both = THREE.plus(Units.range(2, 1, 4));
    Shares shares = Shares.each(both, Money.parse("JPY 7"));
    Units part = Units.of(1, 3).plus(Units.range(2, 2, 3)).plus(Units.range(3, 1, 2));
    assertThat(shares).hasToString("JPY 1:1-3=7 2:1-4=7");
    assertThat(shares.of(part)).hasToString("JPY 1:3=7 2:2-3=7");
    assertThat(shares.minorOf(part)).isEqualTo(21);
    assertThat(shares.of(part).plus(Shares.each(Units.of(3, 1), Money.parse("JPY 1"))))
        .hasToString("JPY 1:3=7 2:2-3=7 3:1=1");
  }

  @Test
  void one_share_cut_by_many_others_keeps_every_unit() {
    Shares others = Shares.none(JPY);
    for (int unit = 2; unit <= 10; unit += 2) {
      others = others.plus(Shares.each(Units.of(1, unit), Money.parse("JPY 1")));
    }
    Shares whole = Shares.each(Units.range(1, 1, 10), Money.parse("JPY 3"));
    assertThat(whole.minus(others))
        .hasToString("JPY 1:1=3 1:2=2 1:3=3 1:4=2 1:5=3 1:6=2 1:7=3 1:8=2 1:9=3 1:10=2");
    assertThat(whole.minus(others).plus(others)).isEqualTo(whole);
  }
}
