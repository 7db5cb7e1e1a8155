package com.owode.orders.stock;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Sku;

/**
 * So much of one SKU.
 *
 * @param sku the SKU
 * @param quantity how many, 0 or more
 */
public record SkuQuantity(Sku sku, int quantity) {

  /**
   * Guards the quantity.
   *
   * @param sku the SKU
   * @param quantity how many
   * @throws IllegalArgumentException when it is negative
   */
  public SkuQuantity {
    if (quantity < 0) {
      throw Guard.malformed("quantity of SKU " + sku + " is " + quantity, "it must be 0 or more");
    }
  }
}
