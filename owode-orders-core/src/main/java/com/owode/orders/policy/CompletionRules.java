package com.owode.orders.policy;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.time.Instant;

/** The rules that completion by itself is judged by (guide row G4). */
public final class CompletionRules {

  private static final NumberFact<CompletionFacts> LIVE =
      Fact.number("units not cancelled", CompletionFacts::liveUnits);
  private static final NumberFact<CompletionFacts> ARRIVED =
      Fact.number("units that arrived", CompletionFacts::arrivedUnits);
  private static final NumberFact<CompletionFacts> OPEN_CASES =
      Fact.number("open refund cases", CompletionFacts::openCases);
  private static final OrderedFact<CompletionFacts, Instant> AT =
      Fact.instant("time of completion", CompletionFacts::at);
  private static final OrderedFact<CompletionFacts, Instant> WAIT_ENDS =
      Fact.instant("end of the wait", Fact.ifPresent(CompletionFacts::waitEnds));

  /** There is something left of the order, and all of it has arrived. */
  public static final Rule<CompletionFacts> EVERYTHING_HAS_ARRIVED =
      Rule.of(
          "completion.all-arrived",
          "all that was not cancelled has arrived",
          ARRIVED.atLeast(LIVE).and(LIVE.moreThan(0)));

  /** Nobody waits for money. */
  public static final Rule<CompletionFacts> NO_CASE_IS_OPEN =
      Rule.of("completion.no-case-open", "no refund case is open", OPEN_CASES.is(0));

  /** The policy's wait is over. Where nothing has arrived, nobody can say when that is. */
  public static final Rule<CompletionFacts> WAIT_IS_OVER =
      Rule.of(
          "completion.wait-over", "the buyer has had time to find faults", AT.atLeast(WAIT_ENDS));

  /** All of them. */
  public static final Ruleset<CompletionFacts> RULES =
      Ruleset.<CompletionFacts>named("completion", "1")
          .requireAll(EVERYTHING_HAS_ARRIVED, NO_CASE_IS_OPEN, WAIT_IS_OVER)
          .build();

  private CompletionRules() {}
}
