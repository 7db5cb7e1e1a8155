package com.owode.orders.table;

import com.owode.orders.table.Finding.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The input space of a table, and the part of it that each row accepts, in the order of the rows.
 */
final class Space {

  private final TableIndex<?> index;

  /** For each column, its allowed parts. */
  private final List<BitSet> allowed;

  /** For each column and row, the allowed parts that the row accepts. */
  private final BitSet[][] accepted;

  /** For each column and row, a number that rows share whose cells mean the same. */
  private final int[][] cells;

  Space(TableIndex<?> index) {
    this.index = index;
    int columns = index.columnCount();
    this.allowed = new ArrayList<>();
    this.accepted = new BitSet[columns][rows()];
    this.cells = new int[columns][rows()];
    for (int c = 0; c < columns; c++) {
      allowed.add(index.columnAt(c).allowed());
      for (int row = 0; row < rows(); row++) {
        BitSet parts = everything(c, row);
        parts.and(allowed.get(c));
        accepted[c][row] = parts;
      }
      Map<BitSet, Integer> numbers = new HashMap<>();
      for (int row = 0; row < rows(); row++) {
        cells[c][row] = numbers.computeIfAbsent(accepted[c][row], parts -> numbers.size());
      }
    }
  }

  private BitSet everything(int c, int row) {
    return index.bits().accepted(c, row, index.columnAt(c).judgedParts());
  }

  int rows() {
    return index.ranked().size();
  }

  int columns() {
    return cells.length;
  }

  BitSet accepted(int c, int row) {
    return accepted[c][row];
  }

  int cell(int c, int row) {
    return cells[c][row];
  }

  /** The first column in which a row accepts nothing that is allowed; -1 if there is none. */
  int emptyColumn(int row) {
    for (int c = 0; c < columns(); c++) {
      if (accepted[c][row].isEmpty()) {
        return c;
      }
    }
    return -1;
  }

  boolean meet(int one, int other) {
    for (int c = 0; c < columns(); c++) {
      if (!accepted[c][one].intersects(accepted[c][other])) {
        return false;
      }
    }
    return true;
  }

  boolean contains(int outer, int inner) {
    for (int c = 0; c < columns(); c++) {
      if (cells[c][outer] != cells[c][inner] && !contains(accepted[c][outer], accepted[c][inner])) {
        return false;
      }
    }
    return true;
  }

  static boolean contains(BitSet outer, BitSet inner) {
    BitSet beyond = (BitSet) inner.clone();
    beyond.andNot(outer);
    return beyond.isEmpty();
  }

  /** What two rows that meet both accept; a row is met with itself. */
  List<BitSet> meeting(int one, int other) {
    List<BitSet> box = new ArrayList<>();
    for (int c = 0; c < columns(); c++) {
      BitSet both = (BitSet) accepted[c][one].clone();
      both.and(accepted[c][other]);
      box.add(both);
    }
    return box;
  }

  /** Searches all of the space for places that no row accepts. */
  Cover gaps(Meter meter) {
    return Cover.search(
        Boxes.inside(allowed, IntStream.range(0, rows()), accepted), Analysis.MOST_GAPS, meter);
  }

  /** Searches a box for a place that none of the first rows accepts. */
  Cover free(List<BitSet> box, int firstRows, Meter meter) {
    return Cover.search(Boxes.inside(box, IntStream.range(0, firstRows), accepted), 1, meter);
  }

  int[] firstOf(List<BitSet> box) {
    return box.stream().mapToInt(parts -> parts.nextSetBit(0)).toArray();
  }

  /** An input that a row accepts, and that is not allowed where the row accepts nothing else. */
  int[] anythingOf(int row) {
    return IntStream.range(0, columns())
        .map(
            c ->
                accepted[c][row].isEmpty()
                    ? everything(c, row).nextSetBit(0)
                    : accepted[c][row].nextSetBit(0))
        .toArray();
  }

  Finding finding(Kind kind, List<Integer> rows, int column, int[] place) {
    List<Object> values = new ArrayList<>();
    for (int c = 0; c < columns(); c++) {
      values.add(index.columnAt(c).axis().sample(place[c]));
    }
    @Nullable String name = column < 0 ? null : index.columnAt(column).fact().name();
    return new Finding(kind, ids(rows), name, new Witness(index.table().inputs(), values));
  }

  List<String> ids(List<Integer> rows) {
    return rows.stream().map(row -> index.ranked().get(row).id()).toList();
  }
}
