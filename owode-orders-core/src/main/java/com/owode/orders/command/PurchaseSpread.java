package com.owode.orders.command;

import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * Fee and discount of a purchase by basket. They are spread over the units of all sellers as if
 * these were one order, whose lines are numbered through; then the units of each seller are summed.
 */
final class PurchaseSpread {

  private final List<Units> units;
  private final Shares listed;
  private final Shares fees;
  private final Shares prices;

  private PurchaseSpread(List<Units> units, Shares listed, Money fee, Money discount) {
    this.units = units;
    this.listed = listed;
    this.fees = listed.spread(fee);
    this.prices = listed.spread(listed.total().minus(discount));
  }

  static PurchaseSpread of(List<Basket> baskets, Money fee, Money discount) {
    List<Units> units = new ArrayList<>(baskets.size());
    List<Shares.Run> runs = new ArrayList<>();
    for (Basket basket : baskets) {
      List<Units.Range> ranges = new ArrayList<>(basket.lines().size());
      for (OrderLine line : basket.lines()) {
        Units.Range range = new Units.Range(runs.size() + 1, 1, line.quantity());
        ranges.add(range);
        runs.add(new Shares.Run(Units.of(List.of(range)), line.unitPrice().getAmountMinorLong()));
      }
      units.add(Units.of(ranges));
    }
    return new PurchaseSpread(units, Shares.of(fee.getCurrencyUnit(), runs), fee, discount);
  }

  Money fee(int basket) {
    return fees.totalOf(units.get(basket));
  }

  Money discount(int basket) {
    return listed.totalOf(units.get(basket)).minus(prices.totalOf(units.get(basket)));
  }
}
