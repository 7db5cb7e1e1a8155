package com.owode.orders.table;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows as boxes in a space of parts: for each column a set of parts, which is a range or has holes.
 */
final class Boxes {

  private final int[] ids;

  /** What the parts of each column are called in the space that this one was cut out of. */
  private final int[][] origins;

  private final int[][] first;
  private final int[][] last;

  /** The parts, where they are no range. */
  private final @Nullable BitSet[][] holed;

  private Boxes(int[] ids, int[][] origins) {
    this.ids = ids;
    this.origins = origins;
    this.first = new int[origins.length][ids.length];
    this.last = new int[origins.length][ids.length];
    this.holed = new BitSet[origins.length][ids.length];
  }

  /**
   * The rows inside a box, whose parts are numbered anew; rows that are not in it are left out.
   *
   * @param box the parts of each column, none of them empty
   * @param candidates the numbers of rows
   * @param accepted for each column and row, the parts that the row accepts
   */
  static Boxes inside(List<BitSet> box, IntStream candidates, BitSet[][] accepted) {
    int[] ids = candidates.filter(row -> meets(box, accepted, row)).toArray();
    int[][] origins = box.stream().map(parts -> parts.stream().toArray()).toArray(int[][]::new);
    Boxes boxes = new Boxes(ids, origins);
    for (int c = 0; c < origins.length; c++) {
      for (int i = 0; i < ids.length; i++) {
        boxes.put(c, i, cut(accepted[c][ids[i]], origins[c]));
      }
    }
    return boxes;
  }

  private static boolean meets(List<BitSet> box, BitSet[][] accepted, int row) {
    for (int c = 0; c < accepted.length; c++) {
      if (!box.get(c).intersects(accepted[c][row])) {
        return false;
      }
    }
    return true;
  }

  private static BitSet cut(BitSet parts, int[] origins) {
    int length = origins.length;
    if (origins[length - 1] - origins[0] == length - 1) {
      return parts.get(origins[0], origins[0] + length);
    }
    BitSet cut = new BitSet(length);
    for (int i = 0; i < length; i++) {
      cut.set(i, parts.get(origins[i]));
    }
    return cut;
  }

  private void put(int c, int i, BitSet parts) {
    first[c][i] = parts.nextSetBit(0);
    last[c][i] = parts.length() - 1;
    if (parts.cardinality() <= last[c][i] - first[c][i]) {
      holed[c][i] = parts;
    }
  }

  int count() {
    return ids.length;
  }

  int columns() {
    return origins.length;
  }

  int size(int c) {
    return origins[c].length;
  }

  int origin(int c, int part) {
    return origins[c][part];
  }

  /** The first part of a box that is not below another part. */
  int firstFrom(int c, int box, int low) {
    BitSet parts = holed[c][box];
    if (parts == null || low <= first[c][box]) {
      return Math.max(first[c][box], low);
    }
    int found = parts.nextSetBit(low);
    return found < 0 ? Integer.MAX_VALUE : found;
  }

  /** The last part of a box that is not above another part. */
  int lastTo(int c, int box, int high) {
    BitSet parts = holed[c][box];
    return parts == null || high >= last[c][box]
        ? Math.min(last[c][box], high)
        : parts.previousSetBit(high);
  }

  boolean meets(int c, int box, int low, int high) {
    return firstFrom(c, box, low) <= Math.min(high, last[c][box]);
  }

  boolean contains(int c, int box, int low, int high) {
    return first[c][box] <= low && last[c][box] >= high && firstHole(c, box, low) > high;
  }

  /** The first part from one on that is missing, though the box goes on after it. */
  int firstHole(int c, int box, int low) {
    BitSet parts = holed[c][box];
    return parts == null ? Integer.MAX_VALUE : parts.nextClearBit(low);
  }
}
