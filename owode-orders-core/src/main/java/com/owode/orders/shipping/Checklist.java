package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;

/**
 * What the seller has double-checked before shipping (guide row G6). The payment is judged anew by
 * ourselves.
 *
 * @param unitsCounted how many units were counted in the parcel
 * @param addressVersion the version of the address on the label
 */
public record Checklist(int unitsCounted, int addressVersion) {

  /**
   * Guards the numbers.
   *
   * @param unitsCounted how many units were counted in the parcel
   * @param addressVersion the version of the address on the label
   * @throws IllegalArgumentException when one is less than 1
   */
  public Checklist {
    Guard.atLeast("units counted", unitsCounted, 1);
    Guard.atLeast("version of the address on the label", addressVersion, 1);
  }
}
