package com.owode.orders.jackson;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.refund.BacktestReport;
import com.owode.orders.refund.BacktestReport.RuleShift;
import com.owode.orders.refund.BacktestReport.Stake;
import com.owode.orders.refund.BacktestReport.Turn;
import com.owode.orders.refund.RefundRecord;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What another refund policy would have made of past claims, as a document has it. A live {@link
 * BacktestReport} is written in this form and read back as this view, because its examples hold
 * live judgements.
 *
 * @param before the hash of the policy that was
 * @param after the hash of the policy that would be
 * @param judged how many claims were judged
 * @param changed how many of them come out otherwise
 * @param turns how many claims turn from one outcome to another, most first
 * @param rules by the code of a rule, how many claims it stops or lets pass that it did not before
 * @param stakes the money given back at once before and after, one for each currency, by its code
 * @param examples some of the claims that turn
 */
public record BacktestView(
    ContentHash before,
    ContentHash after,
    long judged,
    long changed,
    List<Turns> turns,
    Map<String, RuleShift> rules,
    List<Stake> stakes,
    List<Example> examples) {

  /**
   * Copies the parts.
   *
   * @param before the policy that was
   * @param after the policy that would be
   * @param judged how many claims were judged
   * @param changed how many change
   * @param turns how many turn
   * @param rules what rules do
   * @param stakes the money
   * @param examples some claims
   */
  public BacktestView {
    turns = List.copyOf(turns);
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    stakes = List.copyOf(stakes);
    examples = List.copyOf(examples);
  }

  /**
   * Claims that turn alike.
   *
   * @param turn from what to what
   * @param claims how many
   */
  public record Turns(Turn turn, long claims) {}

  /**
   * One claim that turns; both records hold its facts.
   *
   * @param before what the policy that was says of it
   * @param after what the policy that would be says of it
   */
  public record Example(RefundRecord before, RefundRecord after) {

    /**
     * {@return the view of a live example}
     *
     * @param live the example
     */
    public static Example of(BacktestReport.Example live) {
      return new Example(live.before().toRecord(), live.after().toRecord());
    }
  }

  /**
   * {@return the view of a live report}
   *
   * @param live the report
   */
  public static BacktestView of(BacktestReport live) {
    return new BacktestView(
        live.before(),
        live.after(),
        live.judged(),
        live.changed(),
        live.turns().entrySet().stream()
            .map(turn -> new Turns(turn.getKey(), turn.getValue()))
            .toList(),
        live.rules(),
        live.stakes().values().stream()
            .sorted(Comparator.comparing(stake -> stake.before().getCurrencyUnit().getCode()))
            .toList(),
        live.examples().stream().map(Example::of).toList());
  }
}
