package com.owode.orders.testkit.contract;

import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The moment between looking and writing, in which a second thread of a crowd looks, too. Who comes
 * alone waits for a while and goes on alone.
 *
 * @param <T> what two threads that meet tell each other
 */
final class Window<T> {

  private static final long WAITS_MILLIS = 100;

  private final Exchanger<T> meeting = new Exchanger<>();

  /** What the other one told; empty when nobody came. */
  Optional<T> pass(T own) {
    if (!Wrong.isInACrowd()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(meeting.exchange(own, WAITS_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException alone) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
