package com.owode.orders.shipping;

import com.owode.orders.guard.Lists;
import com.owode.orders.model.Units;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One parcel of an order: the physical truth, which may differ from what was agreed (shipped after
 * a cancel).
 *
 * @param shipment how it travels
 * @param units what is in it; none while it is only announced
 * @param shippedAt when it was handed over; empty while it is only announced
 * @param standing the scan that tells where it is; empty while the carrier has said nothing
 * @param scans all that the carrier has said, in the order in which it was told
 */
public record Parcel(
    Shipment shipment,
    Units units,
    Optional<Instant> shippedAt,
    Optional<Scan> standing,
    List<Scan> scans) {

  /**
   * Copies the list.
   *
   * @param shipment how it travels
   * @param units what is in it
   * @param shippedAt when it was handed over
   * @param standing the scan that tells where it is
   * @param scans all that the carrier has said, in the order in which it was told
   */
  public Parcel {
    scans = List.copyOf(scans);
  }

  /**
   * {@return a parcel that is only announced}
   *
   * @param shipment how it will travel
   */
  public static Parcel announced(Shipment shipment) {
    return new Parcel(shipment, Units.none(), Optional.empty(), Optional.empty(), List.of());
  }

  /** {@return the parcel's id} */
  public ParcelId id() {
    return shipment.parcel();
  }

  /** {@return where the parcel is: PRE_TRANSIT or PICKED_UP while the carrier has said nothing} */
  public TrackingStatus status() {
    return standing
        .map(Scan::status)
        .orElse(shippedAt.isPresent() ? TrackingStatus.PICKED_UP : TrackingStatus.PRE_TRANSIT);
  }

  /** {@return whether it was handed over to the carrier} */
  public boolean isHandedOver() {
    return shippedAt.isPresent();
  }

  /**
   * {@return whether a scan takes the place of what is known: it ranks higher, or both move and the
   * carrier's time is later}
   *
   * @param scan what the carrier says
   */
  public boolean isMovedBy(Scan scan) {
    if (scan.status().outranks(status())) {
      return true;
    }
    return scan.status().isMoving()
        && status().isMoving()
        && standing.map(known -> scan.at().isAfter(known.at())).orElse(true);
  }

  /**
   * {@return this parcel with units handed over}
   *
   * @param how how they travel
   * @param more the units
   * @param at when
   */
  public Parcel handedOver(Shipment how, Units more, Instant at) {
    Optional<Instant> since = shippedAt.isPresent() ? shippedAt : Optional.of(at);
    return new Parcel(how, units.plus(more), since, standing, scans);
  }

  /**
   * {@return this parcel travelling otherwise}
   *
   * @param how how it travels
   */
  public Parcel travelling(Shipment how) {
    return how.equals(shipment) ? this : new Parcel(how, units, shippedAt, standing, scans);
  }

  /**
   * {@return this parcel with a scan more; a late one never moves it backwards}
   *
   * @param scan what the carrier says
   */
  public Parcel scanned(Scan scan) {
    return new Parcel(
        shipment,
        units,
        shippedAt,
        isMovedBy(scan) ? Optional.of(scan) : standing,
        Lists.and(scans, scan));
  }
}
