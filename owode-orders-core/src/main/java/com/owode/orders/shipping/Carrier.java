package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;

/**
 * A delivery partner or local courier (guide row G22). Open: a host adds its own.
 *
 * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
 */
public record Carrier(String code) {

  /** The seller's Owode Velo shipping channel. */
  public static final Carrier VELO = new Carrier("VELO");

  /** Who carries it was not told. */
  public static final Carrier UNKNOWN = new Carrier("UNKNOWN");

  /**
   * Guards the code.
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public Carrier {
    Guard.code("carrier", code);
  }

  /**
   * {@return the carrier with this code}
   *
   * @param code 1 to 64 of {@code A-Z 0-9 _}, beginning with a letter
   * @throws IllegalArgumentException when it is no code
   */
  public static Carrier of(String code) {
    return new Carrier(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
