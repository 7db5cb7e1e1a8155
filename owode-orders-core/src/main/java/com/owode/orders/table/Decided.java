package com.owode.orders.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a table says: a few numbers until somebody asks. Facts are neither kept nor asked again.
 *
 * @param <F> the facts object
 */
public final class Decided<F> {

  /** Whether a table says something, and if not, why. */
  public enum Outcome {
    /** The table says something. */
    DECIDED,
    /** No row matches: the table has a gap here. */
    NO_ROW,
    /** Several rows match, and the policy is {@link HitPolicy#UNIQUE}. */
    NOT_UNIQUE,
    /** Rows match that say different things, and the policy does not choose among them. */
    ROWS_DISAGREE,
    /** The answer depends on a fact that could not be judged; {@link Decided#unjudged} names it. */
    NOT_JUDGED
  }

  private final TableIndex<F> index;
  private final int[] places;
  private final Outcome outcome;
  private final int first;

  Decided(TableIndex<F> index, int[] places, Outcome outcome, int first) {
    this.index = index;
    this.places = places;
    this.outcome = outcome;
    this.first = first;
  }

  /**
   * The outcome.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * Whether the table says something.
   *
   * @return true if the outcome is {@link Outcome#DECIDED}
   */
  public boolean isDecided() {
    return outcome == Outcome.DECIDED;
  }

  /**
   * The table that decided.
   *
   * @return the table, with name, version and hash
   */
  public DecisionTable<F> table() {
    return index.table();
  }

  /**
   * The row that speaks for all.
   *
   * @return the row; empty if nothing is decided, and for tables that collect
   */
  public Optional<Row<F>> row() {
    return isDecided() && table().policy().isSingleHit()
        ? Optional.of(index.ranked().get(first))
        : Optional.empty();
  }

  /**
   * What the table says in an output column: the value of the row that speaks, or the sum, the
   * smallest or the greatest of all rows that match.
   *
   * @param output an output column of the table
   * @param <T> the type of the output
   * @return the value
   * @throws IllegalStateException if nothing is decided (ask {@link #isDecided()} first), or if the
   *     table collects a list or a count
   * @throws IllegalArgumentException if the table has no such column
   */
  public <T> T get(Output<T> output) {
    if (!isDecided()) {
      throw new IllegalStateException(
          "table " + table() + " says nothing: " + outcome + "; ask isDecided() first");
    }
    if (table().policy().isSingleHit()) {
      return index.ranked().get(first).output(output);
    }
    return Aggregation.of(table().policy(), all(output));
  }

  /**
   * What the table says in an output column.
   *
   * @param output an output column of the table
   * @param <T> the type of the output
   * @return as {@link #get}; empty if nothing is decided
   * @throws IllegalStateException if the table collects a list or a count
   * @throws IllegalArgumentException if the table has no such column
   */
  public <T> Optional<T> find(Output<T> output) {
    return isDecided() ? Optional.of(get(output)) : Optional.empty();
  }

  /**
   * What every row that matches says in an output column, whatever the policy makes of it.
   *
   * @param output an output column of the table
   * @param <T> the type of the output
   * @return the values in the order of the table
   * @throws IllegalArgumentException if the table has no such column
   */
  public <T> List<T> all(Output<T> output) {
    return matched().stream().map(row -> row.output(output)).toList();
  }

  /**
   * How many rows match.
   *
   * @return the number, which is what a table of {@link HitPolicy#COLLECT_COUNT} says
   */
  public int count() {
    return index.bits().count(places);
  }

  /**
   * The rows that match.
   *
   * @return the rows in the order of the table
   */
  public List<Row<F>> matched() {
    List<Row<F>> matched = new ArrayList<>();
    for (Row<F> row : table().rows()) {
      if (Misses.firstMiss(index, places, row).isEmpty()) {
        matched.add(row);
      }
    }
    return List.copyOf(matched);
  }

  /**
   * The rows that do not match, each with the first column that keeps it from matching.
   *
   * @return the rows in the order of the table
   */
  public List<Miss<F>> misses() {
    List<Miss<F>> misses = new ArrayList<>();
    for (Row<F> row : table().rows()) {
      Misses.firstMiss(index, places, row).ifPresent(misses::add);
    }
    return List.copyOf(misses);
  }

  /**
   * The columns that could not be judged. There can be some although the table says something: no
   * row that could have spoken asked for them.
   *
   * @return the columns in order
   */
  public List<Unjudged<F>> unjudged() {
    List<Unjudged<F>> unjudged = new ArrayList<>();
    for (int c = 0; c < places.length; c++) {
      Column<F> column = index.columnAt(c);
      int part = index.part(c, places);
      if (part >= column.judgedParts()) {
        unjudged.add(
            new Unjudged<>(
                column.fact(),
                part == column.notAllowed()
                    ? Unjudged.Reason.NOT_ALLOWED
                    : Unjudged.Reason.UNREADABLE));
      }
    }
    return List.copyOf(unjudged);
  }

  /**
   * Table, outcome and the rows that match, without any fact.
   *
   * @return for example {@code refund-terms 2026.11: DECIDED by [damaged-small]}
   */
  @Override
  public String toString() {
    return table()
        + ": "
        + outcome
        + (outcome == Outcome.NOT_JUDGED ? " for lack of " + unjudged() : " by " + matched());
  }
}
