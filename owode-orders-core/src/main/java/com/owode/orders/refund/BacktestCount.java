package com.owode.orders.refund;

import com.owode.orders.rule.Judged;
import com.owode.orders.rule.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Counts what a backtest sees: as many numbers as there are rules, outcomes and currencies. */
final class BacktestCount {

  private final int mostExamples;
  private final Map<BacktestReport.Turn, Long> turns = new HashMap<>();
  private final Map<String, BacktestReport.RuleShift> rules = new TreeMap<>();
  private final Map<CurrencyUnit, BacktestReport.Stake> stakes = new TreeMap<>();
  private final List<BacktestReport.Example> examples = new ArrayList<>();
  private long judged;
  private long changed;

  BacktestCount(int mostExamples) {
    this.mostExamples = mostExamples;
  }

  void add(RefundJudgement before, RefundJudgement after, RefundFacts facts) {
    judged++;
    Money paidBefore = before.amounts().total();
    Money paidAfter = after.amounts().total();
    CurrencyUnit currency = facts.goods().currency();
    stakes.merge(
        currency,
        new BacktestReport.Stake(paidBefore, paidAfter),
        (known, more) -> known.plus(more));
    boolean outcomeTurns = before.outcome() != after.outcome();
    if (!outcomeTurns && paidBefore.equals(paidAfter)) {
      return;
    }
    changed++;
    turns.merge(new BacktestReport.Turn(before.outcome(), after.outcome()), 1L, Long::sum);
    shift(before, after);
    if (examples.size() < mostExamples) {
      examples.add(new BacktestReport.Example(facts, before, after));
    }
  }

  /** Which rules say something else of a claim whose outcome or amount has changed. */
  private void shift(RefundJudgement before, RefundJudgement after) {
    List<Judged<RefundClaim>> old = before.judgement().verdicts();
    List<Judged<RefundClaim>> now = after.judgement().verdicts();
    for (int i = 0; i < old.size(); i++) {
      boolean stopped = isStop(old.get(i).verdict());
      boolean stops = isStop(now.get(i).verdict());
      if (stopped != stops) {
        rules.merge(
            old.get(i).rule().code(),
            new BacktestReport.RuleShift(stops ? 1 : 0, stops ? 0 : 1),
            BacktestReport.RuleShift::plus);
      }
    }
  }

  private static boolean isStop(Verdict verdict) {
    return verdict == Verdict.BROKEN || verdict == Verdict.NOT_JUDGED;
  }

  long judged() {
    return judged;
  }

  long changed() {
    return changed;
  }

  Map<BacktestReport.Turn, Long> turns() {
    return turns;
  }

  Map<String, BacktestReport.RuleShift> rules() {
    return rules;
  }

  Map<CurrencyUnit, BacktestReport.Stake> stakes() {
    return stakes;
  }

  List<BacktestReport.Example> examples() {
    return examples;
  }
}
