package com.owode.orders.port;

import com.owode.orders.effect.EffectEnvelope;
import java.time.Instant;
import java.util.Optional;

/**
 * An effect as it is queued.
 *
 * @param envelope the effect and its id
 * @param notBefore when it may be tried first
 * @param traceParent the trace parent of the command that caused it, if the host gave one
 */
public record QueuedEffect(
    EffectEnvelope envelope, Instant notBefore, Optional<String> traceParent) {}
