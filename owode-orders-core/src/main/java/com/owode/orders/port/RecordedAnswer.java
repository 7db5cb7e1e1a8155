package com.owode.orders.port;

import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was answered to a command, as it is kept: texts only, without the values of sensitive facts.
 *
 * @param outcome what became of the command
 * @param version the order's version after it, 0 when there is no order
 * @param at when it was answered
 * @param judgement what every rule said; empty when every rule held
 */
public record RecordedAnswer(
    Outcome outcome, long version, Instant at, Optional<JudgementRecord> judgement) {

  /** What became of a command. */
  public enum Outcome {
    /** It was accepted, and wrote events. */
    ACCEPTED,
    /** It was accepted, and all was known already. */
    ALREADY_KNOWN,
    /** It was refused. */
    REFUSED
  }

  /** {@return whether the command was accepted} */
  public boolean isAccepted() {
    return outcome != Outcome.REFUSED;
  }

  /** {@return the codes of the rules that were broken or could not be judged} */
  public List<String> codes() {
    return judgement.stream()
        .flatMap(told -> told.lines().stream())
        .filter(line -> line.verdict() == Verdict.BROKEN || line.verdict() == Verdict.NOT_JUDGED)
        .map(JudgementRecord.Line::code)
        .toList();
  }
}
