package com.owode.orders.desk;

import java.time.Duration;

/** How a worker goes about its effects. */
record WorkerSettings(String name, Leases leases, Backoff backoff, Duration horizon) {

  /** For how long effects are held, how many at once, and how long a call may take. */
  record Leases(Duration lease, int batch, Duration callTimeout, Duration poll) {}
}
