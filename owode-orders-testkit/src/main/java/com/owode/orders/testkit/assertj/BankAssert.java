package com.owode.orders.testkit.assertj;

import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fake.BankEntry;
import com.owode.orders.testkit.fake.FakeBank;
import com.owode.orders.testkit.shop.PlacedOrder;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Assertions about what a bank really did, by its own ledger. Each fails when the order was placed
 * in another currency than the one expected, or the ledger has money of it in another one.
 */
public final class BankAssert extends AbstractAssert<BankAssert, FakeBank> {

  BankAssert(FakeBank actual) {
    super(actual, BankAssert.class);
  }

  private interface Books {
    Money of(OrderId order, CurrencyUnit currency);
  }

  private BankAssert holds(String what, PlacedOrder order, String amount, Books books) {
    return holds(
        what, order.id(), Stream.of(order.whenPlaced().placed().currency()), amount, books);
  }

  private BankAssert holds(
      String what, OrderId order, Stream<CurrencyUnit> agreed, String amount, Books books) {
    isNotNull();
    Money expected = Money.parse(amount);
    List<CurrencyUnit> others =
        Stream.concat(agreed, inLedger(order))
            .filter(currency -> !currency.equals(expected.getCurrencyUnit()))
            .distinct()
            .toList();
    Object found =
        others.isEmpty()
            ? books.of(order, expected.getCurrencyUnit())
            : "money in %s".formatted(others);
    if (!found.equals(expected)) {
      throw failureWithActualExpected(
          found,
          expected,
          "%nExpected that the bank %s for order %s: %s%n but found: %s%nits ledger:%s",
          what,
          order,
          expected,
          found,
          ledger(order));
    }
    return this;
  }

  /** The books add minor units: only the ledger says of what. */
  private Stream<CurrencyUnit> inLedger(OrderId order) {
    return actual.entries(order).stream().map(entry -> entry.amount().getCurrencyUnit());
  }

  private String ledger(OrderId order) {
    StringBuilder text = new StringBuilder();
    for (BankEntry entry : actual.entries(order)) {
      text.append("%n  ".formatted())
          .append(entry.at())
          .append(' ')
          .append(entry.kind())
          .append(' ')
          .append(entry.amount())
          .append(' ')
          .append(entry.reference());
    }
    return text.isEmpty() ? " empty" : text.toString();
  }

  /**
   * Holds the bank to what it keeps of the buyer's money for an order.
   *
   * @param order the order
   * @param amount such as {@code "JPY 0"}
   * @return this
   */
  public BankAssert holdsFor(PlacedOrder order, String amount) {
    return holds("holds", order, amount, (id, currency) -> actual.holds(id, currency));
  }

  /**
   * Holds the bank to what it keeps of the buyer's money for an order that was placed elsewhere: in
   * which currency, is not known until the ledger says it.
   *
   * @param order the order
   * @param amount such as {@code "JPY 0"}
   * @return this
   */
  public BankAssert holdsFor(OrderId order, String amount) {
    return holds(
        "holds", order, Stream.empty(), amount, (id, currency) -> actual.holds(id, currency));
  }

  /**
   * Holds the bank to what it has taken for an order, whatever went back since.
   *
   * @param order the order
   * @param amount such as {@code "JPY 3750"}
   * @return this
   */
  public BankAssert hasChargedFor(PlacedOrder order, String amount) {
    return holds("has charged", order, amount, (id, currency) -> actual.charged(id, currency));
  }

  /**
   * Holds the bank to what it has given back for an order.
   *
   * @param order the order
   * @param amount such as {@code "JPY 3750"}
   * @return this
   */
  public BankAssert hasReturnedFor(PlacedOrder order, String amount) {
    return holds("has returned", order, amount, (id, currency) -> actual.returned(id, currency));
  }

  /**
   * Holds the bank to what is set aside for an order and neither taken nor freed.
   *
   * @param order the order
   * @param amount such as {@code "JPY 3750"}
   * @return this
   */
  public BankAssert hasSetAsideFor(PlacedOrder order, String amount) {
    return holds("has set aside", order, amount, (id, currency) -> actual.setAside(id, currency));
  }
}
