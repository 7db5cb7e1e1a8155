package com.owode.orders.alone;

import static com.owode.orders.table.Cell.atMost;
import static com.owode.orders.table.Cell.moreThan;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.Budget;
import com.owode.orders.table.HitPolicy;
import java.time.Instant;
import java.util.Locale;
import org.joda.money.Money;

/** A host of its own: rules about a payout, and a refund whose terms a table chooses. */
public final class RefundsAlone {

  private static final Instant AT = Instant.parse("2026-05-04T12:00:00Z");

  private record Payout(int days) {}

  private RefundsAlone() {}

  /** Judges, explains, analyses, keeps and replays. */
  public static void main(String[] args) {
    NumberFact<Payout> days = Fact.number("days waited", Payout::days);
    Ruleset<Payout> rules =
        Ruleset.<Payout>named("payout", "1").require("payout.wait", days.atLeast(3)).build();
    System.out.println(rules.judge(new Payout(2), AT).outcome());

    RefundPolicy policy =
        RefundPolicy.of(
            TermsTable.named("refund-terms", "1", HitPolicy.UNIQUE)
                .row("small")
                .when(TermsTable.AMOUNT, atMost(Money.parse("NGN 500.00")))
                .then(TermsTable.TERMS, RefundTerms.builder().build())
                .row("large")
                .when(TermsTable.AMOUNT, moreThan(Money.parse("NGN 500.00")))
                .then(TermsTable.TERMS, RefundTerms.builder().refundedBasisPoints(5_000).build())
                .build());
    RefundFacts facts =
        RefundFacts.builder(
                RefundReason.WRONG_ITEM, Shares.each(Units.range(1, 1, 2), Money.parse("NGN 300")))
            .placedAt(AT.minusSeconds(900))
            .deliveredAt(AT.minusSeconds(90))
            .claimedAt(AT)
            .build();
    RefundJudgement judgement = policy.judge(facts, AT);
    System.out.println(judgement.outcome() + " " + judgement.amounts().total());
    System.out.println(judgement.explain(Locale.ENGLISH).size());
    System.out.println(policy.table().orElseThrow().analyse(Budget.standard()).isClear());
    RefundRecord kept = RefundRecord.parse(CanonicalForm.of(judgement.toRecord()));
    System.out.println(policy.replay(kept).isIdentical());
    Module module = RefundPolicy.class.getModule();
    System.out.println(module.isNamed() ? module.toString() : "unnamed");
  }
}
