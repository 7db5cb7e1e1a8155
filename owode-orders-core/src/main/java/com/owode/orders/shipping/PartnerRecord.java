package com.owode.orders.shipping;

import com.owode.orders.guard.Guard;
import java.time.Instant;

/**
 * How reliable a delivery partner was, as the host measured it (guide row G22).
 *
 * @param carrier the partner
 * @param parcels how many parcels were measured, 0 or more
 * @param onTime how many of them came when they were promised
 * @param lost how many of them never came
 * @param damaged how many of them came damaged
 * @param measuredUntil until when was measured
 */
public record PartnerRecord(
    Carrier carrier, int parcels, int onTime, int lost, int damaged, Instant measuredUntil) {

  /**
   * Guards the counts.
   *
   * @param carrier the partner
   * @param parcels how many parcels were measured
   * @param onTime how many of them came when they were promised
   * @param lost how many of them never came
   * @param damaged how many of them came damaged
   * @param measuredUntil until when was measured
   * @throws IllegalArgumentException when a count is negative, or counts more parcels than there
   *     were: a lost parcel is neither on time nor damaged
   */
  public PartnerRecord {
    Guard.atLeast("parcels of " + carrier, parcels, 0);
    Guard.between("parcels on time of " + carrier, onTime, 0, parcels);
    Guard.between("parcels lost of " + carrier, lost, 0, parcels - onTime);
    Guard.between("parcels damaged of " + carrier, damaged, 0, parcels - lost);
  }

  /**
   * {@return the record of a partner of whom nothing was measured yet}
   *
   * @param carrier the partner
   * @param at when that was so
   */
  public static PartnerRecord newcomer(Carrier carrier, Instant at) {
    return new PartnerRecord(carrier, 0, 0, 0, 0, at);
  }
}
