package com.owode.orders.event;

import com.owode.orders.model.Units;

/**
 * Which unit stands where: each in exactly one state.
 *
 * @param open ordered, not packed
 * @param packed packed, not shipped
 * @param shipped with a carrier
 * @param delivered with the buyer
 * @param cancelled will not be delivered
 * @param returned came back from the buyer
 */
public record UnitBook(
    Units open, Units packed, Units shipped, Units delivered, Units cancelled, Units returned) {

  static UnitBook opened(Units all) {
    return new UnitBook(all, Units.none(), Units.none(), Units.none(), Units.none(), Units.none());
  }

  /** {@return all units of the order} */
  public Units all() {
    return live().plus(cancelled);
  }

  /** {@return the units that are not cancelled} */
  public Units live() {
    return open.plus(packed).plus(shipped).plus(delivered).plus(returned);
  }

  /** {@return the units that can still be shipped: open or packed} */
  public Units here() {
    return open.plus(packed);
  }

  UnitBook move(Units units, UnitState to) {
    if (units.isEmpty()) {
      return this;
    }
    return new UnitBook(
        in(UnitState.OPEN, to, open, units),
        in(UnitState.PACKED, to, packed, units),
        in(UnitState.SHIPPED, to, shipped, units),
        in(UnitState.DELIVERED, to, delivered, units),
        in(UnitState.CANCELLED, to, cancelled, units),
        in(UnitState.RETURNED, to, returned, units));
  }

  UnitBook with(Units more) {
    return new UnitBook(open.plus(more), packed, shipped, delivered, cancelled, returned);
  }

  private static Units in(UnitState state, UnitState to, Units known, Units moved) {
    return state == to ? known.plus(moved) : known.minus(moved);
  }
}
