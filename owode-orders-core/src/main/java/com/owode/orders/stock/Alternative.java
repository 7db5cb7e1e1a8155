package com.owode.orders.stock;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import org.joda.money.Money;

/**
 * An item offered in place of one that is out of stock (guide row G14).
 *
 * @param rank 1 for what the seller thinks fits best, then 2, …
 * @param sku what would be sent instead
 * @param productName its name as the buyer sees it
 * @param productClass its class
 * @param unitPrice its gross price per unit, zero or more
 * @param bears who bears the difference when it is dearer
 */
public record Alternative(
    int rank,
    Sku sku,
    String productName,
    ProductClass productClass,
    Money unitPrice,
    Bearer bears) {

  /** Who bears the difference when an alternative item is dearer. */
  public enum Bearer {
    /** The seller: the buyer pays no more. */
    SELLER,
    /** The buyer: the exchange holds when the difference is captured. */
    BUYER
  }

  /**
   * Guards the alternative.
   *
   * @param rank 1 for what the seller thinks fits best, then 2, …
   * @param sku what would be sent instead
   * @param productName its name as the buyer sees it
   * @param productClass its class
   * @param unitPrice its gross price per unit, zero or more
   * @param bears who bears the difference when it is dearer
   * @throws IllegalArgumentException when rank, name or price is out of bounds
   */
  public Alternative {
    Guard.atLeast("rank of an alternative", rank, 1);
    Guard.text("product name of alternative " + rank, productName, OrderLine.LONGEST_NAME);
    Guard.notNegative("unit price of alternative " + rank, unitPrice);
  }

  /**
   * {@return what the buyer pays for a unit of it in place of another item: its own price; when it
   * is dearer and the seller bears the difference, the price of the other}
   *
   * @param agreed the unit price of the other item, in the same currency
   */
  public Money priceInsteadOf(Money agreed) {
    return bears == Bearer.SELLER && unitPrice.isGreaterThan(agreed) ? agreed : unitPrice;
  }

  /**
   * {@return this alternative, with the difference borne by whom a policy names}
   *
   * @param policy the policy of the order
   */
  public Alternative borneBy(StockPolicy policy) {
    return new Alternative(
        rank,
        sku,
        productName,
        productClass,
        unitPrice,
        policy.sellerBearsDifferenceByDefault() ? Bearer.SELLER : Bearer.BUYER);
  }
}
