package com.owode.orders.table;

import java.util.BitSet;
import java.util.List;

/**
 * For every part of every column, the rows that accept it, one bit each, all in one array: a place
 * in it stands for a column and a part.
 */
final class RowBits {

  private static final int NONE = -1;

  private final int rows;
  private final int words;
  private final long[] bits;

  /** The place of part 0 of each column. */
  private final int[] bases;

  /** Takes for each column its axis, and a cell for every row in the order of the bits. */
  RowBits(int rows, List<? extends Column<?>> columns, List<List<Cell<?>>> cells) {
    this.rows = rows;
    this.words = (rows + 63) >> 6;
    this.bases = new int[columns.size()];
    int length = 0;
    for (int c = 0; c < bases.length; c++) {
      bases[c] = length;
      length += columns.get(c).parts() * words;
    }
    this.bits = new long[length];
    for (int c = 0; c < bases.length; c++) {
      for (int part = 0; part < columns.get(c).parts(); part++) {
        fill(place(c, part), columns.get(c), part, cells.get(c));
      }
    }
  }

  private void fill(int place, Column<?> column, int part, List<Cell<?>> cells) {
    for (int row = 0; row < rows; row++) {
      if (column.accepts(cells.get(row), part)) {
        bits[place + (row >> 6)] |= 1L << row;
      }
    }
  }

  int place(int c, int part) {
    return bases[c] + part * words;
  }

  int part(int c, int place) {
    return (place - bases[c]) / words;
  }

  /** The first row from one on that accepts a part of each column; negative if there is none. */
  int next(int[] places, int from) {
    for (int word = from >> 6; word < words; word++) {
      long left = all(places, word);
      if (word == from >> 6) {
        left &= -1L << from;
      }
      if (left != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(left);
      }
    }
    return NONE;
  }

  /** The first row that accepts the one places and not the others; negative if there is none. */
  int firstBetween(int[] narrow, int[] wide) {
    for (int word = 0; word < words; word++) {
      long left = all(wide, word) & ~all(narrow, word);
      if (left != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(left);
      }
    }
    return NONE;
  }

  private long all(int[] places, int word) {
    long[] in = bits;
    long left = -1L;
    for (int place : places) {
      left &= in[place + word];
    }
    return left;
  }

  int count(int[] places) {
    int count = 0;
    for (int word = 0; word < words; word++) {
      count += Long.bitCount(all(places, word));
    }
    return count;
  }

  /** The parts of a column that a row accepts, among the first ones. */
  BitSet accepted(int c, int row, int parts) {
    BitSet accepted = new BitSet(parts);
    for (int part = 0; part < parts; part++) {
      accepted.set(part, (bits[place(c, part) + (row >> 6)] >>> row & 1) == 1);
    }
    return accepted;
  }
}
