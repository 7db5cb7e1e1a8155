package com.owode.orders.cancellation;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Actor.Role;

/**
 * What a cancellation is judged by: plain facts, no order.
 *
 * @param policy the policy that decides
 * @param role who cancels
 * @param packedUnits how many of the units named are packed and not shipped, 0 or more
 * @param travellingUnits how many are shipped and not lost, delivered ones included, 0 or more
 * @param lostUnits how many are in a parcel that was lost, 0 or more
 */
public record CancellationFacts(
    CancellationPolicy policy, Role role, int packedUnits, int travellingUnits, int lostUnits) {

  /**
   * Guards the numbers.
   *
   * @param policy the policy that decides
   * @param role who cancels
   * @param packedUnits how many of the units named are packed and not shipped, 0 or more
   * @param travellingUnits how many are shipped and not lost, delivered ones included, 0 or more
   * @param lostUnits how many are in a parcel that was lost, 0 or more
   * @throws IllegalArgumentException when one is negative
   */
  public CancellationFacts {
    Guard.atLeast("packed units to cancel", packedUnits, 0);
    Guard.atLeast("travelling units to cancel", travellingUnits, 0);
    Guard.atLeast("lost units to cancel", lostUnits, 0);
  }
}
