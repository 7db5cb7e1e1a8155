package com.owode.orders.lifecycle;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.event.Deliveries;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundFacts;
import com.owode.orders.refund.RefundJudgement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/** Asks the refund policy of an order about a case: what the policy sees, taken from the order. */
final class ClaimFacts {

  private ClaimFacts() {}

  /** What the policy in force at placement says of a case; empty when it is not at hand. */
  static Optional<RefundJudgement> judge(Order order, RefundCase known, Facts facts) {
    return judge(order, known, known.units(), facts);
  }

  /** The same, of some units of the case. */
  static Optional<RefundJudgement> judge(Order order, RefundCase known, Units units, Facts facts) {
    return order
        .policies()
        .map(
            policies ->
                policies.refund().judge(facts(order, policies, known, units, facts), facts.at()));
  }

  /**
   * What can still be given back for each of some units: no more than the ledger can return and is
   * not gone already.
   */
  static Shares returnable(Order order, Units units) {
    Shares left = order.balance().returnable().of(units);
    Money free = order.progress().money().free();
    return left.total().isGreaterThan(free) ? left.spread(free) : left;
  }

  private static RefundFacts facts(
      Order order, OrderPolicies policies, RefundCase known, Units units, Facts facts) {
    RefundFacts.Builder builder =
        RefundFacts.builder(known.reason(), order.progress().goods().prices().of(units))
            .fees(order.progress().goods().fees())
            .returnable(returnable(order, units))
            .productClasses(classes(order, units))
            .placedAt(order.placed().at())
            .claimedAt(known.claimedAt())
            .missing(ClaimUnits.missing(order, facts.at()))
            .evidence(known.evidence())
            .usedElsewhere(usedElsewhere(order, known, facts))
            .seller(order.placed().seller().id())
            .amountClaimed(order.progress().goods().prices().of(known.units()).total())
            .calendar(policies.calendar());
    deliver(builder, order, units);
    return builder.build();
  }

  /** A window from delivery begins when nothing is on its way any more. */
  private static void deliver(RefundFacts.Builder builder, Order order, Units units) {
    Deliveries deliveries = order.progress().deliveries();
    UnitBook book = order.progress().units();
    Units arrived = deliveries.units().and(book.delivered().plus(book.returned()));
    lastOf(deliveries, arrived.and(units))
        .ifPresent(at -> builder.delivered(arrived.and(units), at));
    if (book.here().isEmpty() && book.shipped().isEmpty()) {
      lastOf(deliveries, arrived).ifPresent(builder::lastDeliveredAt);
    }
  }

  private static Optional<Instant> lastOf(Deliveries deliveries, Units units) {
    return deliveries.all().stream()
        .filter(delivery -> delivery.units().meets(units))
        .map(Deliveries.Delivery::at)
        .max(Instant::compareTo);
  }

  private static Set<ProductClass> classes(Order order, Units units) {
    Set<ProductClass> classes = new HashSet<>();
    for (OrderLine line : order.progress().goods().lines()) {
      if (units.countOf(line.number()) > 0) {
        classes.add(line.productClass());
      }
    }
    return classes;
  }

  /** In other orders, and in those cases of this one that have not ended without money. */
  private static Set<ContentHash> usedElsewhere(Order order, RefundCase known, Facts facts) {
    Set<ContentHash> used = new HashSet<>(facts.proofSeenElsewhere());
    for (RefundCase other : order.progress().cases().all()) {
      if (!other.id().equals(known.id()) && !other.state().freesUnits()) {
        other.evidence().stream().map(Evidence::content).forEach(used::add);
      }
    }
    return used;
  }
}
