package com.owode.orders.table;

import java.util.Optional;

/** Finds out why a row does not match. */
final class Misses {

  private Misses() {}

  /** The first column that fails, else the first that could not be judged; empty if all accept. */
  static <F> Optional<Miss<F>> firstMiss(TableIndex<F> index, int[] places, Row<F> row) {
    Optional<Miss<F>> unsure = Optional.empty();
    for (int c = 0; c < places.length; c++) {
      Column<F> column = index.columnAt(c);
      int part = index.part(c, places);
      if (!column.accepts(row.cells().get(c), part)) {
        boolean judged = part < column.judgedParts();
        Miss<F> miss = new Miss<>(row, column.fact(), judged);
        if (judged) {
          return Optional.of(miss);
        }
        unsure = unsure.isEmpty() ? Optional.of(miss) : unsure;
      }
    }
    return unsure;
  }
}
