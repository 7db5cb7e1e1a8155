package com.owode.orders.desk;

import com.owode.orders.command.DraftFault;
import com.owode.orders.command.Place;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Capture;
import java.time.Instant;
import java.util.List;

/**
 * A live order of an existing shop, as it stands there. Every unit is in one of the states named
 * here, or open.
 *
 * @param reference the reference in the existing shop, an identifier
 * @param place what was agreed; its personal data are kept under its references before
 * @param placedAt when it was placed: the policies of then decide
 * @param packed the units that are packed
 * @param parcels the parcels under way
 * @param delivered the units that were delivered; terms that begin with delivery begin when the
 *     order is brought in
 * @param cancelled the units that were cancelled; what was paid for them must have gone back
 * @param captures the money that was taken; {@code AttemptId.BY_HOST} where attempts have no number
 * @param refunds the money that went back
 */
public record ImportedOrder(
    String reference,
    Place place,
    Instant placedAt,
    Units packed,
    List<ImportedParcel> parcels,
    Units delivered,
    Units cancelled,
    List<Capture> captures,
    List<ImportedRefund> refunds) {

  /**
   * Copies the lists.
   *
   * @param reference the reference in the existing shop
   * @param place what was agreed
   * @param placedAt when it was placed
   * @param packed the units that are packed
   * @param parcels the parcels under way
   * @param delivered the units that were delivered
   * @param cancelled the units that were cancelled
   * @param captures the money that was taken
   * @param refunds the money that went back
   */
  public ImportedOrder {
    parcels = List.copyOf(parcels);
    captures = List.copyOf(captures);
    refunds = List.copyOf(refunds);
  }

  /**
   * {@return an order of which nothing has happened since it was placed}
   *
   * @param reference the reference in the existing shop, an identifier
   * @param place what was agreed
   * @param placedAt when it was placed
   */
  public static ImportedOrder placed(String reference, Place place, Instant placedAt) {
    return new ImportedOrder(
        reference,
        place,
        placedAt,
        Units.none(),
        List.of(),
        Units.none(),
        Units.none(),
        List.of(),
        List.of());
  }

  /**
   * {@return this order with units that are packed, delivered or cancelled}
   *
   * @param inBoxes the units that are packed
   * @param arrived the units that were delivered
   * @param calledOff the units that were cancelled
   */
  public ImportedOrder withUnits(Units inBoxes, Units arrived, Units calledOff) {
    return new ImportedOrder(
        reference, place, placedAt, inBoxes, parcels, arrived, calledOff, captures, refunds);
  }

  /**
   * {@return this order with parcels under way}
   *
   * @param underWay the parcels
   */
  public ImportedOrder withParcels(List<ImportedParcel> underWay) {
    return new ImportedOrder(
        reference, place, placedAt, packed, underWay, delivered, cancelled, captures, refunds);
  }

  /**
   * {@return this order with its money}
   *
   * @param taken the money that was taken
   * @param back the money that went back
   */
  public ImportedOrder withMoney(List<Capture> taken, List<ImportedRefund> back) {
    return new ImportedOrder(
        reference, place, placedAt, packed, parcels, delivered, cancelled, taken, back);
  }

  /** {@return the units in parcels} */
  public Units shipped() {
    Units shipped = Units.none();
    for (ImportedParcel parcel : parcels) {
      shipped = shipped.plus(parcel.units());
    }
    return shipped;
  }

  /**
   * {@return everything that is wrong with it, each with its path; empty when nothing is}
   *
   * @param now the time at which it is brought in
   */
  public List<DraftFault> faults(Instant now) {
    return ImportFaults.of(this, now);
  }
}
