package com.owode.orders.event;

import com.owode.orders.guard.Lists;
import com.owode.orders.model.Units;
import com.owode.orders.shipping.DeliveryTeller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which units were delivered when. Who tells first sets the time; that the buyer confirmed is
 * remembered beside it.
 *
 * @param all each unit once, with the time first told
 * @param confirmed the units whose delivery the buyer has confirmed
 */
public record Deliveries(List<Delivery> all, Units confirmed) {

  static final Deliveries NONE = new Deliveries(List.of(), Units.none());

  /**
   * Units delivered at the same time.
   *
   * @param units the units
   * @param at when
   * @param toldBy who told first
   */
  public record Delivery(Units units, Instant at, DeliveryTeller toldBy) {}

  /**
   * Copies the list.
   *
   * @param all each unit once, with the time first told
   * @param confirmed the units whose delivery the buyer has confirmed
   */
  public Deliveries {
    all = List.copyOf(all);
  }

  /** {@return the units that were delivered, whatever became of them since} */
  public Units units() {
    Units units = Units.none();
    for (int i = 0; i < all.size(); i++) {
      Delivery delivery = all.get(i);
      units = units.plus(delivery.units);
    }
    return units;
  }

  /** {@return when the last unit was delivered} */
  public Optional<Instant> last() {
    Instant last = null;
    for (int i = 0; i < all.size(); i++) {
      Instant at = all.get(i).at;
      last = last == null || at.isAfter(last) ? at : last;
    }
    return Optional.ofNullable(last);
  }

  Deliveries with(Units delivered, Instant at, DeliveryTeller toldBy) {
    Units fresh = delivered.minus(units());
    return new Deliveries(
        fresh.isEmpty() ? all : Lists.and(all, new Delivery(fresh, at, toldBy)),
        toldBy == DeliveryTeller.BUYER ? confirmed.plus(delivered) : confirmed);
  }
}
