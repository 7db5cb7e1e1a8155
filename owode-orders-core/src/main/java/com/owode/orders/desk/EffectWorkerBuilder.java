package com.owode.orders.desk;

import com.owode.orders.guard.Guard;
import java.time.Duration;

/** Assembles a worker. Not for use by several threads; the worker that it builds is. */
public final class EffectWorkerBuilder {

  private static final int MOST_AT_ONCE = 1_000;

  private final DeskPorts ports;
  private final Recorder recorder;
  private String name = "worker";
  private Duration lease = Duration.ofMinutes(2);
  private Duration callTimeout = Duration.ofSeconds(30);
  private Duration poll = Duration.ofMillis(500);
  private int batch = 20;
  private Duration firstWait = Duration.ofSeconds(1);
  private Duration longestWait = Duration.ofMinutes(15);
  private Duration trying = Duration.ofDays(3);

  EffectWorkerBuilder(DeskPorts ports, Recorder recorder) {
    this.ports = ports;
    this.recorder = recorder;
  }

  /**
   * {@return this builder, with the worker's name, for people who look at what is claimed}
   *
   * @param identifier the name, an identifier
   * @throws IllegalArgumentException when it is none
   */
  public EffectWorkerBuilder name(String identifier) {
    this.name = Guard.identifier("name of a worker", identifier);
    return this;
  }

  /**
   * {@return this builder, with for how long an effect is held, and how long one call may take}
   *
   * @param held for how long an effect is held; 2 minutes unless told
   * @param perCall how long one call may take, less than that; 30 seconds unless told
   * @throws IllegalArgumentException when a call may take as long as the lease, or nothing
   */
  public EffectWorkerBuilder lease(Duration held, Duration perCall) {
    Duration call = positive("time-out of a call", perCall);
    if (call.compareTo(held) >= 0) {
      throw Guard.malformed(
          "the lease is " + held + " and a call may take " + call, "let a call end in the lease");
    }
    this.lease = held;
    this.callTimeout = call;
    return this;
  }

  /**
   * {@return this builder, with how many effects of one kind are claimed at once}
   *
   * @param most 1 to 1,000; 20 unless told
   * @throws IllegalArgumentException when it is out of bounds
   */
  public EffectWorkerBuilder batch(int most) {
    this.batch = Guard.between("effects claimed at once", most, 1, MOST_AT_ONCE);
    return this;
  }

  /**
   * {@return this builder, with how long to wait before an effect is tried again}
   *
   * @param first after the first try; doubles with each; 1 second unless told
   * @param longest at most; 15 minutes unless told
   * @throws IllegalArgumentException when one is not more than nothing
   */
  public EffectWorkerBuilder backoff(Duration first, Duration longest) {
    this.firstWait = positive("first wait", first);
    this.longestWait = positive("longest wait", longest);
    return this;
  }

  /**
   * {@return this builder, with when an effect is set aside for a person}
   *
   * @param tried after it was first tried; 3 days unless told. What moves money is set aside
   *     earlier where the gateway forgets its key earlier
   * @throws IllegalArgumentException when it is not more than nothing
   */
  public EffectWorkerBuilder horizon(Duration tried) {
    this.trying = positive("horizon of an effect", tried);
    return this;
  }

  /**
   * {@return this builder, with how often an idle lane looks for work}
   *
   * @param every how often; twice a second unless told
   * @throws IllegalArgumentException when it is not more than nothing
   */
  public EffectWorkerBuilder poll(Duration every) {
    this.poll = positive("time between looks for work", every);
    return this;
  }

  /** {@return the worker, not started} */
  public EffectWorker build() {
    WorkerSettings settings =
        new WorkerSettings(
            name,
            new WorkerSettings.Leases(lease, batch, callTimeout, poll),
            new Backoff(firstWait, longestWait),
            trying);
    return new EffectWorker(ports, new Lane(ports, recorder, settings), settings);
  }

  private static Duration positive(String subject, Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw Guard.malformed(subject + " is " + duration, "it must be more than nothing");
    }
    return duration;
  }
}
