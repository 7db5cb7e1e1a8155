package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * One rule of a judgement: its verdict, and on request the facts that it saw.
 *
 * @param <F> the facts object
 */
public final class Judged<F> {

  private final Rule<F> rule;
  private final Verdict verdict;
  private final F facts;

  Judged(Rule<F> rule, Verdict verdict, F facts) {
    this.rule = rule;
    this.verdict = verdict;
    this.facts = facts;
  }

  /**
   * The rule.
   *
   * @return the rule
   */
  public Rule<F> rule() {
    return rule;
  }

  /**
   * Its verdict.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * The facts that the verdict rests on: those of the applicability, and of the condition if the
   * rule applies. Read when called.
   *
   * @return each fact once, in order of first mention, sensitive ones with their values
   */
  public List<FactSeen> seen() {
    return sights().stream().map(Sight::asText).toList();
  }

  List<Sight> sights() {
    List<Sight> seen = new ArrayList<>();
    rule.applicability().ifPresent(applies -> seen.addAll(applies.sights(facts)));
    if (verdict != Verdict.NOT_APPLICABLE) {
      seen.addAll(rule.condition().sights(facts));
    }
    return seen.stream().distinct().toList();
  }

  /**
   * Code and verdict.
   *
   * @return for example {@code payment.received BROKEN}
   */
  @Override
  public String toString() {
    return rule.code() + " " + verdict;
  }
}
