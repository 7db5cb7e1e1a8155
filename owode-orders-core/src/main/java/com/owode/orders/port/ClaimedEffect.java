package com.owode.orders.port;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import java.time.Instant;
import java.util.Optional;

/**
 * An effect that somebody holds for a while.
 *
 * @param envelope the effect and its id
 * @param fence what proves the claim: higher with every claim of the effect
 * @param attempt how often it was claimed, 1 for the first time: it surely was not tried before
 * @param firstClaimedAt when it was claimed for the first time: its key can be no older
 * @param leaseEnds until when it is held
 * @param traceParent the trace parent of the command that caused it, if the host gave one
 */
public record ClaimedEffect(
    EffectEnvelope envelope,
    long fence,
    int attempt,
    Instant firstClaimedAt,
    Instant leaseEnds,
    Optional<String> traceParent) {

  /** {@return the effect's id} */
  public EffectId id() {
    return envelope.id();
  }

  /** {@return what completes it} */
  public Completion completion() {
    return new Completion(id(), fence);
  }
}
