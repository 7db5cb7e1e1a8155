package com.owode.orders.table;

import com.owode.orders.table.Finding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was proved of a table over its whole input space: by intervals and sets, not by samples.
 *
 * <p>The input space are the allowed values of every column: the constants of an enum, two truth
 * values, all whole numbers, money in minor units, times in nanoseconds, dates in days. Between two
 * decimals there is always another, and beside the named codes and texts always one more.
 */
public final class Analysis {

  /** The most gaps that are told; there may be more than anybody can read. */
  public static final int MOST_GAPS = 16;

  /** The most overlaps that are told. */
  public static final int MOST_OVERLAPS = 10_000;

  private final List<Finding> findings;
  private final List<Undecided> undecided;
  private final Set<Kind> abridged;

  Analysis(List<Finding> findings, List<Undecided> undecided, Set<Kind> abridged) {
    this.findings = List.copyOf(findings);
    this.undecided = List.copyOf(undecided);
    this.abridged = Set.copyOf(abridged);
  }

  /**
   * Whether everything was decided and nothing was found.
   *
   * @return true if the table has no gap, no forbidden overlap and no row that is of no use
   */
  public boolean isClear() {
    return findings.isEmpty() && undecided.isEmpty();
  }

  /**
   * Everything that was proved.
   *
   * @return the findings by kind, then in the order of the rows; the same for equal tables
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * What was proved of one kind.
   *
   * @param kind the kind
   * @return the findings in the order of the rows
   */
  public List<Finding> findings(Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }

  /**
   * What the budget did not allow to decide. As long as there is anything, the table is not clear.
   *
   * @return the questions
   */
  public List<Undecided> undecided() {
    return undecided;
  }

  /**
   * The kinds of which there may be more than is told: gaps beyond {@link #MOST_GAPS} or beyond the
   * budget, overlaps beyond {@link #MOST_OVERLAPS}.
   *
   * @return the kinds
   */
  public Set<Kind> abridged() {
    return abridged;
  }

  /**
   * One line for each finding and each question that was not decided.
   *
   * @return the lines, or {@code clear}
   */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    findings.forEach(finding -> lines.add(finding.toString()));
    undecided.forEach(question -> lines.add(question.toString()));
    return lines.isEmpty() ? "clear" : String.join("\n", lines);
  }
}
