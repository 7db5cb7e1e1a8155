package com.owode.orders.testkit.assertj;

import org.assertj.core.api.AbstractAssert;
import org.joda.money.Money;

/** Assertions about an amount: with its currency, to the last minor unit. */
public final class MoneyAssert extends AbstractAssert<MoneyAssert, Money> {

  MoneyAssert(Money actual) {
    super(actual, MoneyAssert.class);
  }

  /**
   * Holds the amount to a value.
   *
   * @param amount such as {@code "BHD 0.001"}
   * @return this
   */
  public MoneyAssert is(String amount) {
    isNotNull();
    return isEqualTo(Money.parse(amount));
  }

  /** {@return this, once the amount is found to be zero} */
  public MoneyAssert isNothing() {
    isNotNull();
    return isEqualTo(Money.zero(actual.getCurrencyUnit()));
  }
}
