package com.owode.orders.examples.rules;

import static com.owode.orders.refund.RefundReason.DAMAGED_IN_SHIPPING;
import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static com.owode.orders.refund.TermsTable.AMOUNT;
import static com.owode.orders.refund.TermsTable.REASON;
import static com.owode.orders.refund.TermsTable.SELLER;
import static com.owode.orders.refund.TermsTable.TERMS;
import static com.owode.orders.table.Cell.atMost;
import static com.owode.orders.table.Cell.is;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.memory.InMemoryPolicyBook;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyLint;
import com.owode.orders.policy.PolicySchedule;
import com.owode.orders.refund.PolicyBacktest;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundRecord;
import com.owode.orders.refund.RefundReplay;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsPart;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.review.ReviewFacts;
import com.owode.orders.review.ReviewPolicy;
import com.owode.orders.review.ReviewRules;
import com.owode.orders.rule.Judgement;
import com.owode.orders.table.HitPolicy;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** The code of docs/policies.md, which a test holds against it. */
public final class PoliciesTour {

  private static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");
  private static final SellerId ADE = SellerId.of("ade");

  private static final RefundTerms KEPT = RefundTerms.builder().build();
  private static final RefundTerms SENT_BACK = KEPT.toBuilder().returnNeeded(true).build();
  private static final RefundTerms HALF = KEPT.toBuilder().refundedBasisPoints(5_000).build();

  static final RefundPolicy BY_TABLE =
      RefundPolicy.of(
          TermsTable.named("refund-terms", "2026.11", HitPolicy.FIRST)
              .row("ade")
              .when(REASON, is(WRONG_ITEM))
              .when(SELLER, is(ADE))
              .then(TERMS, HALF)
              .row("small")
              .when(REASON, is(WRONG_ITEM))
              .when(AMOUNT, atMost(ngn("5000")))
              .then(TERMS, KEPT)
              .row("large")
              .when(REASON, is(WRONG_ITEM))
              .then(TERMS, SENT_BACK)
              .build());

  private final PrintStream out;

  private PoliciesTour(PrintStream out) {
    this.out = out;
  }

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
    PoliciesTour tour = new PoliciesTour(out);
    tour.change();
    tour.judge();
    tour.chooseByTable();
    tour.putInForce();
    tour.lint();
    tour.backtest();
    tour.replay();
  }

  private static RefundFacts claim(int daysAfterDelivery, String amount) {
    return RefundFacts.builder(WRONG_ITEM, Shares.each(Units.range(1, 1, 1), ngn(amount)))
        .placedAt(AT.minus(Duration.ofDays(60)))
        .deliveredAt(AT.minus(Duration.ofDays(daysAfterDelivery)))
        .claimedAt(AT)
        .seller(SellerId.of("bisi"))
        .build();
  }

  private void change() {
    OrderPolicies today = OrderPolicies.owode();
    OrderPolicies next =
        today.toBuilder("2").review(ReviewPolicy.builder().window(Term.days(30)).build()).build();
    out.println(next.ref() + " " + next.hash().equals(today.hash()));
  }

  private void judge() {
    ReviewFacts facts =
        new ReviewFacts(ReviewPolicy.owode(), 0, Optional.empty(), 1, AT, BusinessCalendar.lagos());
    Judgement<ReviewFacts> judgement = ReviewRules.RULES.judge(facts, AT);
    judgement.whyNot(Locale.ENGLISH).forEach(out::println);
  }

  private void chooseByTable() {
    RefundJudgement judgement = BY_TABLE.judge(claim(2, "9000"), AT);
    judgement
        .choices()
        .forEach(
            (productClass, choice) -> {
              out.println(productClass + ": " + choice);
              choice.misses().forEach(out::println);
            });
    BY_TABLE.describe(Locale.ENGLISH).stream().limit(2).forEach(out::println);
  }

  private void putInForce() {
    Instant december = Instant.parse("2026-12-01T00:00:00Z");
    RefundTerms sevenDays =
        OrderPolicies.owode()
            .refund()
            .terms(WRONG_ITEM, ProductClass.GENERAL)
            .orElseThrow()
            .toBuilder()
            .window(Term.days(7).toEndOfDay().extendedWhenClosed())
            .build();
    RefundLayer layer =
        RefundLayer.over(
            "ade-1",
            PolicySchedule.MARKETPLACE,
            RefundPolicy.builder().terms(WRONG_ITEM, sevenDays).build());

    InMemoryPolicyBook book = InMemoryPolicyBook.of(OrderPolicies.owode());
    book.change(
        more ->
            more.forSeller(ADE, List.of(layer), december)
                .forAll(OrderPolicies.owode().toBuilder("2").build(), december.plusSeconds(60)));

    PolicySchedule now = book.schedule();
    for (Instant at : List.of(AT, december, december.plusSeconds(60))) {
      OrderPolicies policies = now.current(ADE, at).orElseThrow();
      out.println(
          policies
              + now.layered(policies.ref())
                  .map(layers -> layers.decidedBy(WRONG_ITEM, ProductClass.GENERAL))
                  .map(parts -> ": window by " + parts.get(TermsPart.WINDOW))
                  .orElse(""));
    }
    try {
      book.putInForce(OrderPolicies.owode().toBuilder("3").build(), december.plusSeconds(60));
    } catch (IllegalArgumentException fault) {
      out.println(fault.getMessage());
    }
  }

  private void lint() {
    RefundPolicy odd =
        RefundPolicy.of(
            TermsTable.named("refund-terms", "2", HitPolicy.FIRST)
                .row("all")
                .when(REASON, is(WRONG_ITEM))
                .then(TERMS, KEPT)
                .row("damaged")
                .when(REASON, is(DAMAGED_IN_SHIPPING))
                .then(TERMS, KEPT)
                .row("small")
                .when(REASON, is(WRONG_ITEM))
                .when(AMOUNT, atMost(ngn("5000")))
                .then(TERMS, HALF)
                .build());
    PolicyLint.of(OrderPolicies.owode().toBuilder("odd").refund(odd).build()).forEach(out::println);
  }

  private void backtest() {
    Stream<RefundFacts> claims = Stream.of(claim(2, "3000"), claim(3, "9000"), claim(30, "9000"));
    out.println(PolicyBacktest.compare(RefundPolicy.owode(), BY_TABLE, claims));
  }

  private void replay() {
    String kept = CanonicalForm.of(BY_TABLE.judge(claim(2, "9000"), AT).toRecord());
    RefundReplay same = BY_TABLE.replay(RefundRecord.parse(kept));
    RefundReplay other = RefundPolicy.owode().replay(RefundRecord.parse(kept));
    out.println(same.isIdentical());
    other.differences().stream().skip(1).limit(2).forEach(out::println);
  }
}
