package com.owode.orders.table;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input column: a fact, and the parts of the axis of its values. Three more parts follow on
 * those of the axis, for what could not be judged and for what a judged value could be.
 *
 * @param <F> the facts object
 */
final class Column<F> {

  private final Fact<F, ?> fact;
  private final Axis axis;
  private final int judged;
  private final Object[] samples;

  /** The parts that are allowed values, which is all of them unless the table says otherwise. */
  private final BitSet allowed;

  private final boolean free;
  private final @Nullable NumberFact<F> number;
  private final @Nullable FlagFact<F> flag;
  private final long[] cuts;

  Column(Fact<F, ?> fact, Axis axis, Cell<?> allowed) {
    this.fact = fact;
    this.axis = axis;
    this.judged = axis.parts();
    this.samples = new Object[judged];
    Arrays.setAll(samples, axis::sample);
    this.allowed = accepted(axis, allowed);
    this.free = this.allowed.cardinality() == judged;
    this.number = numbers(fact);
    this.flag = flags(fact);
    this.cuts = fact instanceof NumberFact ? ((OrderedAxis<?>) axis).numbers() : new long[0];
  }

  @SuppressWarnings("unchecked") // The facts object is the same.
  private static <F> @Nullable NumberFact<F> numbers(Fact<F, ?> fact) {
    return fact instanceof NumberFact ? (NumberFact<F>) fact : null;
  }

  @SuppressWarnings("unchecked") // The facts object is the same.
  private static <F> @Nullable FlagFact<F> flags(Fact<F, ?> fact) {
    return fact instanceof FlagFact ? (FlagFact<F>) fact : null;
  }

  /** The parts of an axis that a cell accepts. */
  static BitSet accepted(Axis axis, Cell<?> cell) {
    BitSet accepted = new BitSet(axis.parts());
    for (int part = 0; part < axis.parts(); part++) {
      accepted.set(part, cell.accepts(axis.sample(part)));
    }
    return accepted;
  }

  Fact<F, ?> fact() {
    return fact;
  }

  Axis axis() {
    return axis;
  }

  BitSet allowed() {
    return allowed;
  }

  /** How many parts there are in all. */
  int parts() {
    return judged + 3;
  }

  /** How many parts stand for values; the following ones do not. */
  int judgedParts() {
    return judged;
  }

  /** Stands for a fact that has no answer, or cannot be read. Only indifferent rows accept it. */
  private int unreadable() {
    return judged;
  }

  /** Stands for an answer that is not allowed. Only indifferent rows accept it. */
  int notAllowed() {
    return judged + 1;
  }

  /** Stands for what could not be judged, if it only were known: every row might accept it. */
  int anything() {
    return judged + 2;
  }

  boolean accepts(Cell<?> cell, int part) {
    return cell.isAny() || part == anything() || (part < judged && cell.accepts(samples[part]));
  }

  /** The part that the answer of the fact belongs to. */
  int read(F facts) {
    try {
      return locate(facts);
    } catch (Throwable failure) {
      if (failure instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
        throw error;
      }
      return unreadable();
    }
  }

  private int locate(F facts) {
    NumberFact<F> numbers = number;
    if (numbers != null) {
      return numbers.isKnown(facts) ? allowed(part(numbers.number(facts))) : unreadable();
    }
    FlagFact<F> flags = flag;
    if (flags != null) {
      return flags.isKnown(facts) ? allowed(flags.flag(facts) ? 1 : 0) : unreadable();
    }
    return find(fact.of(facts));
  }

  /** The number of cuts at or below a number; written so that nothing has to be foretold. */
  private int part(long value) {
    long[] all = cuts;
    int low = 0;
    int length = all.length;
    while (length > 0) {
      int half = (length + 1) >>> 1;
      low = all[low + half - 1] <= value ? low + half : low;
      length -= half;
    }
    return low;
  }

  /** The part of an answer. */
  int find(Optional<?> answer) {
    return answer.isPresent() ? allowed(axis.locate(answer.get())) : unreadable();
  }

  private int allowed(int part) {
    return part >= 0 && (free || allowed.get(part)) ? part : notAllowed();
  }
}
