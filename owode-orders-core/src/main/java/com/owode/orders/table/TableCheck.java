package com.owode.orders.table;

import com.owode.orders.guard.Faults;
import com.owode.orders.rule.Fact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every fault of a table that can be seen without searching it.
 *
 * @param <F> the facts object
 */
final class TableCheck<F> {

  private final HitPolicy policy;
  private final List<Fact<F, ?>> inputs;
  private final List<Cell<?>> allowed;
  private final List<Output<?>> outputs;
  private final List<RowDraft> rows;
  private final Faults faults;

  TableCheck(
      HitPolicy policy,
      List<Fact<F, ?>> inputs,
      List<Cell<?>> allowed,
      List<Output<?>> outputs,
      List<RowDraft> rows,
      Faults faults) {
    this.policy = policy;
    this.inputs = inputs;
    this.allowed = allowed;
    this.outputs = outputs;
    this.rows = rows;
    this.faults = faults;
  }

  void check() {
    faults
        .unless(!inputs.isEmpty(), "there is no input column", "add one")
        .unless(!outputs.isEmpty(), "there is no output column", "add one")
        .unless(!rows.isEmpty(), "there is no row", "add one")
        .unless(
            rows.size() <= DecisionTable.MOST_ROWS,
            "there are " + rows.size() + " rows",
            "there may be " + DecisionTable.MOST_ROWS + ", split the table");
    rows.forEach(this::checkColumns);
    new OutputCheck(policy, outputs, rows, faults).check();
    List<List<BitSet>> keys = new ArrayList<>();
    rows.forEach(row -> keys.add(new ArrayList<>()));
    boolean sound = true;
    for (int c = 0; c < inputs.size(); c++) {
      sound &= checkCells(c, keys);
    }
    if (sound) {
      checkKeys(keys);
    }
  }

  private void checkColumns(RowDraft row) {
    row.cells()
        .keySet()
        .forEach(
            fact ->
                faults.unless(
                    inputs.stream().anyMatch(input -> input == fact),
                    "row " + row.id() + " names column " + fact.name() + ", which is unknown",
                    "add it as an input"));
  }

  /** Checks a column, and notes which parts of its axis each row accepts. */
  private boolean checkCells(int c, List<List<BitSet>> keys) {
    Fact<F, ?> fact = inputs.get(c);
    CellCheck check = new CellCheck(fact, faults);
    boolean sound = check.fits("the set of allowed values", allowed.get(c));
    for (RowDraft row : rows) {
      sound &= check.fits("row " + row.id(), row.cell(fact));
    }
    List<Cell<?>> all = new ArrayList<>(List.of(allowed.get(c)));
    rows.forEach(row -> all.add(row.cell(fact)));
    Mentions mentions = Mentions.of(all);
    if (!sound || !check.agree(mentions)) {
      return false;
    }
    Axis axis = Axes.of(fact, mentions);
    checkAccepts(fact, "the set of allowed values", Column.accepted(axis, allowed.get(c)));
    for (int r = 0; r < rows.size(); r++) {
      BitSet accepted = Column.accepted(axis, rows.get(r).cell(fact));
      checkAccepts(fact, "row " + rows.get(r).id(), accepted);
      keys.get(r).add(accepted);
    }
    return true;
  }

  private void checkAccepts(Fact<F, ?> fact, String who, BitSet accepted) {
    faults.unless(
        !accepted.isEmpty(),
        who + " accepts nothing in column " + fact.name() + ": the range is empty",
        "mend its ends");
  }

  /** Two rows of one key: always a fault where one is allowed, and where they must agree. */
  private void checkKeys(List<List<BitSet>> keys) {
    Map<List<BitSet>, RowDraft> byKey = new HashMap<>();
    for (int r = 0; r < rows.size(); r++) {
      RowDraft row = rows.get(r);
      RowDraft first = byKey.putIfAbsent(keys.get(r), row);
      if (first != null) {
        boolean agree =
            policy != HitPolicy.UNIQUE
                && (policy != HitPolicy.ANY || first.outputs().equals(row.outputs()));
        faults.unless(
            agree,
            "rows " + first.id() + " and " + row.id() + " accept the same inputs",
            policy == HitPolicy.ANY
                ? "they must say the same in a table of ANY"
                : "in a table of UNIQUE keep one of them");
      }
    }
  }
}
