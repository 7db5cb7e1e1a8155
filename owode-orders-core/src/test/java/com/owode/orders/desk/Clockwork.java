package com.owode.orders.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes when it is told to. */
final class Clockwork implements InstantSource {

  private volatile Instant now = Instant.parse("2026-11-02T09:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  void goOn(Duration time) {
    goTo(now.plus(time));
  }

  void goTo(Instant time) {
    now = time;
  }
}
