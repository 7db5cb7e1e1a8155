package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderDraft;
import com.owode.orders.model.ProductClass;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;
import java.time.Duration;
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
    return Combinators.combine(people(), people(), currencies(), lines, choices())
        .as((buyer, seller, currency, some, choice) -> choice.of(buyer, seller, currency, some));
  }

  private static Arbitrary<DraftChoice> choices() {
    return Combinators.combine(
            Arbitraries.of(DraftChoice.Field.class).set(),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(1, 9_999),
            Arbitraries.of(PaymentMode.class))
        .as(DraftChoice::new);
  }

  /**
   * Up to three lines of up to three units, with fees and discounts that leave remainders; some
   * break easily, are to be shipped by a time, or are paid to the host.
   */
  static Arbitrary<OrderFixture> fixtures() {
    Arbitrary<Integer> few = Arbitraries.integers().between(1, 3);
    Arbitrary<String> price = Arbitraries.of("1250", "1", "7", "0");
    Arbitrary<Integer> lines = Arbitraries.integers().between(1, 3);
    Arbitrary<String> fee = Arbitraries.of("0", "1", "5");
    return Combinators.combine(agreements(), currencies(), lines, few, price, fee, people())
        .as(
            (agreed, currency, count, quantity, unitPrice, orderFee, buyer) -> {
              OrderFixture order = agreed.in(currency.getCode()).fee(orderFee).boughtBy(buyer);
              for (int line = 1; line <= count; line++) {
                order = order.units("SKU-" + line, quantity, unitPrice);
              }
              return unitPrice.equals("7")
                  ? order.discount("3").ofClass(ProductClass.FRAGILE)
                  : order;
            });
  }

  /** Who collects the money, and until when it is to be shipped. */
  private static Arbitrary<OrderFixture> agreements() {
    Arbitrary<PaymentMode> collectors =
        Arbitraries.of(
            PaymentMode.GATEWAY, PaymentMode.GATEWAY, PaymentMode.GATEWAY, PaymentMode.HOST);
    return Combinators.combine(collectors, Arbitraries.integers().between(0, 3))
        .as(
            (collector, days) -> {
              OrderFixture order = Fixtures.anOrder().collectedBy(collector);
              return days == 0 ? order : order.shipBy(Fixtures.BEGIN.plus(Duration.ofDays(days)));
            });
  }
}
