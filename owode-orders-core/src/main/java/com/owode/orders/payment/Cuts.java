package com.owode.orders.payment;

import com.owode.orders.model.Units;
import java.util.Arrays;

/**
 * Writes {@link Shares} down, in order: begin (included), end (excluded) and amount of each stretch
 * of units that stand for the same. A stretch that goes on where the last one ended, for the same
 * amount, is the last one grown longer: equal shares are written in one way only.
 */
final class Cuts {

  /** How many numbers one cut takes. */
  static final int WIDTH = 3;

  private long[] cuts;
  private int size;

  /** Room for so many numbers; more are taken as they come. */
  Cuts(int numbers) {
    this.cuts = new long[numbers];
  }

  /** A unit as a number: units of one line follow each other, those of two lines never do. */
  static long key(int line, int number) {
    return ((long) line << 32) | number;
  }

  static int line(long key) {
    return (int) (key >>> 32);
  }

  /** The units of the cut that begins at this place. */
  static Units units(long[] cuts, int place) {
    long begin = cuts[place];
    return Units.range(line(begin), (int) begin, (int) (cuts[place + 1] - 1));
  }

  /** Writes a stretch that begins where the last one ended, or later; none when it is empty. */
  void add(long begin, long end, long minorEach) {
    if (begin >= end) {
      return;
    }
    if (size > 0 && cuts[size - 2] == begin && cuts[size - 1] == minorEach) {
      cuts[size - 2] = end;
      return;
    }
    if (size == cuts.length) {
      cuts = Arrays.copyOf(cuts, 2 * size + WIDTH);
    }
    cuts[size] = begin;
    cuts[size + 1] = end;
    cuts[size + 2] = minorEach;
    size += WIDTH;
  }

  /** All that was written. */
  long[] written() {
    return Arrays.copyOf(cuts, size);
  }

  /** How two amounts of one unit become one. */
  interface Combination {
    long of(long mine, long theirs);
  }

  /**
   * Walks both side by side, from one place where a cut begins or ends to the next. Units that only
   * the others have are kept on demand.
   */
  static long[] combined(long[] mine, long[] others, Combination how, boolean keepOthers) {
    Cuts result = new Cuts(mine.length + others.length);
    int i = 0;
    int j = 0;
    long at = 0;
    while (i < mine.length || j < others.length) {
      long nextMine = next(mine, i, at);
      long nextOther = next(others, j, at);
      long begin = Math.min(nextMine, nextOther);
      boolean isMine = nextMine == begin;
      boolean isOther = nextOther == begin;
      at = Math.min(isMine ? mine[i + 1] : nextMine, isOther ? others[j + 1] : nextOther);
      if (isMine) {
        result.add(begin, at, isOther ? how.of(mine[i + 2], others[j + 2]) : mine[i + 2]);
      } else if (keepOthers) {
        result.add(begin, at, others[j + 2]);
      }
      i = isMine && mine[i + 1] == at ? i + WIDTH : i;
      j = isOther && others[j + 1] == at ? j + WIDTH : j;
    }
    return result.written();
  }

  /** Where the cut in this place begins or, once it was walked into, goes on. */
  private static long next(long[] cuts, int place, long at) {
    return place < cuts.length ? Math.max(cuts[place], at) : Long.MAX_VALUE;
  }
}
