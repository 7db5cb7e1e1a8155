package com.owode.orders.message;

import java.util.Optional;
import org.joda.money.Money;

/**
 * Something to choose, and how its price compares, as {@link ValueType#CHOICES} words it: "Lace
 * dress (NGN 2,000.00 more)".
 *
 * @param name what it is
 * @param difference what it costs more than what it takes the place of, in all; negative when it
 *     costs less, zero when it costs the same, empty when nothing is said of it
 */
public record Choice(String name, Optional<Money> difference) {

  /**
   * {@return a choice of whose price nothing is said}
   *
   * @param name what it is
   */
  public static Choice of(String name) {
    return new Choice(name, Optional.empty());
  }

  /**
   * {@return a choice}
   *
   * @param name what it is
   * @param difference what it costs more in all; negative when it costs less
   */
  public static Choice of(String name, Money difference) {
    return new Choice(name, Optional.of(difference));
  }
}
