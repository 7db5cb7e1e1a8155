package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;

/**
 * What the checklist before shipping is judged by: plain facts, no order.
 *
 * @param checked what the seller has double-checked
 * @param units how many units are to be shipped, 0 or more
 * @param addressVersion the version of the address in force, 1 or more
 * @param paid whether the payment is received
 */
public record ChecklistFacts(Checklist checked, int units, int addressVersion, boolean paid) {

  /**
   * Guards the numbers.
   *
   * @param checked what the seller has double-checked
   * @param units how many units are to be shipped, 0 or more
   * @param addressVersion the version of the address in force, 1 or more
   * @param paid whether the payment is received
   * @throws IllegalArgumentException when one is too small
   */
  public ChecklistFacts {
    Guard.atLeast("units to be shipped", units, 0);
    Guard.atLeast("version of the address in force", addressVersion, 1);
  }
}
