package com.owode.orders.policy;

import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.rule.Operator;
import com.owode.orders.table.Analysis;
import com.owode.orders.table.AnotherCode;
import com.owode.orders.table.Budget;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Finding;
import com.owode.orders.table.Row;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What is odd about a table of refund terms as a table: proved over all claims that there can be. A
 * reason that no row names goes to a person, and is meant to.
 */
final class TermsTableLint {

  private final DecisionTable<TermsQuestion> table;
  private final Findings findings;

  private TermsTableLint(DecisionTable<TermsQuestion> table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  static void of(DecisionTable<TermsQuestion> table, Budget budget, Findings findings) {
    TermsTableLint lint = new TermsTableLint(table, findings);
    Analysis analysis = table.analyse(budget);
    analysis.findings().forEach(lint::tell);
    lint.whatIsOpen(analysis);
    table.rows().forEach(lint::amount);
  }

  private void tell(Finding finding) {
    String at = " at " + finding.witness();
    switch (finding.kind()) {
      case GAP ->
          findings.when(
              isOfANamedReason(finding),
              "lint.terms-gap",
              "refund table " + table,
              "no row has terms" + at + ", and such a claim goes to a person",
              "add a row, if a person need not decide");
      case OVERLAP ->
          tell(
              "lint.terms-overlap",
              "rows " + finding.rows() + " both speak" + at + ", and the claim goes to a person",
              "let one of them accept less");
      case MASKED ->
          tell(
              "lint.terms-unreachable",
              "row " + finding.rows().get(0) + " never speaks: others do whenever it matches",
              "move it before them, or drop it");
      case NEVER_MATCHES ->
          tell(
              "lint.terms-unreachable",
              "row " + finding.rows().get(0) + " matches no allowed " + finding.column().orElse(""),
              "mend the cell, or drop the row");
      case SUBSUMED ->
          tell(
              "lint.terms-repeat",
              "row " + finding.rows().get(0) + " says what row " + finding.rows().get(1) + " says",
              "drop it");
      case CONTRACTABLE -> {
        // Two rows that could be one are a matter of taste.
      }
    }
  }

  private void tell(String code, String fact, String remedy) {
    findings.when(true, code, "refund table " + table, fact, remedy);
  }

  private static boolean isOfANamedReason(Finding gap) {
    return gap.witness().value(TermsTable.REASON).filter(AnotherCode.class::isInstance).isEmpty();
  }

  private void whatIsOpen(Analysis analysis) {
    if (!analysis.undecided().isEmpty()) {
      tell(
          "lint.terms-undecided",
          "the table is too large to be proved: " + analysis.undecided(),
          "split it, or analyse it with a larger budget");
    }
    if (analysis.abridged().contains(Finding.Kind.GAP)) {
      tell(
          "lint.terms-undecided",
          "the table has more gaps than can be told",
          "close those that are told, and ask again");
    }
  }

  /** Claims are about nothing or more: a limit below that cannot be met. */
  private void amount(Row<TermsQuestion> row) {
    Cell<Money> cell = row.cell(TermsTable.AMOUNT);
    List<Money> ends = cell.match(new Ends()).toList();
    boolean canBeMet =
        ends.isEmpty()
            || ends.stream()
                .flatMap(end -> Stream.of(end.minus(unit(end)), end, end.plus(unit(end))))
                .map(amount -> amount.isNegative() ? amount.multipliedBy(0) : amount)
                .anyMatch(cell::isMetBy);
    if (!canBeMet) {
      tell(
          "lint.terms-unreachable",
          "row " + row.id() + " asks for an amount that is " + cell + ", and no claim is",
          "mend the amount, or drop the row");
    }
  }

  private static Money unit(Money amount) {
    return Money.ofMinor(amount.getCurrencyUnit(), 1);
  }

  /** Every amount that a cell names: between two of them, no answer changes. */
  private static final class Ends implements Cell.Cases<Money, Stream<Money>> {

    @Override
    public Stream<Money> any() {
      return Stream.empty();
    }

    @Override
    public Stream<Money> values(List<Money> values) {
      return values.stream();
    }

    @Override
    public Stream<Money> range(Operator operator, Money end) {
      return Stream.of(end);
    }

    @Override
    public Stream<Money> containsAnyOf(List<String> texts) {
      return Stream.empty();
    }

    @Override
    public Stream<Money> containsAllOf(List<String> texts) {
      return Stream.empty();
    }

    @Override
    public Stream<Money> and(Cell<Money> one, Cell<Money> other) {
      return Stream.concat(one.match(this), other.match(this));
    }

    @Override
    public Stream<Money> or(Cell<Money> one, Cell<Money> other) {
      return and(one, other);
    }

    @Override
    public Stream<Money> not(Cell<Money> cell) {
      return cell.match(this);
    }
  }
}
