package com.owode.orders.testkit.contract;

import java.util.Optional;
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The moment between looking and writing, in which a second thread of a crowd looks, too. Who comes
 * alone waits for a while and goes on alone.
 *
 * @param <T> what two threads that meet tell each other
 */
final class Window<T> {

  private static final long WAITS_MILLIS = 100;
  private static final int OFTEN = 5;

  private final Exchanger<T> meeting = new Exchanger<>();
  private final AtomicInteger alone = new AtomicInteger();

  /** What the other one told; empty when nobody came. */
  Optional<T> pass(T own) {
    if (!Wrong.isInACrowd()) {
      return Optional.empty();
    }
    try {
      T other = meeting.exchange(own, waits(), TimeUnit.MILLISECONDS);
      alone.set(0);
      return Optional.of(other);
    } catch (TimeoutException nobodyCame) {
      alone.incrementAndGet();
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Who is alone again and again is in no crowd. */
  private long waits() {
    return alone.get() > OFTEN ? 1 : WAITS_MILLIS;
  }
}
