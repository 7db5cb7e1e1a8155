package com.owode.orders.refund;

import com.owode.orders.guard.Guard;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Judges claims of the past by two policies and says what another policy would have changed: what a
 * team reads before it puts the other one into force. Nothing is stored and nothing is decided.
 *
 * <p>Every claim is judged at the time when it was made. Claims are read once, one at a time; what
 * is kept does not grow with their number.
 */
public final class PolicyBacktest {

  /** How many changed claims a report keeps as examples, unless said otherwise. */
  public static final int EXAMPLES = 5;

  private PolicyBacktest() {}

  /**
   * {@return what changes, with the first {@value #EXAMPLES} changed claims as examples}
   *
   * @param before the policy that decides today
   * @param after the policy that could decide
   * @param claims the claims, read once and to the end; closing the stream is the caller's
   */
  public static BacktestReport compare(
      RefundPolicy before, RefundPolicy after, Stream<RefundFacts> claims) {
    return compare(before, after, claims.iterator(), EXAMPLES);
  }

  /**
   * {@return what changes}
   *
   * @param before the policy that decides today
   * @param after the policy that could decide
   * @param claims the claims, read once and to the end
   * @param examples how many of the first changed claims to keep, 0 to 1,000
   * @throws IllegalArgumentException when the number of examples is out of range
   */
  public static BacktestReport compare(
      RefundPolicy before, RefundPolicy after, Iterator<RefundFacts> claims, int examples) {
    Guard.between("number of examples of a backtest", examples, 0, 1_000);
    BacktestCount count = new BacktestCount(examples);
    while (claims.hasNext()) {
      RefundFacts facts = claims.next();
      count.add(
          before.judge(facts, facts.claimedAt()), after.judge(facts, facts.claimedAt()), facts);
    }
    return new BacktestReport(before.hash(), after.hash(), count);
  }
}
