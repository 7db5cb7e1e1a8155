package com.owode.orders.policy;

import com.owode.orders.calendar.Term;
import com.owode.orders.cancellation.CancelUntil;
import com.owode.orders.model.Actor.Role;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.refund.ClaimableUnits;
import com.owode.orders.refund.RefundLayers;
import com.owode.orders.refund.RefundPolicy;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.RefundTerms;
import com.owode.orders.refund.TermsQuestion;
import com.owode.orders.refund.TermsTable;
import com.owode.orders.refund.WindowFrom;
import com.owode.orders.table.Budget;
import com.owode.orders.table.Cell;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;

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
    lint.deliveryCheck();
    lint.review();
    lint.cancellation();
    return lint.findings.all();
  }

  /**
   * {@return what a reviewer would ask about layers of refund terms: layers that never decide, and
   * terms in them that tighten nothing}
   *
   * @param layers the layers
   */
  public static List<PolicyFinding> of(RefundLayers layers) {
    Findings findings = new Findings();
    List<String> idle = layers.idle();
    for (String layer : idle) {
      findings.when(
          true,
          "lint.layer-never-decides",
          "refund layer " + layer,
          "no part of any terms is from it",
          "drop it, or tighten something");
    }
    layers
        .withoutEffect()
        .forEach(
            (layer, keys) ->
                findings.when(
                    !idle.contains(layer),
                    "lint.layer-terms-idle",
                    "refund layer " + layer,
                    "its terms of " + keys + " tighten nothing of what lies beneath",
                    "drop them, or tighten something"));
    return findings.all();
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
    TermsTableLint.of(table, Budget.standard(), findings);
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
    cap();
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

  private void cap() {
    boolean never =
        policies.goodwill().capPercentOfRefund() == 0
            && policies.goodwill().caps().values().stream().noneMatch(Money::isPositive);
    findings.when(
        policies.goodwill().percentOff() > 0 && never,
        "lint.goodwill-cap-nothing",
        "goodwill",
        policies.goodwill().percentOff()
            + " per cent off are promised, and the cap is nothing in every currency",
        "cap it by an amount or by a share of the refund, or give no discount");
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

  /** Whoever finds a fault when asked should still be able to claim. */
  private void deliveryCheck() {
    List<Term> windows =
        policies.refund().table().stream()
            .flatMap(table -> table.rows().stream())
            .map(policies.refund()::termsOf)
            .filter(terms -> terms.windowFrom() == WindowFrom.DELIVERY)
            .filter(terms -> terms.claimable() == ClaimableUnits.DELIVERED)
            .filter(terms -> terms.refundedBasisPoints() > 0)
            .map(RefundTerms::window)
            .toList();
    Duration check = policies.shipping().checkAfterDelivery();
    findings.when(
        !windows.isEmpty() && windows.stream().noneMatch(term -> year.isLongerThan(term, check)),
        "lint.check-too-late",
        "shipping",
        "the buyer is asked "
            + check
            + " after delivery, when no window of the refund terms is open",
        "ask sooner, or widen a window");
    findings.when(
        year.isNeverBefore(
            List.of(policies.shipping().assumeDeliveredAfter()),
            List.of(policies.shipping().usualTransit()),
            Duration.ZERO),
        "lint.assumed-before-arrival",
        "shipping",
        "a parcel is taken as delivered after "
            + policies.shipping().assumeDeliveredAfter()
            + ", and usually travels for "
            + policies.shipping().usualTransit(),
        "wait longer");
  }

  private void cancellation() {
    for (Role role : policies.cancellation().lostParcelsBy()) {
      findings.when(
          policies.cancellation().until(role) == CancelUntil.NEVER,
          "lint.lost-parcel-never",
          "cancellation",
          role + " can cancel what was in a lost parcel, and can never cancel anything",
          "let " + role + " cancel at least until packing, or drop the right");
    }
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
