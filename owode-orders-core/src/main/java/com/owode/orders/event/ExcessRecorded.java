package com.owode.orders.event;

import org.joda.money.Money;

/**
 * Money left from outside beyond what was held for the order.
 *
 * @param amount how much
 * @param subject by which report
 */
public record ExcessRecorded(Money amount, String subject) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMoney(before.money().exceeded(amount, subject));
  }

  @Override
  public EventKind kind() {
    return EventKind.EXCESS_RECORDED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.excessRecorded(this);
  }
}
