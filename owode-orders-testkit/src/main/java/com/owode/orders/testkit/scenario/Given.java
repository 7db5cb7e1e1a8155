package com.owode.orders.testkit.scenario;

import java.time.Duration;
import java.time.Instant;

/** An order is given; next comes the time. */
public final class Given {

  private final Ground ground;

  Given(Ground ground) {
    this.ground = ground;
  }

  /**
   * {@return the scenario at a time}
   *
   * @param time when; when it has passed already, now
   */
  public At at(Instant time) {
    return new At(ground, time);
  }

  /**
   * {@return the scenario some time later}
   *
   * @param time how much later, zero or more
   */
  public At later(Duration time) {
    return at(ground.now().plus(time));
  }

  /** {@return the scenario at the time that it is} */
  public At now() {
    return at(ground.now());
  }
}
