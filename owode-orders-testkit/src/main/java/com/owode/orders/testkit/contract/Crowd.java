package com.owode.orders.testkit.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Threads that all call at the same moment, and are waited for no longer than told. Whoever is not
 * done by then is interrupted: a loop in a call asks {@link #checkWaitedFor()} whether it may go
 * on.
 */
final class Crowd {

  static final int SIZE = 8;

  private final Duration patience;
  private final String bound;

  private Crowd(Duration patience, String bound) {
    this.patience = patience;
    this.bound = bound;
  }

  /**
   * A crowd whose calls have a time in all.
   *
   * @param patience how long
   * @param bound what that time is, for who reads that it was too short
   */
  static Crowd waitedFor(Duration patience, String bound) {
    return new Crowd(patience, bound);
  }

  /** Ends the call of a thread that nobody waits for any more. */
  static void checkWaitedFor() {
    if (Thread.currentThread().isInterrupted()) {
      throw new AssertionError("nobody waits for this thread any more");
    }
  }

  /** What came of the call of each thread, by its number from 0. */
  <T> List<Tried<T>> all(IntFunction<T> call) {
    return all(SIZE, call);
  }

  <T> List<Tried<T>> all(int size, IntFunction<T> call) {
    long ends = System.nanoTime() + patience.toNanos();
    CountDownLatch gate = new CountDownLatch(1);
    CountDownLatch ready = new CountDownLatch(size);
    List<FutureTask<T>> calls = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int number = i;
      calls.add(
          new FutureTask<>(
              () -> {
                ready.countDown();
                gate.await();
                return call.apply(number);
              }));
    }
    try {
      for (int i = 0; i < size; i++) {
        started(calls.get(i), i);
      }
      if (!ready.await(left(ends), TimeUnit.NANOSECONDS)) {
        throw tooLong(List.of());
      }
      gate.countDown();
      return came(calls, ends);
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    } finally {
      calls.forEach(one -> one.cancel(true));
    }
  }

  private <T> List<Tried<T>> came(List<FutureTask<T>> calls, long ends)
      throws InterruptedException {
    List<Tried<T>> came = new ArrayList<>();
    for (FutureTask<T> one : calls) {
      try {
        came.add(waited(one, left(ends)));
      } catch (TimeoutException never) {
        throw tooLong(thrownBy(calls));
      }
    }
    return came;
  }

  /** What the calls have thrown that are over: often it is why the others wait. */
  private static <T> List<Tried<T>> thrownBy(List<FutureTask<T>> calls)
      throws InterruptedException {
    List<Tried<T>> over = new ArrayList<>();
    for (FutureTask<T> one : calls) {
      try {
        over.add(waited(one, 0));
      } catch (TimeoutException still) {
        // It has thrown nothing yet.
      }
    }
    return over;
  }

  /** What a thread does in a round, both counted from 0. */
  interface InRounds<T> {
    T call(int round, int thread);
  }

  /**
   * What came of the calls of each round, by the number of the thread. The same threads begin every
   * round at the same moment, after it was prepared on the thread of the test: races are found by
   * how often one tries. All rounds together are waited for as long as told.
   */
  <T> List<List<Tried<T>>> rounds(int rounds, int size, IntConsumer prepare, InRounds<T> calls) {
    long ends = System.nanoTime() + patience.toNanos();
    CyclicBarrier start = new CyclicBarrier(size + 1);
    CyclicBarrier end = new CyclicBarrier(size + 1);
    List<List<Tried<T>>> came = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Tried<T> nothing = new Tried<>(Optional.empty(), Optional.empty());
      came.add(Collections.synchronizedList(new ArrayList<>(Collections.nCopies(size, nothing))));
    }
    List<Thread> threads = new ArrayList<>();
    try {
      for (int i = 0; i < size; i++) {
        int number = i;
        threads.add(
            started(
                () -> {
                  for (int round = 0; round < rounds && isThere(start); round++) {
                    int now = round;
                    came.get(now).set(number, tried(() -> calls.call(now, number)));
                    isThere(end);
                  }
                },
                i));
      }
      for (int round = 0; round < rounds; round++) {
        prepare.accept(round);
        try {
          start.await(left(ends), TimeUnit.NANOSECONDS);
          end.await(left(ends), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | BrokenBarrierException never) {
          throw tooLong(came.stream().flatMap(List::stream).toList());
        }
      }
      return came;
    } catch (InterruptedException interrupted) {
      throw interrupted(interrupted);
    } finally {
      threads.forEach(Thread::interrupt);
    }
  }

  private static Thread started(Runnable work, int number) {
    Thread thread = new Thread(work, "contract-" + number);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static long left(long ends) {
    return Math.max(0, ends - System.nanoTime());
  }

  private static <T> Tried<T> tried(Supplier<T> call) {
    try {
      return new Tried<>(Optional.of(call.get()), Optional.empty());
    } catch (RuntimeException | Error thrown) {
      return new Tried<>(Optional.empty(), Optional.of(thrown));
    }
  }

  /** Whether everybody has come, so that it goes on. */
  private static boolean isThere(CyclicBarrier everybody) {
    try {
      everybody.await();
      return true;
    } catch (InterruptedException | BrokenBarrierException ended) {
      return false;
    }
  }

  private static <T> Tried<T> waited(FutureTask<T> one, long nanos)
      throws InterruptedException, TimeoutException {
    try {
      T answer = one.get(nanos, TimeUnit.NANOSECONDS);
      return new Tried<>(Optional.of(answer), Optional.empty());
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      return new Tried<>(Optional.empty(), Optional.of(cause == null ? failed : cause));
    }
  }

  private AssertionError tooLong(List<? extends Tried<?>> others) {
    AssertionError tooLong =
        new AssertionError("a call did not end within " + patience + ", which is " + bound);
    others.stream()
        .flatMap(one -> one.thrown().stream())
        .limit(SIZE)
        .forEach(tooLong::addSuppressed);
    return tooLong;
  }

  private static AssertionError interrupted(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new AssertionError("the test was interrupted while it waited for calls", interrupted);
  }
}
