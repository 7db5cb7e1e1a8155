package com.owode.orders.policy;

import com.owode.orders.calendar.Term;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.refund.WindowFrom;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads policies as a reviewer would: what contradicts itself, what can never come true, and what
 * comes too late to matter. Policies with findings can be used; each is a question to their author.
 *
 * <p>Terms are compared by the policies' own calendar, over every day of a year.
 */
public final class PolicyLint {

  private final OrderPolicies policies;
  private final YearOfTerms year;
  private final Findings findings = new Findings();

  private PolicyLint(OrderPolicies policies) {
    this.policies = policies;
    this.year = new YearOfTerms(policies.calendar());
  }

  /**
   * {@return what a reviewer would ask about; nothing for the guide's policies}
   *
   * @param policies the policies of all chapters
   */
  public static List<PolicyFinding> of(OrderPolicies policies) {
    PolicyLint lint = new PolicyLint(policies);
    policies.refund().terms().forEach(lint::terms);
    policies.refund().ownTable().ifPresent(lint::table);
    lint.goodwill();
    lint.payment();
    lint.shipping();
    lint.review();
    return lint.findings.all();
  }

  private void terms(RefundPolicy.Key key, RefundTerms terms) {
    String place = "refund terms of " + key;
    terms(place, key.reason()::equals, terms);
    key.productClass()
        .flatMap(own -> general(key.reason()))
        .ifPresent(
            general ->
                findings.when(
                    general.equals(terms),
                    "lint.terms-repeat",
                    place,
                    "they say what the terms of " + key.reason() + " say for every class",
                    "drop them"));
  }

  private void table(DecisionTable<TermsQuestion> table) {
    TermsTableLint.of(table, findings);
    for (Row<TermsQuestion> row : table.rows()) {
      Cell<RefundReason> reasons = row.cell(TermsTable.REASON);
      terms("refund terms of row " + row.id(), reasons::isMetBy, policies.refund().termsOf(row));
    }
  }

  private void terms(String place, Predicate<RefundReason> isFor, RefundTerms terms) {
    RefundTermsLint.of(place, isFor, terms, year, findings);
    boolean fromPlacement = terms.windowFrom() == WindowFrom.PLACEMENT;
    findings.when(
        fromPlacement
            && terms.claimable() == ClaimableUnits.DELIVERED
            && year.isNeverBefore(List.of(terms.window()), usualArrival(), Duration.ZERO),
        "lint.window-over-before-delivery",
        place,
        "the window of " + terms.window() + " from placement is over when a parcel usually arrives",
        "count it from delivery, or make it longer");
    findings.when(
        fromPlacement
            && terms.claimable() == ClaimableUnits.MISSING
            && year.isNeverBefore(
                List.of(terms.window()),
                usualArrival(),
                policies.shipping().deliveryOverdueAfter()),
        "lint.window-over-before-overdue",
        place,
        "the window of " + terms.window() + " from placement is over when a parcel is overdue",
        "make it longer, or call parcels overdue sooner");
  }

  private List<Term> usualArrival() {
    return List.of(policies.shipping().handlingTime(), policies.shipping().usualTransit());
  }

  private Optional<RefundTerms> general(RefundReason reason) {
    return Optional.ofNullable(
        policies.refund().terms().get(new RefundPolicy.Key(reason, Optional.empty())));
  }

  private void goodwill() {
    for (RefundReason reason : policies.goodwill().reasons()) {
      boolean refunded =
          policies.refund().table().stream()
              .flatMap(table -> table.rows().stream())
              .filter(row -> row.cell(TermsTable.REASON).isMetBy(reason))
              .anyMatch(row -> policies.refund().termsOf(row).refundedBasisPoints() > 0);
      findings.when(
          policies.goodwill().percentOff() > 0 && !refunded,
          "lint.goodwill-without-refund",
          "goodwill for " + reason,
          "no terms give money back for that reason, and the discount goes with a refund",
          "give it terms, or drop the reason");
    }
  }

  private void payment() {
    Duration payWithin = policies.payment().payWithin();
    findings.when(
        policies.payment().pendingGrace().compareTo(payWithin) >= 0,
        "lint.retry-too-late",
        "payment",
        "a pending attempt can be retried after "
            + policies.payment().pendingGrace()
            + ", and the order is cancelled after "
            + payWithin,
        "allow the retry sooner");
    findings.when(
        policies.payment().captureAt() == CaptureAt.FIRST_SHIPMENT
            && year.isLongerThan(
                policies.shipping().handlingTime(), policies.payment().authorisationLasts()),
        "lint.authorisation-lapses",
        "payment",
        "money set aside is free again after "
            + policies.payment().authorisationLasts()
            + ", and shipping may take "
            + policies.shipping().handlingTime(),
        "ship sooner, or take the money at placement");
  }

  private void shipping() {
    findings.when(
        !year.isLongerThan(policies.shipping().handlingTime(), policies.shipping().remindBefore()),
        "lint.reminder-too-early",
        "shipping",
        "the seller is reminded "
            + policies.shipping().remindBefore()
            + " before the end of "
            + policies.shipping().handlingTime(),
        "remind later");
  }

  private void review() {
    findings.when(
        !year.isLongerThan(policies.review().window(), policies.review().inviteAfter()),
        "lint.invitation-too-late",
        "review",
        "the buyer is invited after "
            + policies.review().inviteAfter()
            + " to a review that can be left within "
            + policies.review().window(),
        "invite sooner");
  }
}
