package com.owode.orders.rule;

import com.owode.orders.rule.RulesetFinding.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads a set of rules as a reviewer would: rules that never apply, never hold or are never broken,
 * and rules that contradict each other. Found over the conditions' own boundaries and proved, not
 * sampled; facts are taken to be there, and independent of each other.
 */
public final class RulesetLint {

  /** How many times a rule is judged at most, unless said otherwise. */
  public static final int USUAL_BUDGET = 1_000_000;

  private final List<Rule<?>> rules;
  private final Trial trial;
  private final Budget budget;
  private final List<RulesetFinding> found = new ArrayList<>();

  private RulesetLint(List<? extends Rule<?>> rules, int budget) {
    this.rules = List.copyOf(rules);
    this.trial = Trial.over(rules);
    this.budget = new Budget(budget);
  }

  /**
   * {@return what a reviewer would ask about, with the usual budget}
   *
   * @param ruleset the rules
   */
  public static List<RulesetFinding> of(Ruleset<?> ruleset) {
    return of(ruleset, USUAL_BUDGET);
  }

  /**
   * {@return what a reviewer would ask about}
   *
   * @param ruleset the rules
   * @param budget how many times a rule may be judged, 1 or more
   * @throws IllegalArgumentException when the budget is less than 1
   */
  public static List<RulesetFinding> of(Ruleset<?> ruleset, int budget) {
    RulesetLint lint = new RulesetLint(ruleset.rules(), budget);
    List<Rule<?>> sound = lint.rules.stream().filter(lint::isSound).toList();
    lint.contradiction(sound);
    return List.copyOf(lint.found);
  }

  /** Whether a rule can hold and can be broken; what is odd about it is noted. */
  private boolean isSound(Rule<?> rule) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    collect(rule, trial.of(rule), 0, verdicts);
    boolean holds = verdicts.contains(Verdict.HOLDS);
    boolean breaks = verdicts.contains(Verdict.BROKEN);
    if (holds && breaks) {
      return true;
    }
    boolean canBeJudged = holds || breaks || !verdicts.contains(Verdict.NOT_JUDGED);
    if (budget.isSpent() || !trial.isWhole(rule) || !canBeJudged) {
      tell(Kind.UNDECIDED, List.of(rule));
      return false;
    }
    Kind without = breaks ? Kind.NEVER_HOLDS : Kind.NEVER_APPLIES;
    tell(holds ? Kind.NEVER_BROKEN : without, List.of(rule));
    return false;
  }

  /** Tries answers until the rule was seen to hold and to be broken. */
  private void collect(Rule<?> rule, List<Trial.Asked> open, int index, Set<Verdict> verdicts) {
    boolean done = verdicts.contains(Verdict.HOLDS) && verdicts.contains(Verdict.BROKEN);
    if (done || !budget.spend()) {
      return;
    }
    Verdict verdict = rule.judgeBy(trial);
    if (index == open.size() || verdict != Verdict.NOT_JUDGED) {
      verdicts.add(verdict);
      return;
    }
    Trial.Asked asked = open.get(index);
    for (Object answer : asked.answers()) {
      trial.answers(asked, answer);
      collect(rule, open, index + 1, verdicts);
    }
    trial.forgets(asked);
  }

  private void contradiction(List<Rule<?>> sound) {
    if (canAllPass(sound)) {
      return;
    }
    if (budget.isSpent() || !sound.stream().allMatch(trial::isWhole)) {
      tell(Kind.UNDECIDED, sound);
      return;
    }
    List<Rule<?>> core = new ArrayList<>(sound);
    for (Rule<?> rule : sound) {
      List<Rule<?>> without = new ArrayList<>(core);
      without.remove(rule);
      if (!canAllPass(without) && !budget.isSpent()) {
        core = without;
      }
    }
    tell(Kind.CONTRADICTION, core);
  }

  private boolean canAllPass(List<Rule<?>> together) {
    return pass(together, trial.of(together), 0);
  }

  private boolean pass(List<Rule<?>> together, List<Trial.Asked> open, int index) {
    boolean sure = true;
    for (Rule<?> rule : together) {
      if (!budget.spend()) {
        return false;
      }
      Verdict verdict = rule.judgeBy(trial);
      if (verdict == Verdict.BROKEN) {
        return false;
      }
      sure &= ChangeSearch.passes(verdict);
    }
    if (sure || index == open.size()) {
      return sure;
    }
    Trial.Asked asked = open.get(index);
    boolean passes = false;
    for (Object answer : asked.answers()) {
      trial.answers(asked, answer);
      passes |= pass(together, open, index + 1);
      if (passes) {
        break;
      }
    }
    trial.forgets(asked);
    return passes;
  }

  private void tell(Kind kind, List<? extends Rule<?>> about) {
    found.add(new RulesetFinding(kind, about.stream().<String>map(Rule::code).toList()));
  }
}
