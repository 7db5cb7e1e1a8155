package com.owode.orders.table;

import java.util.List;
import java.util.Optional;

/** Finds out why a row does not match. */
final class Misses {

  private Misses() {}

  /** The first column that fails, else the first that could not be judged; empty if all accept. */
  static <F> Optional<Miss<F>> firstMiss(TableIndex<F> index, int[] parts, Row<F> row) {
    Optional<Miss<F>> unsure = Optional.empty();
    List<Cell<?>> cells = row.cells();
    for (int c = 0; c < parts.length; c++) {
      Column<F> column = index.columnAt(c);
      Cell<?> cell = cells.get(c);
      if (cell.isAny()) {
        continue;
      }
      if (parts[c] >= 0 && !cell.accepts(column.axis().sample(parts[c]))) {
        return Optional.of(new Miss<>(row, column.fact(), true));
      }
      if (parts[c] < 0 && unsure.isEmpty()) {
        unsure = Optional.of(new Miss<>(row, column.fact(), false));
      }
    }
    return unsure;
  }
}
