package com.owode.orders.table;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of a table: what it accepts, and what it says.
 *
 * @param <F> the facts object
 */
public final class Row<F> implements Canonical {

  private final String id;
  private final String annotation;
  private final Map<Fact<?, ?>, Cell<?>> cells;
  private final List<Cell<?>> cellsInOrder;
  private final Map<Output<?>, Object> outputs;
  private final List<Object> outputsInOrder;

  /** Takes checked cells and outputs. */
  Row(
      RowDraft draft,
      List<? extends Fact<? super F, ?>> inputs,
      List<? extends Output<?>> outputColumns) {
    this.id = draft.id();
    this.annotation = draft.annotation();
    this.cells = Map.copyOf(draft.cells());
    List<Cell<?>> inOrder = new ArrayList<>();
    inputs.forEach(fact -> inOrder.add(draft.cell(fact)));
    this.cellsInOrder = List.copyOf(inOrder);
    this.outputs = Map.copyOf(draft.outputs());
    this.outputsInOrder = outputColumns.stream().map(draft.outputs()::get).toList();
  }

  /**
   * What the row is called in its table.
   *
   * @return the id
   */
  public String id() {
    return id;
  }

  /**
   * What the author of the table noted; no part of the content hash.
   *
   * @return the note, empty if there is none
   */
  public String annotation() {
    return annotation;
  }

  /**
   * What the row accepts in a column.
   *
   * @param column an input column of the table
   * @param <T> the type of the column
   * @return the cell; {@link Cell#any()} if the row does not name the column
   */
  @SuppressWarnings("unchecked") // The builder takes facts and cells of one type only.
  public <T> Cell<T> cell(Fact<? super F, T> column) {
    return (Cell<T>) cells.getOrDefault(column, Cell.any());
  }

  /**
   * What the row says.
   *
   * @param output an output column of the table
   * @param <T> the type of the output
   * @return the value
   * @throws IllegalArgumentException if the table has no such column
   */
  public <T> T output(Output<T> output) {
    Object value = outputs.get(output);
    if (value == null) {
      throw new IllegalArgumentException(
          "row " + id + " has no output " + output + "; ask for an output column of its table");
    }
    return output.type().cast(value);
  }

  List<Cell<?>> cells() {
    return cellsInOrder;
  }

  List<Object> outputs() {
    return outputsInOrder;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("row").field("id", id).field("when", cellsInOrder).field("then", outputsInOrder);
  }

  /**
   * The id.
   *
   * @return for example {@code damaged-small}
   */
  @Override
  public String toString() {
    return id;
  }
}
