package com.owode.orders.port;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import java.time.Instant;

/**
 * An effect that was set aside for a person.
 *
 * @param envelope the effect and its id
 * @param fence the fence that it was set aside under: it is completed or queued again under it
 * @param attempts how often it was claimed
 * @param at when it was set aside
 * @param why why, without personal data
 */
public record ParkedEffect(
    EffectEnvelope envelope, long fence, int attempts, Instant at, String why) {

  /** {@return the effect's id} */
  public EffectId id() {
    return envelope.id();
  }

  /** {@return what kind of effect it is} */
  public EffectKind kind() {
    return envelope.effect().kind();
  }

  /** {@return what completes it} */
  public Completion completion() {
    return new Completion(id(), fence);
  }
}
