package com.owode.orders.jackson;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.OrderId;
import com.owode.orders.rule.JudgementRecord;
import java.util.List;

/**
 * A decision as a document has it: what was written and has to be done, and the judgement as its
 * record, without the values of sensitive facts. A live {@link Decision} is written in this form
 * and read back as this view, because its judgement holds functions and its order is a fold of
 * events.
 */
public sealed interface DecisionView {

  /** {@return every rule that was looked at} */
  JudgementRecord judgement();

  /**
   * The request was granted, or the report recorded.
   *
   * @param order the order
   * @param version its version after it
   * @param written the events with their causes; empty if all was known already
   * @param effects what has to be done in the world
   * @param judgement every rule that was looked at
   */
  record Accepted(
      OrderId order,
      long version,
      List<Written> written,
      List<EffectEnvelope> effects,
      JudgementRecord judgement)
      implements DecisionView {

    /**
     * Copies the lists.
     *
     * @param order the order
     * @param version its version
     * @param written the events
     * @param effects the effects
     * @param judgement the judgement
     */
    public Accepted {
      written = List.copyOf(written);
      effects = List.copyOf(effects);
    }
  }

  /**
   * The request was refused.
   *
   * @param judgement every rule that was looked at, passed or failed
   */
  record Refused(JudgementRecord judgement) implements DecisionView {}

  /**
   * {@return the view of a live decision}
   *
   * @param decision the decision
   */
  static DecisionView of(Decision decision) {
    JudgementRecord judgement = decision.judgement().toRecord().masked();
    return decision instanceof Decision.Accepted accepted
        ? new Accepted(
            accepted.order().id(),
            accepted.order().version(),
            accepted.written(),
            accepted.effects(),
            judgement)
        : new Refused(judgement);
  }
}
