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
import java.util.function.UnaryOperator;

/**
 * The parcels of an order: the physical truth.
 *
 * @param all in the order in which they were told of
 */
public record Parcels(List<Parcel> all) {

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
    return changed(shipment, known -> known.handedOver(shipment, units, at));
  }

  Parcels tracked(Shipment shipment, Optional<Scan> scan) {
    return changed(
        shipment,
        known -> {
          Parcel travelling = known.travelling(shipment);
          return scan.map(travelling::scanned).orElse(travelling);
        });
  }

  private Parcels changed(Shipment shipment, UnaryOperator<Parcel> change) {
    int place = placeOf(shipment.parcel());
    return new Parcels(
        place == 0
            ? Lists.and(all, change.apply(Parcel.announced(shipment)))
            : Lists.with(all, place - 1, change.apply(all.get(place - 1))));
  }
}
