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
    Guard.atLeast("quantity of SKU " + sku, quantity, 0);
  }
}
