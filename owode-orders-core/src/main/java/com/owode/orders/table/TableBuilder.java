package com.owode.orders.table;

import com.owode.orders.guard.Faults;
import com.owode.orders.guard.Guard;
import com.owode.orders.rule.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects columns and rows of a table, and every fault in them, until {@link #build()}.
 *
 * @param <F> the facts object
 */
public final class TableBuilder<F> {

  private final String name;
  private final String version;
  private final HitPolicy policy;
  private final List<Fact<F, ?>> inputs = new ArrayList<>();
  private final List<Cell<?>> allowed = new ArrayList<>();
  private final List<Output<?>> outputs = new ArrayList<>();
  private final List<RowDraft> rows = new ArrayList<>();
  private final Faults faults;

  TableBuilder(String name, String version, HitPolicy policy) {
    this.name = name;
    this.version = version;
    this.policy = policy;
    this.faults = new Faults("table " + name + " " + version);
    faults.attempt(() -> Guard.identifier("name of the table", name));
    faults.attempt(() -> Guard.identifier("version of the table", version));
  }

  /**
   * Adds an input column.
   *
   * @param fact the fact that the column asks
   * @param <T> the type of the column
   * @return this builder
   */
  public <T> TableBuilder<F> input(Fact<? super F, T> fact) {
    return input(fact, Cell.any());
  }

  /**
   * Adds an input column with its allowed values ("input values" in DMN): any other answer could
   * not be judged, and an analysis does not look beyond them.
   *
   * @param fact the fact that the column asks
   * @param values the allowed values
   * @param <T> the type of the column
   * @return this builder
   */
  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  public <T> TableBuilder<F> input(Fact<? super F, T> fact, Cell<T> values) {
    faults.unless(
        inputs.stream().noneMatch(input -> input.name().equals(fact.name())),
        "input " + fact.name() + " is there twice",
        "give each column its own fact");
    inputs.add((Fact<F, ?>) fact);
    allowed.add(values);
    return this;
  }

  /**
   * Adds an output column.
   *
   * @param output the column
   * @return this builder
   */
  public TableBuilder<F> output(Output<?> output) {
    faults.unless(
        outputs.stream().noneMatch(other -> other.name().equals(output.name())),
        "output " + output + " is there twice",
        "give each column its own name");
    outputs.add(output);
    return this;
  }

  /**
   * Begins a row; what follows belongs to it. It accepts anything in the columns that it does not
   * name.
   *
   * @param id 1 to 64 letters, digits, dots, hyphens and underscores, unique in the table
   * @return this builder
   */
  public TableBuilder<F> row(String id) {
    faults.attempt(() -> Guard.identifier("id of row " + (rows.size() + 1), id));
    faults.unless(
        rows.stream().noneMatch(row -> row.id().equals(id)),
        "row " + id + " is there twice",
        "give each row its own id");
    rows.add(new RowDraft(id));
    return this;
  }

  /**
   * Says what the row accepts in a column.
   *
   * @param column an input column
   * @param cell what is accepted
   * @param <T> the type of the column
   * @return this builder
   */
  public <T> TableBuilder<F> when(Fact<? super F, T> column, Cell<T> cell) {
    if (hasRow("when " + column.name())) {
      RowDraft row = rows.get(rows.size() - 1);
      faults.unless(
          row.cells().put(column, cell) == null,
          "row " + row.id() + " names column " + column.name() + " twice",
          "join the cells by and() or or()");
    }
    return this;
  }

  /**
   * Says what the row says in an output column.
   *
   * @param output an output column
   * @param value the value
   * @param <T> the type of the column
   * @return this builder
   */
  public <T> TableBuilder<F> then(Output<T> output, T value) {
    if (hasRow("then " + output)) {
      RowDraft row = rows.get(rows.size() - 1);
      faults.unless(
          row.outputs().put(output, value) == null,
          "row " + row.id() + " names output " + output + " twice",
          "give each output once");
    }
    return this;
  }

  /**
   * Adds a note to the row.
   *
   * @param annotation the note, which is no part of the content hash
   * @return this builder
   */
  public TableBuilder<F> note(String annotation) {
    if (hasRow("a note")) {
      rows.get(rows.size() - 1).annotate(annotation);
    }
    return this;
  }

  /**
   * What is wrong so far, without building.
   *
   * @return all faults; empty if {@link #build()} would succeed
   */
  public List<String> faults() {
    return checked().found();
  }

  private Faults checked() {
    Faults all = faults.copy();
    new TableCheck<F>(policy, inputs, allowed, outputs, rows, all).check();
    return all;
  }

  /**
   * The table.
   *
   * @return the table with the columns and rows added so far
   * @throws IllegalArgumentException if something is wrong; the message lists all faults
   */
  public DecisionTable<F> build() {
    checked().refuse();
    List<Row<F>> built = new ArrayList<>();
    rows.forEach(row -> built.add(new Row<>(row, inputs, outputs)));
    return new DecisionTable<>(name, version, policy, inputs, allowed, outputs, built);
  }

  private boolean hasRow(String part) {
    faults.unless(!rows.isEmpty(), part + " belongs to no row", "begin with row");
    return !rows.isEmpty();
  }
}
