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

/** Threads that all call at the same moment, and are waited for no longer than told. */
final class Crowd {

  static final int SIZE = 8;

  private final Duration patience;

  private Crowd(Duration patience) {
    this.patience = patience;
  }

  static Crowd waitedFor(Duration patience) {
    return new Crowd(patience);
  }

  /** What came of the call of each thread, by its number from 0. */
  <T> List<Tried<T>> all(IntFunction<T> call) {
    return all(SIZE, call);
  }

  <T> List<Tried<T>> all(int size, IntFunction<T> call) {
    CountDownLatch ready = new CountDownLatch(size);
    CountDownLatch gate = new CountDownLatch(1);
    List<FutureTask<T>> calls = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int number = i;
      FutureTask<T> task =
          new FutureTask<>(
              () -> {
                ready.countDown();
                gate.await();
                return call.apply(number);
              });
      calls.add(task);
      Thread thread = new Thread(task, "contract-" + number);
      thread.setDaemon(true);
      thread.start();
    }
    long ends = System.nanoTime() + patience.toNanos();
    try {
      ready.await();
      gate.countDown();
      List<Tried<T>> came = new ArrayList<>();
      for (FutureTask<T> one : calls) {
        came.add(waited(one, ends));
      }
      return came;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the test was interrupted while it waited for calls", interrupted);
    }
  }

  /** What a thread does in a round, both counted from 0. */
  interface InRounds<T> {
    T call(int round, int thread);
  }

  /**
   * What came of the calls of each round, by the number of the thread. The same threads begin every
   * round at the same moment, after it was prepared on the thread of the test: races are found by
   * how often one tries.
   */
  <T> List<List<Tried<T>>> rounds(int rounds, int size, IntConsumer prepare, InRounds<T> calls) {
    CyclicBarrier start = new CyclicBarrier(size + 1);
    CyclicBarrier end = new CyclicBarrier(size + 1);
    List<List<Tried<T>>> came = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      Tried<T> nothing = new Tried<>(Optional.empty(), Optional.empty());
      came.add(new ArrayList<>(Collections.nCopies(size, nothing)));
    }
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int number = i;
      threads.add(
          new Thread(
              () -> {
                for (int round = 0; round < rounds && isThere(start); round++) {
                  int now = round;
                  came.get(now).set(number, tried(() -> calls.call(now, number)));
                  isThere(end);
                }
              },
              "contract-" + i));
    }
    try {
      for (Thread thread : threads) {
        thread.setDaemon(true);
        thread.start();
      }
      for (int round = 0; round < rounds; round++) {
        prepare.accept(round);
        start.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        end.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
      return came;
    } catch (TimeoutException | BrokenBarrierException never) {
      throw tooLong(never);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("the test was interrupted while it waited for calls", interrupted);
    } finally {
      threads.forEach(Thread::interrupt);
    }
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

  private <T> Tried<T> waited(FutureTask<T> one, long ends) throws InterruptedException {
    try {
      T answer = one.get(Math.max(0, ends - System.nanoTime()), TimeUnit.NANOSECONDS);
      return new Tried<>(Optional.of(answer), Optional.empty());
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      return new Tried<>(Optional.empty(), Optional.of(cause == null ? failed : cause));
    } catch (TimeoutException never) {
      one.cancel(true);
      throw tooLong(never);
    }
  }

  private AssertionError tooLong(Exception never) {
    return new AssertionError(
        "a call did not end within " + patience + " while others were made; see patience()", never);
  }
}
