package com.owode.orders.shipping;

import java.time.Instant;
import java.util.Optional;

/**
 * How a parcel travels.
 *
 * @param parcel the parcel's id, unique in its order
 * @param carrier who carries it
 * @param tracking the carrier's number, if there is one (guide row G10)
 * @param promisedBy when the courier promises delivery, if it does
 */
public record Shipment(
    ParcelId parcel,
    Carrier carrier,
    Optional<TrackingNumber> tracking,
    Optional<Instant> promisedBy) {

  /**
   * {@return a shipment of which only parcel and carrier are known}
   *
   * @param parcel the parcel's id
   * @param carrier who carries it
   */
  public static Shipment of(ParcelId parcel, Carrier carrier) {
    return new Shipment(parcel, carrier, Optional.empty(), Optional.empty());
  }

  /**
   * {@return this shipment with a tracking number}
   *
   * @param number the carrier's number
   */
  public Shipment tracked(TrackingNumber number) {
    return new Shipment(parcel, carrier, Optional.of(number), promisedBy);
  }

  /**
   * {@return this shipment with a promise of the courier}
   *
   * @param by when delivery is promised
   */
  public Shipment promised(Instant by) {
    return new Shipment(parcel, carrier, tracking, Optional.of(by));
  }
}
