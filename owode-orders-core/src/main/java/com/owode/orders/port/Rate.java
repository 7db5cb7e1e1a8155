package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import java.time.Duration;

/**
 * How many effects may be begun in how long, spread evenly.
 *
 * @param effects how many, 1 or more
 * @param per in how long, more than nothing
 */
public record Rate(int effects, Duration per) {

  /**
   * Guards the numbers.
   *
   * @param effects how many
   * @param per in how long
   * @throws IllegalArgumentException when the effects are less than 1, the time is not more than
   *     nothing, or there are more effects than nanoseconds
   */
  public Rate {
    Guard.atLeast("effects of a rate", effects, 1);
    if (per.isNegative() || per.dividedBy(effects).isZero()) {
      throw Guard.malformed(
          "a rate is " + effects + " effects in " + per, "leave time between two of them");
    }
  }

  /**
   * {@return so many effects a second}
   *
   * @param effects how many, 1 or more
   * @throws IllegalArgumentException when there are less than 1
   */
  public static Rate perSecond(int effects) {
    return new Rate(effects, Duration.ofSeconds(1));
  }

  /**
   * {@return so many effects a minute}
   *
   * @param effects how many, 1 or more
   * @throws IllegalArgumentException when there are less than 1
   */
  public static Rate perMinute(int effects) {
    return new Rate(effects, Duration.ofMinutes(1));
  }

  /** {@return the time between two effects} */
  public Duration interval() {
    return per.dividedBy(effects);
  }

  /** {@return number and time, such as {@code 10/PT1M}} */
  @Override
  public String toString() {
    return effects + "/" + per;
  }
}
