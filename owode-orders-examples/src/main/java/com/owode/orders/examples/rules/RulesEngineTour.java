package com.owode.orders.examples.rules;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.NearestChange;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.Replay;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/** The code of docs/rules-engine.md, which a test holds against it. */
public final class RulesEngineTour {

  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

  private final PrintStream out;

  private RulesEngineTour(PrintStream out) {
    this.out = out;
  }

  record Payout(Money amount, int sellerAgeDays, boolean verified) {}

  static final OrderedFact<Payout, Money> AMOUNT = Fact.money("amount", Payout::amount);
  static final NumberFact<Payout> AGE = Fact.number("age of the seller", Payout::sellerAgeDays);
  static final FlagFact<Payout> VERIFIED =
      Fact.<Payout>flag("seller is verified", Payout::verified).changeable();

  static final Ruleset<Payout> RULES =
      Ruleset.named("payout", "2026.11")
          .require("payout.verified", VERIFIED.isTrue())
          .require("payout.limit", AMOUNT.atMost(ngn("500000")).unless(AGE.atLeast(365)))
          .build();

  private static Money ngn(String amount) {
    return Money.parse("NGN " + amount);
  }

  /**
   * Prints what the page shows.
   *
   * @param args not looked at
   */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    RulesEngineTour tour = new RulesEngineTour(out);
    tour.judge();
    tour.changeAndReplay();
    tour.judgeByCode();
    tour.refund();
  }

  private void judge() {
    Judgement<Payout> judgement = RULES.judge(new Payout(ngn("400000"), 30, false), AT);
    out.println(judgement.outcome() + " " + judgement.brokenCodes());
    judgement.explain(Locale.ENGLISH).forEach(out::println);
    judgement.explain(Locale.FRENCH).forEach(out::println);
  }

  private void changeAndReplay() {
    Judgement<Payout> judgement = RULES.judge(new Payout(ngn("400000"), 30, false), AT);
    NearestChange nearest = judgement.nearestChange();
    out.println(nearest.kind() + ": " + nearest.explain(Locale.ENGLISH));
    String kept = CanonicalForm.of(judgement.toRecord());
    Replay replay = RULES.replay(JudgementRecord.parse(kept));
    out.println(replay.isIdentical() + " " + replay.differences());
  }

  private void judgeByCode() {
    Condition<Payout> round =
        Condition.stated(
            "the amount is in whole naira",
            "1",
            List.of(AMOUNT),
            facts -> facts.get(AMOUNT).getMinorPart() == 0);
    Rule<Payout> rule =
        Rule.of("payout.round", round)
            .onlyIf(VERIFIED.isTrue())
            .obliging(Verdict.BROKEN, "ask.seller");
    Judgement<Payout> odd =
        Ruleset.of("rounding", "1", List.of(rule)).judge(new Payout(ngn("0.50"), 30, true), AT);
    out.println(odd.outcome() + " " + odd.obligations());
  }

  private void refund() {
    RefundFacts facts =
        RefundFacts.builder(
                RefundReason.DAMAGED_IN_SHIPPING, Shares.each(Units.range(1, 1, 1), ngn("2000")))
            .placedAt(AT.minusSeconds(500_000))
            .deliveredAt(AT.minusSeconds(100_000))
            .claimedAt(AT)
            .build();
    RefundJudgement judgement = RefundPolicy.owode().judge(facts, AT);
    out.println(judgement.outcome() + " " + judgement.reasons());
    out.println(judgement.judgement().nearestChange());
  }
}
