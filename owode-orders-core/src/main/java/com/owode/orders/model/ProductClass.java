package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The class of a product, by which policies differ. Open: a host adds its own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record ProductClass(String code) {

  /** Anything without a class of its own. */
  public static final ProductClass GENERAL = new ProductClass("GENERAL");

  /** Breaks easily: a policy may ask for secure packaging (guide row G9). */
  public static final ProductClass FRAGILE = new ProductClass("FRAGILE");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public ProductClass {
    Guard.code("product class", code);
  }

  /**
   * {@return the product class with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static ProductClass of(String code) {
    return new ProductClass(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
