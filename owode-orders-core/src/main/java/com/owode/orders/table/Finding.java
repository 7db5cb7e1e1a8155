package com.owode.orders.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that an analysis proved of a table, with an input that shows it. */
public final class Finding {

  /** What can be proved of a table. */
  public enum Kind {
    /** No row matches the witness. */
    GAP,
    /**
     * Two rows match the witness, and the hit policy forbids it: any two in a table of {@link
     * HitPolicy#UNIQUE}, two that say different things in a table of {@link HitPolicy#ANY}, two of
     * one rank that do so and outrank all others in a table of {@link HitPolicy#PRIORITY}.
     */
    OVERLAP,
    /**
     * In a table of {@link HitPolicy#FIRST} or {@link HitPolicy#PRIORITY}, other rows speak
     * whenever this row matches, as in the witness.
     */
    MASKED,
    /**
     * Whenever the first row matches, as in the witness, the second matches too, and says the same.
     */
    SUBSUMED,
    /**
     * Two rows say the same and differ in one column only, in which they can be joined to one cell
     * without any change of what the table says. The first row matches the witness.
     */
    CONTRACTABLE,
    /**
     * The row accepts none of the allowed values of a column. It would match the witness, whose
     * value in this column is not allowed.
     */
    NEVER_MATCHES
  }

  private final Kind kind;
  private final List<String> rows;
  private final @Nullable String column;
  private final Witness witness;

  Finding(Kind kind, List<String> rows, @Nullable String column, Witness witness) {
    this.kind = kind;
    this.rows = List.copyOf(rows);
    this.column = column;
    this.witness = witness;
  }

  /**
   * What was proved.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The rows of which it was proved.
   *
   * @return their ids: none for a gap; two for an overlap, a subsumed row (and the one that
   *     subsumes it) and rows that can be contracted; else one
   */
  public List<String> rows() {
    return rows;
  }

  /**
   * The column in which it shows.
   *
   * @return the name of the fact, for rows that can be contracted or never match; else empty
   */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }

  /**
   * An input that shows it.
   *
   * @return the witness; {@link DecisionTable#decideAt} decides for it
   */
  public Witness witness() {
    return witness;
  }

  /**
   * Kind, rows, column and witness.
   *
   * @return for example {@code OVERLAP of [small, damaged] at amount = NGN 5000.00}
   */
  @Override
  public String toString() {
    return kind
        + (rows.isEmpty() ? "" : " of " + rows)
        + (column == null ? "" : " in " + column)
        + " at "
        + witness;
  }
}
