package com.owode.orders.testkit.sim;

import java.time.Duration;

/**
 * One step of a schedule.
 *
 * @param deed what is done
 * @param time how long time passes; zero for other deeds
 */
public record Step(Deed deed, Duration time) {

  static Step of(Deed deed) {
    return new Step(deed, Duration.ZERO);
  }

  static Step pass(Duration time) {
    return new Step(Deed.PASS, time);
  }

  /** {@return it as it stands in a schedule, such as {@code ship} or {@code pass 48h}} */
  @Override
  public String toString() {
    return deed == Deed.PASS ? deed.word() + " " + time.toHours() + "h" : deed.word();
  }
}
