package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.TransactionRef;
import java.util.List;
import org.joda.money.Money;

/**
 * A purchase as orders: one for each seller, which from here on know nothing of each other.
 *
 * @param reference what the payments of all these orders have in common: the host collects the
 *     purchase's total under it and reports each order its share
 * @param parts the orders, at least one, by the seller's id
 */
public record PurchaseSplit(TransactionRef reference, List<Part> parts) {

  /**
   * Copies the parts.
   *
   * @param reference what the payments of all these orders have in common: the host collects the
   *     purchase's total under it and reports each order its share
   * @param parts the orders, at least one, by the seller's id
   * @throws IllegalArgumentException when there is none
   */
  public PurchaseSplit {
    parts = Guard.notEmpty("the list of orders", parts);
  }

  /**
   * One order of the purchase.
   *
   * @param order its id
   * @param place what to place under that id
   */
  public record Part(OrderId order, Place place) {

    /** {@return what this order has of the purchase's payment} */
    public Money share() {
      return place.total();
    }
  }

  /** {@return the purchase's total: the shares together} */
  public Money total() {
    return Money.total(parts.stream().map(Part::share).toList());
  }
}
