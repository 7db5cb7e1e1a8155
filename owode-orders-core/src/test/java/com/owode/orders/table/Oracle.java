package com.owode.orders.table;

import java.util.TreeSet;

/** Walks through every point of a random table and notes what it sees. It knows bits only. */
final class Oracle {

  final TreeSet<String> overlaps = new TreeSet<>();
  final TreeSet<String> masked = new TreeSet<>();
  final TreeSet<String> subsumed = new TreeSet<>();
  final TreeSet<String> never = new TreeSet<>();
  boolean gap;

  private final RandomTable table;
  private final int count;
  private final long[] same;
  private final long[] adjacent;
  private final long[] always;
  private long matching;
  private long speaking;

  Oracle(RandomTable table) {
    this.table = table;
    this.count = table.rows.size();
    this.same = new long[count];
    this.adjacent = new long[count];
    this.always = new long[count];
    for (int r = 0; r < count; r++) {
      always[r] = -1L;
      for (int s = 0; s < count; s++) {
        same[r] |= says(r, 0) == says(s, 0) && says(r, 1) == says(s, 1) ? 1L << s : 0;
      }
    }
    walk(0, (1L << count) - 1);
    conclude();
  }

  /** The rows that accept a point, as bits; empty if the point is not allowed. */
  static long rowsAt(RandomTable table, int[] points) {
    long rows = 0;
    for (int r = 0; r < table.rows.size(); r++) {
      boolean accepts = true;
      for (int c = 0; c < points.length; c++) {
        accepts &= (table.rows.get(r)[c] >> points[c] & 1) == 1;
      }
      rows |= accepts ? 1L << r : 0;
    }
    return rows;
  }

  private long says(int row, int output) {
    return table.outputs.get(row)[output];
  }

  private void walk(int c, long rows) {
    if (c == table.types.size()) {
      look(rows);
      return;
    }
    for (int point = 0; point < table.types.get(c).points; point++) {
      if ((table.allowed.get(c) >> point & 1) == 1) {
        long accepting = 0;
        for (int r = 0; r < count; r++) {
          accepting |= (table.rows.get(r)[c] >> point & 1L) << r;
        }
        walk(c + 1, rows & accepting);
      }
    }
  }

  private void look(long rows) {
    gap |= rows == 0;
    matching |= rows;
    long speakers = speakers(rows);
    speaking |= speakers;
    for (long left = rows; left != 0; left &= left - 1) {
      int row = Long.numberOfTrailingZeros(left);
      always[row] &= rows;
    }
    for (long left = speakers; left != 0; left &= left - 1) {
      adjacent[Long.numberOfTrailingZeros(left)] |= speakers;
    }
  }

  /** The rows that the policy listens to. */
  private long speakers(long rows) {
    return switch (table.policy) {
      case FIRST -> Long.lowestOneBit(rows);
      case PRIORITY -> highest(rows);
      default -> rows;
    };
  }

  private long highest(long rows) {
    for (long rank = 0; rank < 3; rank++) {
      long ofRank = 0;
      for (long left = rows; left != 0; left &= left - 1) {
        int row = Long.numberOfTrailingZeros(left);
        ofRank |= says(row, 0) == rank ? 1L << row : 0;
      }
      if (ofRank != 0) {
        return ofRank;
      }
    }
    return 0;
  }

  private void conclude() {
    for (int r = 0; r < count; r++) {
      boolean matches = (matching >> r & 1) == 1;
      if (!matches) {
        never.add("r" + r);
        continue;
      }
      if ((speaking >> r & 1) == 0) {
        masked.add("r" + r);
      }
      for (int s = 0; s < count; s++) {
        boolean alike = (same[r] >> s & 1) == 1;
        boolean met = (adjacent[r] >> s & 1) == 1;
        if (r < s && met && (table.policy == HitPolicy.UNIQUE || (forbids() && !alike))) {
          overlaps.add("r" + r + " r" + s);
        }
        boolean inside = (always[r] >> s & 1) == 1;
        boolean equal = inside && (always[s] >> r & 1) == 1;
        if (r != s && alike && inside && (s < r || !equal)) {
          subsumed.add("r" + r);
        }
      }
    }
  }

  private boolean forbids() {
    return table.policy == HitPolicy.ANY || table.policy == HitPolicy.PRIORITY;
  }
}
