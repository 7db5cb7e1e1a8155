package com.owode.orders.examples.replay;

import com.owode.orders.command.Place;
import com.owode.orders.model.OrderId;
import java.util.List;
import org.joda.money.Money;

/**
 * What one seller has of a purchase: an order.
 *
 * @param order the order's id
 * @param place what is asked for
 * @param payments its share of each payment of the purchase, in their order; some may be zero
 */
record Sale(OrderId order, Place place, List<Money> payments) {

  Sale {
    payments = List.copyOf(payments);
  }
}
