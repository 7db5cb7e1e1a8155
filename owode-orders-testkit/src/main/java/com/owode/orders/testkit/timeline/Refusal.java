package com.owode.orders.testkit.timeline;

import com.owode.orders.command.CommandKind;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.model.CommandId;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.rule.FactSeen;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A request that was refused, with every reason. Immutable.
 *
 * @param at when it was refused
 * @param command the command's id
 * @param asked what was asked for; the command's kind where that is known, else {@code request}
 * @param codes the codes of the rules that did not let it pass, in order
 * @param reasons why, a sentence or a code with its facts for each of these rules; without the
 *     values of sensitive facts
 */
public record Refusal(
    Instant at, CommandId command, String asked, List<String> codes, List<String> reasons) {

  /**
   * Copies the lists.
   *
   * @param at when it was refused
   * @param command the command's id
   * @param asked what was asked for
   * @param codes the codes of the rules
   * @param reasons why
   */
  public Refusal {
    codes = List.copyOf(codes);
    reasons = List.copyOf(reasons);
  }

  /**
   * {@return a refusal as the desk's listener sees it, its reasons as English sentences}
   *
   * @param command the command's id
   * @param kind what was asked for
   * @param decision the decision
   */
  public static Refusal of(CommandId command, CommandKind kind, Decision.Refused decision) {
    return new Refusal(
        decision.judgement().at(),
        command,
        kind.tag(),
        decision.codes(),
        decision.whyNot(Locale.ENGLISH));
  }

  /**
   * {@return a refusal as a store keeps it, its reasons as codes with the facts that they saw}
   *
   * @param known what was recorded about the command
   * @throws IllegalArgumentException when the command was not refused
   */
  public static Refusal of(CommandRecord known) {
    if (known.answer().isAccepted()) {
      throw new IllegalArgumentException(
          "command " + known.id() + " was accepted; give one that was refused");
    }
    return new Refusal(
        known.answer().at(),
        known.id(),
        "request",
        known.answer().codes(),
        known.answer().judgement().stream()
            .flatMap(told -> told.lines().stream())
            .filter(line -> isReason(line.verdict()))
            .map(Refusal::reason)
            .toList());
  }

  private static boolean isReason(Verdict verdict) {
    return verdict == Verdict.BROKEN || verdict == Verdict.NOT_JUDGED;
  }

  private static String reason(JudgementRecord.Line line) {
    return line.seen().stream()
        .map(FactSeen::toString)
        .collect(Collectors.joining(", ", line.code() + " " + line.verdict() + " [", "]"));
  }
}
