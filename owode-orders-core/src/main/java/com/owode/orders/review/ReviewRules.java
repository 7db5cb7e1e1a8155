package com.owode.orders.review;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.time.Instant;

/** The rules that every review is judged by (guide row G5). */
public final class ReviewRules {

  private static final NumberFact<ReviewFacts> REVIEWS =
      Fact.number("reviews of the order", ReviewFacts::reviews);
  private static final FlagFact<ReviewFacts> NEEDS_DELIVERY =
      Fact.flag("delivery needed", facts -> facts.policy().needsDelivery());
  private static final NumberFact<ReviewFacts> DELIVERED =
      Fact.number("delivered units", ReviewFacts::deliveredUnits);
  private static final FlagFact<ReviewFacts> WINDOW_BEGUN =
      Fact.flag("window begun", facts -> facts.lastDeliveredAt().isPresent());
  private static final OrderedFact<ReviewFacts, Instant> LEFT_AT =
      Fact.instant("review left at", ReviewFacts::at);
  private static final OrderedFact<ReviewFacts, Instant> WINDOW_ENDS =
      Fact.instant("end of the window", Fact.ifPresent(ReviewFacts::windowEnds));

  /** An order has at most one review. */
  public static final Rule<ReviewFacts> FIRST_REVIEW =
      Rule.of("review.first", "the order has no review yet", REVIEWS.is(0));

  /** Something was delivered, where the policy asks for it. */
  public static final Rule<ReviewFacts> SOMETHING_IS_DELIVERED =
      Rule.of("review.delivered", "a unit of the order was delivered", DELIVERED.atLeast(1))
          .onlyIf(NEEDS_DELIVERY.isTrue());

  /** The review is left in time. A window that has not begun is open. */
  public static final Rule<ReviewFacts> WITHIN_WINDOW =
      Rule.of(
              "review.within-window",
              "the review is left within the window",
              LEFT_AT.atMost(WINDOW_ENDS))
          .onlyIf(WINDOW_BEGUN.isTrue());

  /** All of them. */
  public static final Ruleset<ReviewFacts> RULES =
      Ruleset.<ReviewFacts>named("review", "1")
          .requireAll(FIRST_REVIEW, SOMETHING_IS_DELIVERED, WITHIN_WINDOW)
          .build();

  private ReviewRules() {}
}
