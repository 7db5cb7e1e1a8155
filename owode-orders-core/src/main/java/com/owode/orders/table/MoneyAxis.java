package com.owode.orders.table;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Amounts in one currency; an amount in another one belongs nowhere. */
final class MoneyAxis implements Axis {

  private final CurrencyUnit currency;
  private final OrderedAxis<BigDecimal> amounts;

  MoneyAxis(CurrencyUnit currency, Mentions mentions) {
    this.currency = currency;
    this.amounts = new OrderedAxis<>(Scale.money(currency), mentions);
  }

  @Override
  public boolean isOrdered() {
    return true;
  }

  @Override
  public int parts() {
    return amounts.parts();
  }

  @Override
  public int locate(Object value) {
    return ((Money) value).getCurrencyUnit().equals(currency) ? amounts.locate(value) : NOWHERE;
  }

  @Override
  public Object sample(int part) {
    return amounts.sample(part);
  }
}
