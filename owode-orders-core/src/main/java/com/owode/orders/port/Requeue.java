package com.owode.orders.port;

import com.owode.orders.effect.EffectId;
import java.time.Instant;

/**
 * A parked effect that goes back into its queue. It keeps how often it was claimed, so that nobody
 * takes it for one that was never tried; the time over which it may be tried begins anew.
 *
 * @param effect the effect
 * @param fence the fence that it was parked under
 * @param notBefore when it may be tried next
 */
public record Requeue(EffectId effect, long fence, Instant notBefore) {

  /** {@return the effect and its fence} */
  public Completion held() {
    return new Completion(effect, fence);
  }
}
