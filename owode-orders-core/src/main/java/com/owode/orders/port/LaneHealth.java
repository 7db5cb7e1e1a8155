package com.owode.orders.port;

import com.owode.orders.effect.EffectKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How the effects of one kind stand.
 *
 * @param kind the kind
 * @param queued how many are not done and not parked
 * @param oldest since when the oldest of these has been wanted; empty when there is none
 * @param parked how many are set aside for a person
 * @param paused whether none is claimed until the kind is resumed
 * @param rate how many are claimed at most; empty when as many as there are
 */
public record LaneHealth(
    EffectKind kind,
    int queued,
    Optional<Instant> oldest,
    int parked,
    boolean paused,
    Optional<Rate> rate) {

  /**
   * {@return for how long the oldest effect that is not done has been wanted; nothing when there is
   * none}
   *
   * @param now the time
   */
  public Duration age(Instant now) {
    return oldest
        .filter(since -> since.isBefore(now))
        .map(since -> Duration.between(since, now))
        .orElse(Duration.ZERO);
  }
}
