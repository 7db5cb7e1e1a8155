package com.owode.orders.table;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Guard;
import java.util.ArrayList;
import java.util.List;

/**
 * A typed output column of a table. It is told apart by its identity: keep it in a constant.
 *
 * @param <T> the type of the outputs: any value that has a canonical form
 */
public final class Output<T> implements Canonical {

  private final String name;
  private final Class<T> type;
  private final List<T> priorities;

  private Output(String name, Class<T> type, List<T> priorities) {
    this.name = Guard.identifier("name of an output", name);
    this.type = type;
    this.priorities = priorities;
  }

  /**
   * An output column.
   *
   * @param name 1 to 64 letters, digits, dots, hyphens and underscores
   * @param type the class of the outputs; for numbers {@code Long}
   * @param <T> the type of the outputs
   * @return the column
   * @throws IllegalArgumentException if the name is malformed
   */
  public static <T> Output<T> of(String name, Class<T> type) {
    return new Output<>(name, type, List.of());
  }

  /**
   * This column with the list of its output values, the highest first, for tables of {@link
   * HitPolicy#PRIORITY}. Use the copy in place of this column.
   *
   * @param values all outputs that the column can have, each once
   * @return a copy
   */
  @SafeVarargs
  public final Output<T> highestFirst(T... values) {
    List<T> ranked = new ArrayList<>(values.length);
    for (T value : values) {
      ranked.add(value);
    }
    return new Output<>(name, type, List.copyOf(ranked));
  }

  /**
   * The name.
   *
   * @return for example {@code share}
   */
  public String name() {
    return name;
  }

  /**
   * The class of the outputs.
   *
   * @return the class
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The output values, the highest first.
   *
   * @return the values; empty if the column has no priorities
   */
  public List<T> priorities() {
    return priorities;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("output")
        .field("name", name)
        .field("type", type.getSimpleName())
        .fieldUnless("priorities", priorities, List.of());
  }

  /**
   * The name.
   *
   * @return for example {@code share}
   */
  @Override
  public String toString() {
    return name;
  }
}
