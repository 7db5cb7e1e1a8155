package com.owode.orders.table;

import com.owode.orders.rule.Fact;
import com.owode.orders.table.Decided.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a table as bits, in the order in which the hit policy prefers them: the first bit
 * that is left when all columns are combined is the row that speaks.
 *
 * @param <F> the facts object
 */
final class TableIndex<F> {

  private static final int NONE = -1;

  private final DecisionTable<F> table;
  private final List<Row<F>> ranked;

  /** Rows of one rank may speak for each other, and none of a higher rank was found. */
  private final int[] ranks;

  /** Rows of one number say the same. */
  private final int[] sayings;

  private final Column<F>[] columns;
  private final int words;

  private TableIndex(DecisionTable<F> table, List<Row<F>> ranked, int[] ranks) {
    this.table = table;
    this.ranked = ranked;
    this.ranks = ranks;
    this.sayings = sayings(ranked);
    this.words = (ranked.size() + 63) >> 6;
    @SuppressWarnings("unchecked") // Only ever read as columns of F.
    Column<F>[] array = (Column<F>[]) new Column<?>[table.inputs().size()];
    this.columns = array;
    for (int c = 0; c < array.length; c++) {
      array[c] = column(c);
    }
  }

  static <F> TableIndex<F> of(DecisionTable<F> table) {
    List<Row<F>> ranked = new ArrayList<>(table.rows());
    int[] ranks = new int[ranked.size()];
    if (table.policy() == HitPolicy.PRIORITY) {
      Comparator<Row<F>> byRank = byRank(table.outputs());
      ranked.sort(byRank);
      for (int i = 1; i < ranks.length; i++) {
        boolean lower = byRank.compare(ranked.get(i - 1), ranked.get(i)) != 0;
        ranks[i] = ranks[i - 1] + (lower ? 1 : 0);
      }
    }
    return new TableIndex<>(table, List.copyOf(ranked), ranks);
  }

  /** By the first output that has priorities, then by the next. */
  private static <F> Comparator<Row<F>> byRank(List<Output<?>> outputs) {
    Comparator<Row<F>> byRank = (left, right) -> 0;
    for (Output<?> output : outputs) {
      if (!output.priorities().isEmpty()) {
        byRank = byRank.thenComparingInt(row -> output.priorities().indexOf(row.output(output)));
      }
    }
    return byRank;
  }

  private static <F> int[] sayings(List<Row<F>> rows) {
    Map<List<Object>, Integer> numbers = new HashMap<>();
    int[] sayings = new int[rows.size()];
    for (int i = 0; i < sayings.length; i++) {
      sayings[i] = numbers.computeIfAbsent(rows.get(i).outputs(), outputs -> numbers.size());
    }
    return sayings;
  }

  private Column<F> column(int c) {
    Fact<F, ?> fact = table.inputs().get(c);
    List<Cell<?>> cells = new ArrayList<>();
    ranked.forEach(row -> cells.add(row.cells().get(c)));
    Cell<?> allowed = table.allowed().get(c);
    List<Cell<?>> all = new ArrayList<>(cells);
    all.add(allowed);
    return Column.of(fact, Axes.of(fact, Mentions.of(all)), allowed, cells);
  }

  DecisionTable<F> table() {
    return table;
  }

  List<Row<F>> ranked() {
    return ranked;
  }

  int rank(int row) {
    return ranks[row];
  }

  int saying(int row) {
    return sayings[row];
  }

  Column<F> columnAt(int c) {
    return columns[c];
  }

  int columnCount() {
    return columns.length;
  }

  Decided<F> decide(F facts) {
    int[] parts = new int[columns.length];
    int signs = 0;
    for (int c = 0; c < parts.length; c++) {
      parts[c] = columns[c].read(facts);
      signs |= parts[c];
    }
    return signs < 0 ? decideUnsure(parts) : decide(parts);
  }

  Decided<F> decideAt(Witness witness) {
    int[] parts = new int[columns.length];
    int signs = 0;
    for (int c = 0; c < parts.length; c++) {
      Column<F> column = columns[c];
      parts[c] = witness.value(column.fact()).map(column::find).orElse(Column.UNREADABLE);
      signs |= parts[c];
    }
    return signs < 0 ? decideUnsure(parts) : decide(parts);
  }

  private Decided<F> decide(int[] parts) {
    for (int word = 0; word < words; word++) {
      long bits = -1L;
      for (int c = 0; c < parts.length && bits != 0; c++) {
        bits &= columns[c].accepting(parts[c], word);
      }
      if (bits != 0) {
        int first = (word << 6) + Long.numberOfTrailingZeros(bits);
        return new Decided<>(this, parts, conflict(parts, first), first);
      }
    }
    return new Decided<>(this, parts, Outcome.NO_ROW, NONE);
  }

  /** Whether the rows after the first one let it speak. */
  private Outcome conflict(int[] parts, int first) {
    HitPolicy policy = table.policy();
    if (policy == HitPolicy.FIRST || !policy.isSingleHit()) {
      return Outcome.DECIDED;
    }
    for (int next = next(parts, first + 1); next != NONE; next = next(parts, next + 1)) {
      if (policy == HitPolicy.UNIQUE) {
        return Outcome.NOT_UNIQUE;
      }
      if (ranks[next] != ranks[first]) {
        return Outcome.DECIDED;
      }
      if (sayings[next] != sayings[first]) {
        return Outcome.ROWS_DISAGREE;
      }
    }
    return Outcome.DECIDED;
  }

  /** The first row from a place on that certainly matches. */
  int next(int[] parts, int from) {
    for (int word = from >> 6; word < words; word++) {
      long bits = word == from >> 6 ? -1L << from : -1L;
      for (int c = 0; c < parts.length && bits != 0; c++) {
        bits &= columns[c].certain(parts[c], word);
      }
      if (bits != 0) {
        return (word << 6) + Long.numberOfTrailingZeros(bits);
      }
    }
    return NONE;
  }

  /** Some columns could not be judged: does it matter? */
  private Decided<F> decideUnsure(int[] parts) {
    int first = next(parts, 0);
    int unsure = firstUnsure(parts);
    if (unsure == NONE || (first != NONE && speaksBefore(first, unsure))) {
      return first == NONE
          ? new Decided<>(this, parts, Outcome.NO_ROW, NONE)
          : new Decided<>(this, parts, conflict(parts, first), first);
    }
    return new Decided<>(this, parts, Outcome.NOT_JUDGED, NONE);
  }

  private boolean speaksBefore(int first, int unsure) {
    return switch (table.policy()) {
      case FIRST -> first < unsure;
      case PRIORITY -> ranks[first] < ranks[unsure];
      default -> false;
    };
  }

  /** The first row that might match, if what could not be judged were known. */
  private int firstUnsure(int[] parts) {
    for (int word = 0; word < words; word++) {
      long certain = -1L;
      long possible = -1L;
      for (int c = 0; c < parts.length; c++) {
        certain &= columns[c].certain(parts[c], word);
        possible &= columns[c].possible(parts[c], word);
      }
      long unsure = possible & ~certain;
      int row = (word << 6) + Long.numberOfTrailingZeros(unsure);
      if (unsure != 0 && row < ranked.size()) {
        return row;
      }
    }
    return NONE;
  }
}
