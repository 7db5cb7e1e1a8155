package com.owode.orders.lifecycle;

import com.owode.orders.command.Place;
import com.owode.orders.event.Goods;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.stock.SkuQuantity;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * What each unit costs. Fee and discount are spread once, over all units in order, by largest
 * remainder, so that units cancelled or refunded one at a time always add up to the whole.
 */
final class Pricing {

  private Pricing() {}

  /** The price of each unit less its part of the discount. */
  static Shares prices(Place place) {
    Shares listed = listed(place);
    return listed.spread(listed.total().minus(place.discount()));
  }

  /** What each unit bears of its line's shipping fee and of the order's fee. */
  static Shares fees(Place place) {
    Shares fees = listed(place).spread(place.orderFee());
    for (OrderLine line : place.lines()) {
      if (!line.shippingFee().isZero()) {
        fees =
            fees.plus(
                Shares.each(line.units(), Money.zero(place.currency())).spread(line.shippingFee()));
      }
    }
    return fees;
  }

  /** How many of which SKU some units are, each SKU once. */
  static List<SkuQuantity> quantities(Goods goods, Units units) {
    return quantities(goods.lines(), units);
  }

  /** How many of which SKU some lines are, each SKU once. */
  static List<SkuQuantity> quantities(List<OrderLine> lines) {
    Units all = Units.none();
    for (OrderLine line : lines) {
      all = all.plus(line.units());
    }
    return quantities(lines, all);
  }

  private static List<SkuQuantity> quantities(List<OrderLine> lines, Units units) {
    List<SkuQuantity> quantities = new ArrayList<>(lines.size());
    for (OrderLine line : lines) {
      int count = units.countOf(line.number());
      if (count > 0) {
        add(quantities, line.sku(), count);
      }
    }
    return quantities;
  }

  private static void add(List<SkuQuantity> quantities, Sku sku, int count) {
    for (int i = 0; i < quantities.size(); i++) {
      SkuQuantity known = quantities.get(i);
      if (known.sku().equals(sku)) {
        quantities.set(i, new SkuQuantity(sku, Math.addExact(known.quantity(), count)));
        return;
      }
    }
    quantities.add(new SkuQuantity(sku, count));
  }

  private static Shares listed(Place place) {
    List<Shares.Run> runs = new ArrayList<>(place.lines().size());
    for (OrderLine line : place.lines()) {
      runs.add(new Shares.Run(line.units(), line.unitPrice().getAmountMinorLong()));
    }
    return Shares.of(place.currency(), runs);
  }
}
