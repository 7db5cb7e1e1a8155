package com.owode.orders.stock;

import com.owode.orders.model.Units;

/**
 * What the stock room has done for an order, and what it was asked to do and has not answered for.
 *
 * @param asked the units that it was asked to set aside
 * @param reserved the units that it has set aside and that have not left since
 * @param leaving the units that it was asked to take out of stock
 * @param returning those of them that are back already: it is asked to put them back into stock
 *     when it has taken them out
 * @param missing the units that it does not have
 * @param left the units that have left it, and were not put back
 */
public record Reservation(
    Units asked, Units reserved, Units leaving, Units returning, Units missing, Units left) {

  /** {@return nothing asked, nothing set aside} */
  public static Reservation none() {
    Units none = Units.none();
    return new Reservation(none, none, none, none, none, none);
  }

  /**
   * {@return this reservation with units asked for}
   *
   * @param units the units
   */
  public Reservation asking(Units units) {
    return new Reservation(
        asked.plus(units), reserved, leaving, returning, missing.minus(units), left);
  }

  /**
   * {@return this reservation with units set aside}
   *
   * @param units the units
   */
  public Reservation reserving(Units units) {
    return new Reservation(
        asked.minus(units), reserved.plus(units), leaving, returning, missing.minus(units), left);
  }

  /**
   * {@return this reservation with units that were sent: those that are set aside are taken out of
   * stock, each once, however often it is sent before that is done}
   *
   * @param units the units
   */
  public Reservation sending(Units units) {
    return new Reservation(
        asked, reserved, leaving.plus(units.and(reserved)), returning.minus(units), missing, left);
  }

  /**
   * {@return this reservation with units that are back with the seller for good: those that are
   * still being taken out of stock are put back after that}
   *
   * @param units the units
   */
  public Reservation returning(Units units) {
    return new Reservation(
        asked, reserved, leaving, returning.plus(units.and(leaving)), missing, left);
  }

  /**
   * {@return this reservation with units that the stock room does not have}
   *
   * @param units the units
   */
  public Reservation missing(Units units) {
    return new Reservation(
        asked.minus(units),
        reserved.minus(units),
        leaving.minus(units),
        returning.minus(units),
        missing.plus(units),
        left);
  }

  /**
   * {@return this reservation without units that are free again}
   *
   * @param units the units
   */
  public Reservation releasing(Units units) {
    return new Reservation(
        asked.minus(units), reserved.minus(units), leaving, returning, missing, left);
  }

  /**
   * {@return this reservation without units that have left}
   *
   * @param units the units
   */
  public Reservation deducting(Units units) {
    return new Reservation(
        asked.minus(units),
        reserved.minus(units),
        leaving.minus(units),
        returning.minus(units),
        missing,
        left.plus(units));
  }

  /**
   * {@return this reservation with units put back}
   *
   * @param units the units
   */
  public Reservation restocking(Units units) {
    return new Reservation(asked, reserved, leaving, returning, missing, left.minus(units));
  }

  /**
   * {@return this reservation after the stock room has done something}
   *
   * @param outcome what it has done
   * @param units the units
   */
  public Reservation moved(StockOutcome outcome, Units units) {
    return switch (outcome) {
      case RESERVED -> reserving(units);
      case SHORT -> missing(units);
      case RELEASED -> releasing(units);
      case DEDUCTED -> deducting(units);
      case RESTOCKED -> restocking(units);
    };
  }
}
