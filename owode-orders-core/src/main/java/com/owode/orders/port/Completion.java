package com.owode.orders.port;

import com.owode.orders.effect.EffectId;

/**
 * An effect that is done with an append.
 *
 * @param effect the effect
 * @param fence the fence of the claim that it is held under
 */
public record Completion(EffectId effect, long fence) {}
