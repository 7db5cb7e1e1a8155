package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.Collections;
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
    List<Sight> sights = sights();
    List<FactSeen> seen = new ArrayList<>(sights.size());
    for (Sight sight : sights) {
      seen.add(sight.asText());
    }
    return Collections.unmodifiableList(seen);
  }

  /**
   * Why the rule could not be judged: which facts are missing, failed or undeclared, what could not
   * be compared, which code failed. Found when called.
   *
   * @return each reason once; empty unless the verdict is NOT_JUDGED
   */
  public List<Doubt> doubts() {
    if (verdict != Verdict.NOT_JUDGED) {
      return List.of();
    }
    Answers answers = ReadAnswers.of(facts);
    List<Doubt> found = new ArrayList<>();
    rule.applicability().ifPresent(applies -> found.addAll(Doubt.of(applies, answers)));
    if (found.isEmpty()) {
      found.addAll(Doubt.of(rule.condition(), answers));
    }
    return found.stream().distinct().toList();
  }

  List<Sight> sights() {
    return rule.sights(verdict, ReadAnswers.of(facts));
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
