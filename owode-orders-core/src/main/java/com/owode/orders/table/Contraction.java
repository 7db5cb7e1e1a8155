package com.owode.orders.table;

import com.owode.orders.table.Finding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rows that say the same and differ in one column only, where their cells can be joined. */
final class Contraction {

  private final TableIndex<?> index;
  private final HitPolicy policy;
  private final Space space;

  Contraction(TableIndex<?> index, Space space) {
    this.index = index;
    this.policy = index.table().policy();
    this.space = space;
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (int c = 0; c < space.columns(); c++) {
      Map<List<Integer>, List<Integer>> groups = new HashMap<>();
      for (int row = 0; row < space.rows(); row++) {
        if (space.emptyColumn(row) < 0) {
          List<Integer> group = groups.computeIfAbsent(key(c, row), key -> new ArrayList<>());
          find(c, row, group, findings);
          group.add(row);
        }
      }
    }
    return findings;
  }

  /** What rows must have in common: outputs, and the cells of all columns but one. */
  private List<Integer> key(int column, int row) {
    List<Integer> key = new ArrayList<>();
    key.add(index.saying(row));
    for (int c = 0; c < space.columns(); c++) {
      key.add(c == column ? -1 : space.cell(c, row));
    }
    return key;
  }

  private void find(int c, int row, List<Integer> group, List<Finding> findings) {
    for (int i = group.size() - 1; i >= 0; i--) {
      int other = group.get(i);
      if (canJoin(c, other, row) && isFreeBetween(other, row)) {
        findings.add(
            space.finding(
                Kind.CONTRACTABLE, List.of(row, other), c, space.firstOf(space.meeting(row, row))));
        return;
      }
    }
  }

  private boolean canJoin(int c, int one, int other) {
    BitSet left = space.accepted(c, one);
    BitSet right = space.accepted(c, other);
    if (Space.contains(left, right) || Space.contains(right, left)) {
      return false;
    }
    boolean mayOverlap =
        policy.isOrdered()
            || policy == HitPolicy.ANY
            || policy == HitPolicy.COLLECT_MIN
            || policy == HitPolicy.COLLECT_MAX;
    if (left.intersects(right) && !mayOverlap) {
      return false;
    }
    return !index.columnAt(c).axis().isOrdered() || isRange(left, right);
  }

  private static boolean isRange(BitSet left, BitSet right) {
    BitSet both = (BitSet) left.clone();
    both.or(right);
    return both.length() - both.nextSetBit(0) == both.cardinality();
  }

  /** In a table of FIRST, one of the rows has to move past those in between. */
  private boolean isFreeBetween(int one, int other) {
    if (policy != HitPolicy.FIRST) {
      return true;
    }
    boolean up = true;
    boolean down = true;
    for (int row = one + 1; row < other; row++) {
      if (index.saying(row) != index.saying(one)) {
        up &= !space.meet(row, other);
        down &= !space.meet(row, one);
      }
    }
    return up || down;
  }
}
