package com.owode.orders.desk;

import com.owode.orders.effect.EffectKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Performs the effects that decisions have asked for: at least once each, under one key, and tells
 * the order what came of it. Any number of workers, in any number of processes, share one store.
 *
 * <p>There is a lane for each kind of effect, so that a dead mail server starves no refund. What
 * fails is tried again later and later; what gets no outcome for too long is set aside for a
 * person, never dropped, and never resent once the gateway may have forgotten its key.
 *
 * <p>Either {@linkplain #runOnce call it}, or {@linkplain #start start it} on an executor.
 */
public final class EffectWorker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EffectWorker.class);
  private static final int MOST_PASSES = 10_000;

  private final DeskPorts ports;
  private final Lane lane;
  private final WorkerSettings settings;
  private final Gate gate = new Gate();

  EffectWorker(DeskPorts ports, Lane lane, WorkerSettings settings) {
    this.ports = ports;
    this.lane = lane;
    this.settings = settings;
  }

  /**
   * Goes once through all lanes on this thread: one batch of each kind.
   *
   * @param now the time that it is taken to be
   * @return how many effects were claimed
   */
  public int runOnce(Instant now) {
    return runOnce(InstantSource.fixed(now));
  }

  private int runOnce(InstantSource clock) {
    int claimed = 0;
    for (EffectKind kind : EffectKind.values()) {
      claimed += lane.run(kind, clock);
    }
    return claimed;
  }

  /**
   * Goes through all lanes on this thread until nothing is left whose time has come.
   *
   * @param now the time that it is taken to be
   * @return how many effects were claimed
   * @throws IllegalStateException when effects cause effects without end
   */
  public int drain(Instant now) {
    return drain(InstantSource.fixed(now));
  }

  /**
   * Goes through all lanes on this thread until nothing is left whose time has come, by the desk's
   * clock, which goes on while calls are made.
   *
   * @return how many effects were claimed
   * @throws IllegalStateException when effects cause effects without end
   */
  public int drain() {
    return drain(ports.clock());
  }

  private int drain(InstantSource clock) {
    int all = 0;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      int claimed = runOnce(clock);
      if (claimed == 0) {
        return all;
      }
      all += claimed;
    }
    throw new IllegalStateException("effects cause effects without end");
  }

  /**
   * Works until it is closed. Each lane runs on the executor batch by batch, so a few threads serve
   * all lanes; as a call may block, give as many threads as there are lanes, or virtual ones, if no
   * lane shall ever wait for another. Close the worker before the executor.
   *
   * @param executor where to work
   * @throws IllegalStateException when it was started or closed before
   */
  public void start(Executor executor) {
    if (!gate.open()) {
      throw new IllegalStateException("the worker was started or closed before");
    }
    for (EffectKind kind : EffectKind.values()) {
      executor.execute(() -> step(kind, executor));
    }
  }

  /** {@return how many lanes there are: how many calls are made at the same time at most} */
  public int lanes() {
    return EffectKind.values().length;
  }

  private void step(EffectKind kind, Executor executor) {
    if (!gate.enter()) {
      return;
    }
    boolean isBusy = false;
    try {
      isBusy = lane.run(kind, ports.clock()) > 0;
    } catch (RuntimeException failed) {
      LOG.warn("lane {}: nothing could be claimed; it goes on", kind.tag(), failed);
    } finally {
      gate.leave();
      next(kind, executor, isBusy);
    }
  }

  /** Even after an error a lane goes on: what it held is claimed again when its lease ends. */
  private void next(EffectKind kind, Executor executor, boolean isBusy) {
    Executor when =
        isBusy
            ? executor
            : CompletableFuture.delayedExecutor(
                settings.leases().poll().toMillis(), TimeUnit.MILLISECONDS, executor);
    when.execute(() -> step(kind, executor));
  }

  /**
   * Ends the work begun by {@link #start}: begins nothing new, and waits for the calls under way
   * and for what came of them to be written. Closing again does nothing.
   */
  @Override
  public void close() {
    gate.close();
  }
}
