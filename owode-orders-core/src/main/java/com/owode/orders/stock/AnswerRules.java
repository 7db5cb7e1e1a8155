package com.owode.orders.stock;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.time.Instant;

/** The rules that the acceptance of an alternative is judged by (guide row G14). */
public final class AnswerRules {

  private static final FlagFact<AnswerFacts> KNOWN =
      Fact.flag("there is such an offer", facts -> facts.offer().isPresent());
  private static final OrderedFact<AnswerFacts, Instant> AT =
      Fact.instant("time of the answer", AnswerFacts::at);
  private static final OrderedFact<AnswerFacts, Instant> END =
      Fact.instant(
          "end of the time to answer", Fact.ifPresent(facts -> facts.offer().map(Offer::answerBy)));

  /** The offer was neither answered nor has it run out. */
  public static final Rule<AnswerFacts> OFFER_IS_OPEN =
      Rule.of(
          "offer.open",
          "the offer waits for the buyer's answer",
          Fact.flag("the offer is open", AnswerFacts::isOpen).isTrue());

  /** What is accepted was offered. */
  public static final Rule<AnswerFacts> ALTERNATIVE_IS_OFFERED =
      Rule.of(
              "offer.alternative-known",
              "the offer has an alternative of this rank",
              Fact.<AnswerFacts>flag(
                      "it is one of the alternatives", facts -> facts.alternative().isPresent())
                  .isTrue())
          .onlyIf(KNOWN.isTrue());

  /** The answer comes before the time to answer ends. */
  public static final Rule<AnswerFacts> ANSWER_IS_IN_TIME =
      Rule.of("offer.in-time", "the time to answer the offer is not over", AT.lessThan(END))
          .onlyIf(KNOWN.isTrue());

  /** All of them. */
  public static final Ruleset<AnswerFacts> RULES =
      Ruleset.<AnswerFacts>named("offer-answer", "1")
          .requireAll(OFFER_IS_OPEN, ALTERNATIVE_IS_OFFERED, ANSWER_IS_IN_TIME)
          .build();

  private AnswerRules() {}
}
