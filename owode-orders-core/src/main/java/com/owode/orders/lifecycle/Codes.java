package com.owode.orders.lifecycle;

import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.Verdict;
import java.util.List;

/** The codes of the rules that a judgement does not let pass. */
final class Codes {

  private Codes() {}

  /** The rules that are broken or could not be judged, in order. */
  static List<String> stopping(Judgement<?> judgement) {
    return judgement.verdicts().stream()
        .filter(
            judged -> judged.verdict() == Verdict.BROKEN || judged.verdict() == Verdict.NOT_JUDGED)
        .map(judged -> judged.rule().code())
        .toList();
  }
}
