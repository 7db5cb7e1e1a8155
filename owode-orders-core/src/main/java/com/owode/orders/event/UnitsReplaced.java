package com.owode.orders.event;

import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;

/**
 * Units are sent as another item (guide row G14): the old units end, the units of the new line take
 * their place. What the old units cost goes to the new ones but for what was given back for them,
 * and for the difference when the new item is cheaper: that stays with the old units, so that the
 * shares of all units still add up to the last minor unit.
 *
 * @param units the units that end, of one line
 * @param line the line that takes their place, as many units
 * @param goods what its units cost
 * @param fees what they bear of the fees
 * @param goodsLeft what stays of the price of each unit that ends
 * @param feesLeft what stays of the fees of each unit that ends
 */
public record UnitsReplaced(
    Units units, OrderLine line, Shares goods, Shares fees, Shares goodsLeft, Shares feesLeft)
    implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.replaced(this);
  }

  @Override
  public EventKind kind() {
    return EventKind.UNITS_REPLACED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unitsReplaced(this);
  }
}
