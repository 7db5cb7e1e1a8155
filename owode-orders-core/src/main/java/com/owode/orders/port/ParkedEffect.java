package com.owode.orders.port;

import com.owode.orders.effect.EffectEnvelope;
import java.time.Instant;

/**
 * An effect that was set aside for a person.
 *
 * @param envelope the effect and its id
 * @param attempts how often it was claimed
 * @param at when it was set aside
 * @param why why, without personal data
 */
public record ParkedEffect(EffectEnvelope envelope, int attempts, Instant at, String why) {}
