package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderDraft;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;

/** Drafts and what orders are placed with; the simplest is one unit in naira. */
final class Drafts {

  private Drafts() {}

  static Arbitrary<Person> people() {
    return Arbitraries.of(People.all());
  }

  static Arbitrary<CurrencyUnit> currencies() {
    return Arbitraries.of(Fixtures.currencies());
  }

  static Arbitrary<OrderDraft> valid() {
    return texts().map(DraftTexts::build);
  }

  static Arbitrary<AlmostValidDraft> almostValid() {
    return Combinators.combine(texts(), Arbitraries.of(DraftSpoilers.known()))
        .as((sound, spoiler) -> spoiler.of(sound));
  }

  private static Arbitrary<DraftTexts> texts() {
    Arbitrary<DraftTexts.Lines> lines =
        Combinators.combine(
                Arbitraries.integers().between(1, 6),
                Arbitraries.integers().between(1, 10_000),
                Arbitraries.longs().between(1, 100_000))
            .as(DraftTexts.Lines::new);
    return Combinators.combine(people(), people(), currencies(), lines)
        .as(
            (buyer, seller, currency, some) ->
                DraftTexts.sound(buyer, seller, currency.getCode(), some));
  }

  /** Up to three lines of up to three units, with fees and discounts that leave remainders. */
  static Arbitrary<OrderFixture> fixtures() {
    Arbitrary<Integer> few = Arbitraries.integers().between(1, 3);
    Arbitrary<String> price = Arbitraries.of("1250", "1", "7", "0");
    Arbitrary<Integer> lines = Arbitraries.integers().between(1, 3);
    Arbitrary<String> fee = Arbitraries.of("0", "1", "5");
    return Combinators.combine(currencies(), lines, few, price, fee, people())
        .as(
            (currency, count, quantity, unitPrice, orderFee, buyer) -> {
              OrderFixture order =
                  Fixtures.anOrder().in(currency.getCode()).fee(orderFee).boughtBy(buyer);
              for (int line = 1; line <= count; line++) {
                order = order.units("SKU-" + line, quantity, unitPrice);
              }
              return unitPrice.equals("7") ? order.discount("3") : order;
            });
  }
}
