package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Pick;
import org.joda.money.Money;

/** How much is given back without a claim. */
public sealed interface Grant {

  /**
   * {@return an amount, spread over the units by largest remainder}
   *
   * @param amount more than zero
   * @throws IllegalArgumentException when it is not, or more than {@link Place#MOST_MINOR}
   */
  static Grant of(Money amount) {
    return new OfAmount(amount);
  }

  /**
   * {@return all that can still be given back for these units}
   *
   * @param units which units
   */
  static Grant of(Pick units) {
    return new OfUnits(units);
  }

  /**
   * An amount.
   *
   * @param amount more than zero
   */
  record OfAmount(Money amount) implements Grant {

    /**
     * Guards the amount.
     *
     * @param amount more than zero
     * @throws IllegalArgumentException when it is not more than zero, or more than {@link
     *     Place#MOST_MINOR}
     */
    public OfAmount {
      Guard.positive("amount granted", Guard.bounded("amount granted", amount));
    }
  }

  /**
   * Units.
   *
   * @param units which units
   */
  record OfUnits(Pick units) implements Grant {}
}
