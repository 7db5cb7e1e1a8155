package com.owode.orders.effect;

/**
 * An effect as it is stored.
 *
 * @param id its id, from which order and causing event are known
 * @param effect what is to be done
 */
public record EffectEnvelope(EffectId id, Effect effect) {}
