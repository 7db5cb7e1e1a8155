package com.owode.orders.event;

import com.owode.orders.guard.Lists;
import com.owode.orders.model.Units;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The parcels of an order: the physical truth.
 *
 * @param all in the order in which they were told of
 */
public record Parcels(List<Parcel> all) {

  static final Parcels NONE = new Parcels(List.of());

  /**
   * Copies the list.
   *
   * @param all in the order in which they were told of
   */
  public Parcels {
    all = List.copyOf(all);
  }

  /**
   * {@return the parcel with this id}
   *
   * @param id the parcel's id
   */
  public Optional<Parcel> find(ParcelId id) {
    for (int i = 0; i < all.size(); i++) {
      Parcel parcel = all.get(i);
      if (parcel.id().equals(id)) {
        return Optional.of(parcel);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the place of a parcel in this list, from 1; 0 when it is not known}
   *
   * @param id the parcel's id
   */
  public int placeOf(ParcelId id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** {@return whether any of them was handed over to a carrier} */
  public boolean isAnyHandedOver() {
    for (int i = 0; i < all.size(); i++) {
      Parcel parcel = all.get(i);
      if (parcel.isHandedOver()) {
        return true;
      }
    }
    return false;
  }

  Parcels shipped(Shipment shipment, Units units, Instant at) {
    return with(known(shipment).handedOver(shipment, units, at));
  }

  Parcels tracked(Shipment shipment, Optional<Scan> scan) {
    Parcel travelling = known(shipment).travelling(shipment);
    return with(scan.isPresent() ? travelling.scanned(scan.get()) : travelling);
  }

  /** The parcel of a shipment; one that nobody told of yet, is announced by it. */
  private Parcel known(Shipment shipment) {
    int place = placeOf(shipment.parcel());
    return place == 0 ? Parcel.announced(shipment) : all.get(place - 1);
  }

  private Parcels with(Parcel parcel) {
    int place = placeOf(parcel.id());
    return new Parcels(place == 0 ? Lists.and(all, parcel) : Lists.with(all, place - 1, parcel));
  }
}
