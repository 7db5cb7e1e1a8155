package com.owode.orders.lifecycle;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.rule.Judgement;
import java.util.List;
import java.util.Locale;

/**
 * What became of a command, with every rule that was looked at: passed or failed, and the facts
 * that it saw.
 */
public sealed interface Decision {

  /** {@return what every rule said} */
  Judgement<?> judgement();

  /** {@return whether the command was accepted} */
  boolean isAccepted();

  /**
   * {@return what every rule said, in plain sentences}
   *
   * @param locale the language wished for; where it is not spoken, English
   */
  default List<String> explain(Locale locale) {
    return judgement().explain(locale);
  }

  /**
   * The command was accepted.
   *
   * @param order the order after it
   * @param written what has happened, in order; empty when all was known already
   * @param effects what has to be done
   * @param judgement what every rule said; for a report, a rule that does not hold is a discrepancy
   *     among the events
   */
  record Accepted(
      Order order, List<Written> written, List<EffectEnvelope> effects, Judgement<?> judgement)
      implements Decision {

    /** {@return the events that were written, in order} */
    public List<OrderEvent> events() {
      return written.stream().map(Written::event).toList();
    }

    /** {@return whether all was known already, so that nothing was written} */
    public boolean isAlreadyKnown() {
      return written.isEmpty();
    }

    @Override
    public boolean isAccepted() {
      return true;
    }
  }

  /**
   * The request was refused: nothing has changed.
   *
   * @param judgement what every rule said
   */
  record Refused(Judgement<?> judgement) implements Decision {

    /**
     * {@return why it was refused, in plain sentences: one or two for each rule that is broken or
     * could not be judged}
     *
     * @param locale the language wished for; where it is not spoken, English
     */
    public List<String> whyNot(Locale locale) {
      return judgement.whyNot(locale);
    }

    /** {@return the codes of the rules that are broken or could not be judged} */
    public List<String> codes() {
      return Codes.stopping(judgement);
    }

    @Override
    public boolean isAccepted() {
      return false;
    }
  }
}
