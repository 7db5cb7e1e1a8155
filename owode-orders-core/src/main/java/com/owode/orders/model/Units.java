package com.owode.orders.model;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Guard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A set of units of an order: "units 1 to 3 of line 2". A unit is named by its line (1, 2, …) and
 * its number in that line (1 up to the line's quantity). Immutable; kept as ranges, so that 10,000
 * units of one line cost no more than one.
 */
public final class Units implements Canonical {

  private static final Units NONE = new Units(new long[0]);
  private static final Comparator<Range> BY_PLACE =
      Comparator.comparingLong(range -> key(range.line, range.from));

  /**
   * Sorted boundaries: begin (included), end (excluded), begin, end, … of keys {@code line << 32 |
   * number}.
   */
  private final long[] bounds;

  private Units(long[] bounds) {
    this.bounds = bounds;
  }

  /**
   * One run of units of one line.
   *
   * @param line the line's number, 1 or more
   * @param from the first unit, 1 or more
   * @param to the last unit, included
   */
  public record Range(int line, int from, int to) {

    /**
     * Guards the numbers.
     *
     * @param line the line's number
     * @param from the first unit
     * @param to the last unit, included
     * @throws IllegalArgumentException when a number is less than 1 or the range ends before it
     *     begins
     */
    public Range {
      Guard.between("line of a unit range", line, 1, Integer.MAX_VALUE - 1);
      if (from < 1 || to < from || to == Integer.MAX_VALUE) {
        Guard.atLeast("first unit of line " + line, from, 1);
        Guard.between("last unit of line " + line, to, from, Integer.MAX_VALUE - 1);
      }
    }

    /** {@return how many units these are} */
    public int count() {
      return to - from + 1;
    }

    @Override
    public String toString() {
      return line + ":" + from + (to == from ? "" : "-" + to);
    }
  }

  /** {@return no units} */
  public static Units none() {
    return NONE;
  }

  /**
   * {@return one unit}
   *
   * @param line the line's number, 1 or more
   * @param number the unit's number in the line, 1 or more
   * @throws IllegalArgumentException when a number is less than 1
   */
  public static Units of(int line, int number) {
    return range(line, number, number);
  }

  /**
   * {@return a run of units of one line}
   *
   * @param line the line's number, 1 or more
   * @param from the first unit, 1 or more
   * @param to the last unit, included
   * @throws IllegalArgumentException when the numbers make no range
   */
  public static Units range(int line, int from, int to) {
    return of(List.of(new Range(line, from, to)));
  }

  /**
   * {@return the units of these ranges, which may overlap and come in any order}
   *
   * @param ranges the ranges
   */
  public static Units of(List<Range> ranges) {
    Range[] sorted = ranges.toArray(Range[]::new);
    Arrays.sort(sorted, BY_PLACE);
    long[] bounds = new long[2 * sorted.length];
    int size = 0;
    for (Range range : sorted) {
      long begin = key(range.line, range.from);
      long end = key(range.line, range.to) + 1;
      if (size > 0 && begin <= bounds[size - 1]) {
        bounds[size - 1] = Math.max(bounds[size - 1], end);
      } else {
        bounds[size++] = begin;
        bounds[size++] = end;
      }
    }
    return made(bounds, size);
  }

  /** {@return whether there is no unit} */
  public boolean isEmpty() {
    return bounds.length == 0;
  }

  /** {@return how many units these are} */
  public int count() {
    return Math.toIntExact(size());
  }

  /** How many keys there are: more than an int can count where a bound of {@link #ofLine} is. */
  private long size() {
    long count = 0;
    for (int i = 0; i < bounds.length; i += 2) {
      count += bounds[i + 1] - bounds[i];
    }
    return count;
  }

  /**
   * {@return how many of these units belong to a line}
   *
   * @param line the line's number
   */
  public int countOf(int line) {
    return countBetween(key(line, 0), key(line + 1, 0));
  }

  /**
   * {@return how many of these units are among those of a line from one number to another}
   *
   * @param line the line's number, 1 or more
   * @param from the first number, 1 or more
   * @param to the last number, included
   */
  public int countOf(int line, int from, int to) {
    return countBetween(key(line, from), key(line, to) + 1);
  }

  /**
   * {@return how many of these units are among the others}
   *
   * @param others the other units
   */
  public int countAmong(Units others) {
    return Math.toIntExact(common(others));
  }

  private long common(Units others) {
    long count = 0;
    int i = 0;
    int j = 0;
    while (i < bounds.length && j < others.bounds.length) {
      long begin = Math.max(bounds[i], others.bounds[j]);
      long end = Math.min(bounds[i + 1], others.bounds[j + 1]);
      count += Math.max(0, end - begin);
      if (bounds[i + 1] == end) {
        i += 2;
      } else {
        j += 2;
      }
    }
    return count;
  }

  private int countBetween(long first, long end) {
    long count = 0;
    for (int i = rangeAt(first); i < bounds.length && bounds[i] < end; i += 2) {
      count += Math.min(bounds[i + 1], end) - Math.max(bounds[i], first);
    }
    return Math.toIntExact(count);
  }

  /** The place of the first range that ends behind a key; where all end before it, the end. */
  private int rangeAt(long key) {
    int low = 0;
    int high = bounds.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[2 * middle + 1] <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }

  /**
   * {@return those of these units that belong to a line}
   *
   * @param line the line's number, 1 or more
   */
  public Units ofLine(int line) {
    return and(new Units(new long[] {key(line, 0), key(line + 1, 0)}));
  }

  /**
   * {@return whether all of the other units are among these}
   *
   * @param others the units asked about
   */
  public boolean containsAll(Units others) {
    return common(others) == others.size();
  }

  /**
   * {@return whether any of the other units is among these}
   *
   * @param others the units asked about
   */
  public boolean meets(Units others) {
    return common(others) > 0;
  }

  /**
   * {@return the units that are here or there}
   *
   * @param others the units to add
   */
  public Units plus(Units others) {
    if (isEmpty()) {
      return others;
    }
    return containsAll(others) ? this : combine(others, true, true);
  }

  /**
   * {@return the units that are here but not there}
   *
   * @param others the units to leave out
   */
  public Units minus(Units others) {
    long common = common(others);
    if (common == 0) {
      return this;
    }
    return common == size() ? NONE : combine(others, true, false);
  }

  /**
   * {@return the units that are both here and there}
   *
   * @param others the other units
   */
  public Units and(Units others) {
    long common = common(others);
    if (common == 0) {
      return NONE;
    }
    if (common == size()) {
      return this;
    }
    return common == others.size() ? others : combine(others, false, true);
  }

  /**
   * {@return the first of these units, by line and number, at most as many as wanted}
   *
   * @param wanted how many, 0 or more
   */
  public Units first(int wanted) {
    long[] kept = new long[bounds.length];
    int size = 0;
    long left = wanted;
    for (int i = 0; i < bounds.length && left > 0; i += 2) {
      long taken = Math.min(left, bounds[i + 1] - bounds[i]);
      kept[size++] = bounds[i];
      kept[size++] = bounds[i] + taken;
      left -= taken;
    }
    return made(kept, size);
  }

  /** {@return the ranges of these units, by line and number, as few as possible} */
  public List<Range> ranges() {
    List<Range> ranges = new ArrayList<>(bounds.length / 2);
    for (int i = 0; i < bounds.length; i += 2) {
      ranges.add(new Range(line(bounds[i]), number(bounds[i]), number(bounds[i + 1] - 1)));
    }
    return List.copyOf(ranges);
  }

  /**
   * Walks both sets of boundaries at once. {@code a || b} when both flags are set, {@code a && !b}
   * with only the first, {@code a && b} with only the second.
   */
  private Units combine(Units others, boolean wherePresent, boolean whereOthers) {
    long[] a = bounds;
    long[] b = others.bounds;
    long[] result = new long[a.length + b.length];
    int size = 0;
    int i = 0;
    int j = 0;
    boolean inside = false;
    while (i < a.length || j < b.length) {
      long at =
          Math.min(i < a.length ? a[i] : Long.MAX_VALUE, j < b.length ? b[j] : Long.MAX_VALUE);
      if (i < a.length && a[i] == at) {
        i++;
      }
      if (j < b.length && b[j] == at) {
        j++;
      }
      boolean inA = (i & 1) == 1;
      boolean inB = (j & 1) == 1;
      boolean in = wherePresent ? (whereOthers ? inA || inB : inA && !inB) : inA && inB;
      if (in != inside) {
        result[size++] = at;
        inside = in;
      }
    }
    return made(result, size);
  }

  private static Units made(long[] bounds, int size) {
    return size == 0
        ? NONE
        : new Units(size == bounds.length ? bounds : Arrays.copyOf(bounds, size));
  }

  private static long key(int line, int number) {
    return ((long) line << 32) | number;
  }

  private static int line(long key) {
    return (int) (key >>> 32);
  }

  private static int number(long key) {
    return (int) key;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.field("units", toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Units units && Arrays.equals(bounds, units.bounds);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bounds);
  }

  /** {@return the ranges as {@code line:from-to}, separated by commas} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Range range : ranges()) {
      text.append(text.isEmpty() ? "" : ",").append(range);
    }
    return text.toString();
  }
}
