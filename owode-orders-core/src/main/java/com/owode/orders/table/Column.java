package com.owode.orders.table;

import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An input column as an index: for every part of its axis, the rows that accept it, one bit each.
 *
 * @param <F> the facts object
 */
final class Column<F> {

  /** The fact has no answer, or reading it failed. */
  static final int UNREADABLE = -2;

  private final Fact<F, ?> fact;
  private final Axis axis;
  private final int words;

  /** The rows of part 0, then those of part 1. */
  private final long[] rows;

  /** The rows that accept anything, without asking. */
  private final long[] indifferent;

  /** The parts that are allowed values, which is all of them unless the table says otherwise. */
  private final BitSet allowed;

  private final @Nullable NumberFact<F> number;
  private final @Nullable FlagFact<F> flag;
  private final long[] cuts;

  private Column(Fact<F, ?> fact, Axis axis, BitSet allowed, List<Cell<?>> cells) {
    this.fact = fact;
    this.axis = axis;
    this.allowed = allowed;
    this.words = (cells.size() + 63) >> 6;
    this.rows = new long[axis.parts() * words];
    this.indifferent = new long[words];
    this.number = numbers(fact);
    this.flag = flags(fact);
    this.cuts = fact instanceof NumberFact ? ((OrderedAxis<?>) axis).numbers() : new long[0];
    fill(cells);
  }

  /**
   * The column of a fact: its allowed values, and a cell for every row in the order of the bits.
   */
  static <F> Column<F> of(Fact<F, ?> fact, Axis axis, Cell<?> allowed, List<Cell<?>> cells) {
    return new Column<>(fact, axis, accepted(axis, allowed), cells);
  }

  /** The parts of an axis that a cell accepts. */
  static BitSet accepted(Axis axis, Cell<?> cell) {
    BitSet accepted = new BitSet(axis.parts());
    for (int part = 0; part < axis.parts(); part++) {
      accepted.set(part, cell.isAny() || cell.accepts(axis.sample(part)));
    }
    return accepted;
  }

  @SuppressWarnings("unchecked") // The facts object is the same.
  private static <F> @Nullable NumberFact<F> numbers(Fact<F, ?> fact) {
    return fact instanceof NumberFact ? (NumberFact<F>) fact : null;
  }

  @SuppressWarnings("unchecked") // The facts object is the same.
  private static <F> @Nullable FlagFact<F> flags(Fact<F, ?> fact) {
    return fact instanceof FlagFact ? (FlagFact<F>) fact : null;
  }

  private void fill(List<Cell<?>> cells) {
    Object[] samples = new Object[axis.parts()];
    Arrays.setAll(samples, axis::sample);
    for (int row = 0; row < cells.size(); row++) {
      Cell<?> cell = cells.get(row);
      if (cell.isAny()) {
        indifferent[row >> 6] |= 1L << row;
      }
      for (int part = 0; part < samples.length; part++) {
        if (cell.isAny() || cell.accepts(samples[part])) {
          rows[part * words + (row >> 6)] |= 1L << row;
        }
      }
    }
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

  /** The part that the answer of the fact belongs to; negative if it cannot be judged. */
  int read(F facts) {
    try {
      return allowed(locate(facts));
    } catch (Throwable failure) {
      if (failure instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
        throw error;
      }
      return UNREADABLE;
    }
  }

  private int locate(F facts) {
    NumberFact<F> numbers = number;
    if (numbers != null) {
      return numbers.isKnown(facts) ? part(numbers.number(facts)) : UNREADABLE;
    }
    FlagFact<F> flags = flag;
    if (flags != null) {
      return !flags.isKnown(facts) ? UNREADABLE : flags.flag(facts) ? 1 : 0;
    }
    Optional<?> answer = fact.of(facts);
    return answer.isPresent() ? axis.locate(answer.get()) : UNREADABLE;
  }

  private int part(long value) {
    long[] all = cuts;
    int low = 0;
    int high = all.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value >= all[middle]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The part of a value that was not read from facts. */
  int find(Object value) {
    return allowed(axis.locate(value));
  }

  private int allowed(int part) {
    return part < 0 || allowed.get(part) ? part : Axis.NOWHERE;
  }

  /** The parts that a row accepts. */
  BitSet accepted(int row) {
    BitSet accepted = new BitSet(axis.parts());
    for (int part = 0; part < axis.parts(); part++) {
      accepted.set(part, (accepting(part, row >> 6) >>> row & 1) == 1);
    }
    return accepted;
  }

  /** Sixty-four rows that accept a part. */
  long accepting(int part, int word) {
    return rows[part * words + word];
  }

  /** Sixty-four rows that accept a part, or do not ask where it could not be judged. */
  long certain(int part, int word) {
    return part < 0 ? indifferent[word] : accepting(part, word);
  }

  /** Sixty-four rows that accept a part, or might where it could not be judged. */
  long possible(int part, int word) {
    return part < 0 ? -1L : accepting(part, word);
  }
}
