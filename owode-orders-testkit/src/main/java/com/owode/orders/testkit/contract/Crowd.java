package com.owode.orders.testkit.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

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

  private <T> Tried<T> waited(FutureTask<T> one, long ends) throws InterruptedException {
    try {
      T answer = one.get(Math.max(0, ends - System.nanoTime()), TimeUnit.NANOSECONDS);
      return new Tried<>(Optional.of(answer), Optional.empty());
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      return new Tried<>(Optional.empty(), Optional.of(cause == null ? failed : cause));
    } catch (TimeoutException never) {
      one.cancel(true);
      throw new AssertionError(
          "a call did not end within " + patience + " while others were made; see patience()",
          never);
    }
  }
}
