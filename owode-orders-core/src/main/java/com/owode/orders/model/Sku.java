package com.owode.orders.model;

import java.util.regex.Pattern;

/**
 * A seller's own name for an item, such as {@code TSHIRT-RED.M}.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, underscores and hyphens; case counts
 */
public record Sku(String value) {

  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /**
   * Makes a SKU of its text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is empty, is longer than 64 characters or has a
   *     character that is not allowed
   */
  public Sku {
    if (!ALLOWED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "SKU is \"" + value + "\"; it must be 1 to 64 of the characters A-Z a-z 0-9 . _ -");
    }
  }

  /**
   * Makes a SKU of its text.
   *
   * @param value the text
   * @return the SKU
   * @throws IllegalArgumentException if the text is empty, is longer than 64 characters or has a
   *     character that is not allowed
   */
  public static Sku of(String value) {
    return new Sku(value);
  }

  /** Returns the text itself, without quotes. */
  @Override
  public String toString() {
    return value;
  }
}
