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
  private final RowBits bits;

  private TableIndex(DecisionTable<F> table, List<Row<F>> ranked, int[] ranks) {
    this.table = table;
    this.ranked = ranked;
    this.ranks = ranks;
    this.sayings = sayings(ranked);
    @SuppressWarnings("unchecked") // Only ever read as columns of F.
    Column<F>[] array = (Column<F>[]) new Column<?>[table.inputs().size()];
    this.columns = array;
    List<List<Cell<?>>> cells = new ArrayList<>();
    for (int c = 0; c < array.length; c++) {
      cells.add(cells(c));
      array[c] = column(c, cells.get(c));
    }
    this.bits = new RowBits(ranked.size(), List.of(array), cells);
  }

  static <F> TableIndex<F> of(DecisionTable<F> table) {
    List<Row<F>> ranked = new ArrayList<>(table.rows());
    int[] ranks = new int[ranked.size()];
    if (table.policy() == HitPolicy.PRIORITY) {
      Comparator<Row<F>> byRank = (one, other) -> compareRanks(table.outputs(), one, other);
      ranked.sort(byRank);
      for (int i = 1; i < ranks.length; i++) {
        boolean lower = byRank.compare(ranked.get(i - 1), ranked.get(i)) != 0;
        ranks[i] = ranks[i - 1] + (lower ? 1 : 0);
      }
    }
    return new TableIndex<>(table, List.copyOf(ranked), ranks);
  }

  /** By the first output that has priorities, then by the next. */
  private static <F> int compareRanks(List<Output<?>> outputs, Row<F> one, Row<F> other) {
    for (Output<?> output : outputs) {
      List<?> priorities = output.priorities();
      int side =
          Integer.compare(
              priorities.indexOf(one.output(output)), priorities.indexOf(other.output(output)));
      if (side != 0) {
        return side;
      }
    }
    return 0;
  }

  private static <F> int[] sayings(List<Row<F>> rows) {
    Map<List<Object>, Integer> numbers = new HashMap<>();
    int[] sayings = new int[rows.size()];
    for (int i = 0; i < sayings.length; i++) {
      sayings[i] = numbers.computeIfAbsent(rows.get(i).outputs(), outputs -> numbers.size());
    }
    return sayings;
  }

  private List<Cell<?>> cells(int c) {
    List<Cell<?>> cells = new ArrayList<>();
    ranked.forEach(row -> cells.add(row.cells().get(c)));
    return cells;
  }

  private Column<F> column(int c, List<Cell<?>> cells) {
    Fact<F, ?> fact = table.inputs().get(c);
    Cell<?> allowed = table.allowed().get(c);
    List<Cell<?>> all = new ArrayList<>(cells);
    all.add(allowed);
    return new Column<>(fact, Axes.of(fact, Mentions.of(all)), allowed);
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

  RowBits bits() {
    return bits;
  }

  /** The part of a column that was read. */
  int part(int c, int[] places) {
    return bits.part(c, places[c]);
  }

  Decided<F> decide(F facts) {
    int[] places = new int[columns.length];
    boolean sure = true;
    for (int c = 0; c < places.length; c++) {
      Column<F> column = columns[c];
      int part = column.read(facts);
      sure &= part < column.judgedParts();
      places[c] = bits.place(c, part);
    }
    return decide(places, sure);
  }

  Decided<F> decideAt(Witness witness) {
    int[] places = new int[columns.length];
    boolean sure = true;
    for (int c = 0; c < places.length; c++) {
      Column<F> column = columns[c];
      int part = column.find(witness.value(column.fact()));
      sure &= part < column.judgedParts();
      places[c] = bits.place(c, part);
    }
    return decide(places, sure);
  }

  private Decided<F> decide(int[] places, boolean sure) {
    int first = bits.next(places, 0);
    if (!sure && isUnsure(places, first)) {
      return new Decided<>(this, places, Outcome.NOT_JUDGED, NONE);
    }
    return first == NONE
        ? new Decided<>(this, places, Outcome.NO_ROW, NONE)
        : new Decided<>(this, places, conflict(places, first), first);
  }

  /** Whether the rows after the first one let it speak. */
  private Outcome conflict(int[] places, int first) {
    HitPolicy policy = table.policy();
    if (policy == HitPolicy.FIRST || !policy.isSingleHit()) {
      return Outcome.DECIDED;
    }
    for (int next = bits.next(places, first + 1);
        next != NONE;
        next = bits.next(places, next + 1)) {
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

  /** Some columns could not be judged: whether a row that would have to ask them could speak. */
  private boolean isUnsure(int[] places, int first) {
    int[] wide = places.clone();
    for (int c = 0; c < wide.length; c++) {
      if (part(c, places) >= columns[c].judgedParts()) {
        wide[c] = bits.place(c, columns[c].anything());
      }
    }
    int unsure = bits.firstBetween(places, wide);
    return unsure != NONE && (first == NONE || !speaksBefore(first, unsure));
  }

  private boolean speaksBefore(int first, int unsure) {
    return switch (table.policy()) {
      case FIRST -> first < unsure;
      case PRIORITY -> ranks[first] < ranks[unsure];
      default -> false;
    };
  }
}
