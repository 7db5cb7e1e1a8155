package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import org.joda.money.Money;

/**
 * One line of an order: so many units of one product at one price.
 *
 * @param number the line's number in its order: 1, 2, …
 * @param sku what the seller counts in stock
 * @param productName the product's name as the buyer saw it, at most 500 characters
 * @param productClass the class by which policies differ
 * @param quantity how many units, 1 to 10,000
 * @param unitPrice the gross price of one unit, zero or more
 * @param shippingFee the line's own shipping fee for all its units together, zero or more
 */
public record OrderLine(
    int number,
    Sku sku,
    String productName,
    ProductClass productClass,
    int quantity,
    Money unitPrice,
    Money shippingFee) {

  /** The most units that a line may have. */
  public static final int MOST_UNITS = 10_000;

  /** The most characters that a product's name may have. */
  public static final int LONGEST_NAME = 500;

  /**
   * Guards the line.
   *
   * @param number the line's number in its order
   * @param sku what the seller counts in stock
   * @param productName the product's name as the buyer saw it, at most 500 characters
   * @param productClass the class by which policies differ
   * @param quantity how many units
   * @param unitPrice the gross price of one unit, zero or more
   * @param shippingFee the line's own shipping fee for all its units together, zero or more
   * @throws IllegalArgumentException when a number, the name or an amount is out of bounds, or the
   *     currencies differ
   */
  public OrderLine {
    Guard.atLeast("line number", number, 1);
    Guard.text("product name of line " + number, productName, LONGEST_NAME);
    Guard.between("quantity of line " + number, quantity, 1, MOST_UNITS);
    Guard.notNegative("unit price of line " + number, unitPrice);
    Guard.notNegative("shipping fee of line " + number, shippingFee);
    if (!unitPrice.isSameCurrency(shippingFee)) {
      throw Guard.malformed(
          "line "
              + number
              + " has its price in "
              + unitPrice.getCurrencyUnit()
              + " and its shipping fee in "
              + shippingFee.getCurrencyUnit(),
          "use one currency");
    }
  }

  /** {@return all units of this line} */
  public Units units() {
    return Units.range(number, 1, quantity);
  }
}
