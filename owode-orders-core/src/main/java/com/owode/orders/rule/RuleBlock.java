package com.owode.orders.rule;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rules of a ruleset that follow each other: judged rule by rule at first, and as {@link
 * StraightCode} once they have been judged so often that making it pays.
 *
 * @param <F> the facts object
 */
final class RuleBlock<F> {

  /** Most rulesets are one block, and HotSpot still inlines all of it. */
  static final int MOST_RULES = 15;

  /** It saves some fifty nanoseconds a time, and costs some ten milliseconds to compile. */
  private static final int WORTH_STRAIGHT_CODE = 100_000;

  private final List<Rule<F>> rules;
  private final Rule<F>[] fast;
  private final int gates;
  private final int worthStraightCode;

  /** Threads may lose each other's counts, and may each join the handle: any of them will do. */
  private int judged;

  private @Nullable MethodHandle straight;

  /** Takes rules, gates first. */
  RuleBlock(List<Rule<F>> rules) {
    this(rules, WORTH_STRAIGHT_CODE);
  }

  /** Takes rules, gates first, and how often they are judged one by one. */
  RuleBlock(List<Rule<F>> rules, int worthStraightCode) {
    this.worthStraightCode = worthStraightCode;
    this.rules = List.copyOf(rules);
    @SuppressWarnings("unchecked") // Only ever read as rules of F.
    Rule<F>[] array = (Rule<F>[]) rules.toArray(new Rule<?>[0]);
    this.fast = array;
    this.gates = (int) rules.stream().filter(Rule::isGate).count();
  }

  /** The blocks of a ruleset. Where the first rule has begun the same block before, it is that. */
  static <F> List<RuleBlock<F>> of(List<Rule<F>> rules) {
    List<RuleBlock<F>> blocks = new ArrayList<>();
    for (int first = 0; first < rules.size(); first += MOST_RULES) {
      int end = Math.min(first + MOST_RULES, rules.size());
      blocks.add(rules.get(first).beginning(rules.subList(first, end)));
    }
    return List.copyOf(blocks);
  }

  /** Whether these are the very rules of this block. */
  boolean isOf(List<Rule<F>> others) {
    return rules.equals(others);
  }

  /** The bits of the verdicts, as {@link StraightCode} has them. */
  long judge(F facts) {
    MethodHandle handle = straight;
    return handle == null ? counted(facts) : straight(handle, facts);
  }

  private long counted(F facts) {
    if (++judged >= worthStraightCode) {
      straight = straight();
    }
    return ruleByRule(facts);
  }

  /** The same bits, by each rule itself. */
  long ruleByRule(F facts) {
    long bits = 0;
    Rule<F>[] all = fast;
    for (int i = 0; i < all.length; i++) {
      bits |= StraightCode.bits(all[i].judge(facts)) << i;
      if (i < gates && StraightCode.isStopped(bits)) {
        break;
      }
    }
    return bits;
  }

  static long straight(MethodHandle handle, Object facts) {
    try {
      return (long) handle.invokeExact(facts);
    } catch (Throwable failure) {
      // Every other failure has made some rule impossible to judge.
      throw (Error) failure;
    }
  }

  /** All rules as one handle from the facts object to the bits. */
  MethodHandle straight() {
    MethodHandle all =
        StraightCode.together(rules.stream().skip(gates).map(Rule::straight).toList());
    for (int i = gates - 1; i >= 0; i--) {
      all = StraightCode.gate(fast[i].straight(), all);
    }
    return all;
  }
}
