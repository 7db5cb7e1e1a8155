package com.owode.orders.examples.shop;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what it is told. For one thread. */
public final class ShopClock implements InstantSource {

  private Instant now;

  /**
   * Sets the clock.
   *
   * @param now what it shows first
   */
  public ShopClock(Instant now) {
    this.now = now;
  }

  /**
   * Sets the clock, forwards or backwards.
   *
   * @param at what it shows from now on
   */
  public void set(Instant at) {
    this.now = at;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
