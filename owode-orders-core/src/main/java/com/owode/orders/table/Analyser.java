package com.owode.orders.table;

import com.owode.orders.table.Finding.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Asks the questions of an analysis, the cheap ones first. */
final class Analyser {

  private final TableIndex<?> index;
  private final HitPolicy policy;
  private final Space space;
  private final Meter meter;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Undecided> undecided = new ArrayList<>();
  private final Set<Kind> abridged = EnumSet.noneOf(Kind.class);

  Analyser(TableIndex<?> index, Budget budget) {
    this.index = index;
    this.policy = index.table().policy();
    this.space = new Space(index);
    this.meter = new Meter(budget);
  }

  Analysis analyse() {
    findNever();
    findOverlaps();
    findSubsumed();
    findContractable();
    findGaps();
    findMasked();
    return new Analysis(
        findings.stream().sorted(Comparator.comparing(Finding::kind)).toList(),
        undecided,
        abridged);
  }

  private void findNever() {
    for (int row = 0; row < space.rows(); row++) {
      int column = space.emptyColumn(row);
      if (column >= 0) {
        findings.add(
            space.finding(Kind.NEVER_MATCHES, List.of(row), column, space.anythingOf(row)));
      }
    }
  }

  private void findGaps() {
    meter.beginHard();
    Cover gaps = space.gaps(meter);
    gaps.holes().forEach(hole -> findings.add(space.finding(Kind.GAP, List.of(), -1, hole)));
    if (!gaps.isComplete() && gaps.holes().isEmpty()) {
      undecided.add(new Undecided(Kind.GAP, List.of()));
    } else if (!gaps.isComplete()) {
      abridged.add(Kind.GAP);
    }
  }

  private void findOverlaps() {
    if (policy == HitPolicy.FIRST || !policy.isSingleHit()) {
      return;
    }
    int found = 0;
    for (int row = 0; row < space.rows() - 1; row++) {
      meter.beginCheap();
      if (!meter.pay(space.rows() - row)) {
        leaveUndecided(Kind.OVERLAP, row);
        return;
      }
      for (int other = row + 1; other < space.rows(); other++) {
        if (mayNotMeet(row, other) && space.meet(row, other)) {
          if (found++ == Analysis.MOST_OVERLAPS) {
            abridged.add(Kind.OVERLAP);
            return;
          }
          findOverlap(row, other);
        }
      }
    }
  }

  private boolean mayNotMeet(int row, int other) {
    return policy == HitPolicy.UNIQUE
        || (index.rank(row) == index.rank(other) && index.saying(row) != index.saying(other));
  }

  /** Rows of a higher rank speak instead, wherever they match; only priorities make ranks. */
  private void findOverlap(int row, int other) {
    meter.beginHard();
    Cover free = space.free(space.meeting(row, other), firstOfRank(row), meter);
    if (!free.holes().isEmpty()) {
      findings.add(space.finding(Kind.OVERLAP, List.of(row, other), -1, free.holes().get(0)));
    } else if (!free.isComplete()) {
      undecided.add(new Undecided(Kind.OVERLAP, space.ids(List.of(row, other))));
    }
  }

  private int firstOfRank(int row) {
    int first = row;
    while (first > 0 && index.rank(first - 1) == index.rank(row)) {
      first--;
    }
    return policy == HitPolicy.PRIORITY ? first : 0;
  }

  private void findMasked() {
    if (!policy.isOrdered()) {
      return;
    }
    for (int row = 0; row < space.rows(); row++) {
      if (space.emptyColumn(row) < 0) {
        meter.beginHard();
        int before = policy == HitPolicy.PRIORITY ? firstOfRank(row) : row;
        Cover free = space.free(space.meeting(row, row), before, meter);
        if (free.holes().isEmpty() && free.isComplete()) {
          int[] witness = space.firstOf(space.meeting(row, row));
          findings.add(space.finding(Kind.MASKED, List.of(row), -1, witness));
        } else if (free.holes().isEmpty()) {
          undecided.add(new Undecided(Kind.MASKED, space.ids(List.of(row))));
        }
      }
    }
  }

  private void findSubsumed() {
    for (int row = 0; row < space.rows(); row++) {
      meter.beginCheap();
      if (!meter.pay(space.rows())) {
        leaveUndecided(Kind.SUBSUMED, row);
        return;
      }
      if (space.emptyColumn(row) < 0) {
        findSubsuming(row);
      }
    }
  }

  private void findSubsuming(int row) {
    for (int other = 0; other < space.rows(); other++) {
      boolean same = other != row && index.saying(row) == index.saying(other);
      // Of rows that accept the same, the later one is the one too many.
      if (same && space.contains(other, row) && (other < row || !space.contains(row, other))) {
        findings.add(
            space.finding(
                Kind.SUBSUMED, List.of(row, other), -1, space.firstOf(space.meeting(row, row))));
        return;
      }
    }
  }

  private void findContractable() {
    meter.beginCheap();
    if (meter.pay((long) space.rows() * space.columns())) {
      findings.addAll(new Contraction(index, space).find());
    } else {
      leaveUndecided(Kind.CONTRACTABLE, 0);
    }
  }

  /** Names the rows from one on, to which the question did not come. */
  private void leaveUndecided(Kind question, int from) {
    List<Integer> rows = IntStream.range(from, space.rows()).boxed().toList();
    undecided.add(new Undecided(question, space.ids(rows)));
  }
}
