package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;

/**
 * How units were packed (guide row G9). Open: a host adds its own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record Packaging(String code) {

  /** The usual packaging. */
  public static final Packaging STANDARD = new Packaging("STANDARD");

  /** Packaging that protects the item during transit. */
  public static final Packaging SECURE = new Packaging("SECURE");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public Packaging {
    Guard.code("packaging", code);
  }

  /**
   * {@return the packaging with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static Packaging of(String code) {
    return new Packaging(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
