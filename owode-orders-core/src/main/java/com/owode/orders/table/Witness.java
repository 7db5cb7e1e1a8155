package com.owode.orders.table;

import com.owode.orders.rule.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An input of a table that proves something: one value for each column.
 *
 * <p>{@link DecisionTable#decideAt} decides for it. For a column of open codes that asks for none
 * of those that it names, the value is {@link AnotherCode}.
 */
public final class Witness {

  private final List<? extends Fact<?, ?>> columns;
  private final List<Object> values;

  Witness(List<? extends Fact<?, ?>> columns, List<Object> values) {
    this.columns = List.copyOf(columns);
    this.values = List.copyOf(values);
  }

  /**
   * The values in the order of the input columns.
   *
   * @return the values
   */
  public List<Object> values() {
    return values;
  }

  /**
   * The value of a column.
   *
   * @param column an input column of the table
   * @return the value, of the type of the column or {@link AnotherCode}; empty if the table has no
   *     such column
   */
  public Optional<Object> value(Fact<?, ?> column) {
    int place = columns.indexOf(column);
    return place < 0 ? Optional.empty() : Optional.of(values.get(place));
  }

  /**
   * Columns and values.
   *
   * @return for example {@code reason = DAMAGED, amount = NGN 5000.01}
   */
  @Override
  public String toString() {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c < values.size(); c++) {
      texts.add(columns.get(c).name() + " = " + values.get(c));
    }
    return String.join(", ", texts);
  }
}
