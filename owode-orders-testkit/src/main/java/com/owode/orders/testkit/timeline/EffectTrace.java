package com.owode.orders.testkit.timeline;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.port.ParkedEffect;

/**
 * An effect, and how far it has come. Immutable.
 *
 * @param effect the effect
 * @param state how far it has come
 * @param attempt how often it was claimed, 0 when nobody knows
 * @param why why it waits or is set aside; empty when there is nothing to say
 */
public record EffectTrace(EffectEnvelope effect, State state, int attempt, String why) {

  /** How far an effect has come. */
  public enum State {
    /** It was asked for; whether it was tried, nobody has told. */
    ASKED_FOR,
    /** It will be tried again. */
    DEFERRED,
    /** It was performed, and its outcome is written. */
    PERFORMED,
    /** It was not performed: what it is for was reversed or done before. */
    SUPPRESSED,
    /** It is set aside for a person. */
    PARKED,
    /** It was set aside and is so no more: a person has settled it, or let it go on. */
    SETTLED_OR_RELEASED
  }

  /**
   * {@return an effect that was asked for}
   *
   * @param effect the effect
   */
  public static EffectTrace askedFor(EffectEnvelope effect) {
    return new EffectTrace(effect, State.ASKED_FOR, 0, "");
  }

  /** As it stands when no store has it set aside any more. */
  EffectTrace notParked() {
    return state == State.PARKED
        ? new EffectTrace(effect, State.SETTLED_OR_RELEASED, attempt, "")
        : this;
  }

  /**
   * {@return an effect that is set aside for a person}
   *
   * @param parked the effect, as a store tells it
   */
  public static EffectTrace of(ParkedEffect parked) {
    return new EffectTrace(parked.envelope(), State.PARKED, parked.attempts(), parked.why());
  }
}
