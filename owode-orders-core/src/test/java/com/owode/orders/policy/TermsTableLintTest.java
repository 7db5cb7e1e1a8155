package com.owode.orders.policy;

import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static com.owode.orders.refund.TermsTable.AMOUNT;
import static com.owode.orders.refund.TermsTable.REASON;
import static com.owode.orders.refund.TermsTable.TERMS;
import static com.owode.orders.table.Cell.atLeast;
import static com.owode.orders.table.Cell.atMost;
import static com.owode.orders.table.Cell.is;
import static com.owode.orders.table.Cell.isOneOf;
import static com.owode.orders.table.Cell.lessThan;
import static com.owode.orders.table.Cell.moreThan;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.table.Analysis;
import com.owode.orders.table.Budget;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.HitPolicy;
import com.owode.orders.table.TableBuilder;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is not proved of a table of terms, and which of its rows nothing can reach. */
class TermsTableLintTest {

  private static final RefundTerms KEPT = RefundTerms.builder().build();
  private static final RefundTerms HALF = RefundTerms.builder().refundedBasisPoints(5_000).build();

  private static Money naira(int amount) {
    return Money.parse("NGN " + amount);
  }

  private static TableBuilder<TermsQuestion> table() {
    return TermsTable.named("t", "1", HitPolicy.UNIQUE);
  }

  private static List<PolicyFinding> lint(TableBuilder<TermsQuestion> table, Budget budget) {
    Findings findings = new Findings();
    TermsTableLint.of(table.build(), budget, findings);
    return findings.all();
  }

  private static List<PolicyFinding> lint(TableBuilder<TermsQuestion> table) {
    return lint(table, Budget.standard());
  }

  private static PolicyFinding found(String code, String fact, String remedy) {
    return new PolicyFinding(code, "refund table t 1", fact, remedy);
  }

  @Test
  void what_the_budget_does_not_prove_is_told_as_undecided() {
    assertThat(lint(table().row("all").then(TERMS, KEPT), Budget.ofSteps(1)))
        .containsExactly(
            found(
                "lint.terms-undecided",
                "the table is too large to be proved: [UNDECIDED: CONTRACTABLE of [all],"
                    + " UNDECIDED: GAP]",
                "split it, or analyse it with a larger budget"));
  }

  @Test
  void more_gaps_than_can_be_told() {
    TableBuilder<TermsQuestion> full = table();
    for (int amount = 1; amount <= Analysis.MOST_GAPS + 1; amount++) {
      full.row("r" + amount)
          .when(REASON, is(WRONG_ITEM))
          .when(AMOUNT, is(naira(amount)))
          .then(TERMS, amount % 2 == 0 ? KEPT : HALF);
    }

    assertThat(lint(full))
        .contains(
            found(
                "lint.terms-undecided",
                "the table has more gaps than can be told",
                "close those that are told, and ask again"));
  }

  @Test
  void a_row_for_a_value_that_the_table_does_not_allow() {
    TableBuilder<TermsQuestion> narrow =
        DecisionTable.<TermsQuestion>named("t", "1", HitPolicy.FIRST)
            .input(AMOUNT, atLeast(naira(5)))
            .output(TERMS)
            .row("none")
            .when(AMOUNT, lessThan(naira(5)))
            .then(TERMS, HALF)
            .row("all")
            .then(TERMS, KEPT);

    assertThat(lint(narrow))
        .containsExactly(
            found(
                "lint.terms-unreachable",
                "row none matches no allowed amount claimed",
                "mend the cell, or drop the row"));
  }

  /** Whether a row that asks for an amount is called one that no claim can meet. */
  private static boolean isOutOfReach(Cell<Money> amount) {
    return lint(table().row("a").when(AMOUNT, amount).then(TERMS, KEPT)).stream()
        .anyMatch(finding -> finding.fact().endsWith(", and no claim is"));
  }

  @Test
  void amounts_below_nothing_are_out_of_reach_and_all_others_are_not() {
    assertThat(isOutOfReach(lessThan(naira(0)))).isTrue();
    assertThat(isOutOfReach(atMost(naira(-1)))).isTrue();
    assertThat(isOutOfReach(is(naira(-1)))).isTrue();
    assertThat(isOutOfReach(isOneOf(naira(-1), naira(-2)))).isTrue();
    assertThat(isOutOfReach(moreThan(naira(-5)).and(lessThan(naira(-1))))).isTrue();
    assertThat(isOutOfReach(atLeast(naira(0)).negated())).isTrue();
    assertThat(isOutOfReach(atMost(naira(0)))).isFalse();
    assertThat(isOutOfReach(lessThan(Money.parse("NGN 0.01")))).isFalse();
    assertThat(isOutOfReach(is(naira(0)))).isFalse();
    assertThat(isOutOfReach(isOneOf(naira(-1), naira(2)))).isFalse();
    assertThat(isOutOfReach(lessThan(naira(-1)).or(moreThan(naira(9))))).isFalse();
    assertThat(isOutOfReach(moreThan(naira(0)).and(lessThan(Money.parse("NGN 0.02"))))).isFalse();
    assertThat(isOutOfReach(lessThan(naira(0)).negated())).isFalse();
    assertThat(isOutOfReach(Cell.any())).isFalse();
  }
}
