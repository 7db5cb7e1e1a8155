package com.owode.orders.rule;

/**
 * Where a judgement that was judged again differs from its record.
 *
 * @param where what differs: {@code ruleset}, {@code version}, {@code hash}, {@code rules}, {@code
 *     obligations}, or a rule's code followed by {@code verdict} or by the name of a fact
 * @param recorded what was recorded, in English
 * @param now what is said now, in English; values of sensitive facts are not shown
 */
public record Difference(String where, String recorded, String now) {

  /**
   * All of it in a sentence.
   *
   * @return for example {@code payout.limit verdict: recorded HOLDS, now BROKEN}
   */
  @Override
  public String toString() {
    return where + ": recorded " + recorded + ", now " + now;
  }
}
