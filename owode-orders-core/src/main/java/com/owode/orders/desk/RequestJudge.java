package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Place;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.RefundJudgement;
import com.owode.orders.rule.Judgement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges a request: finds the facts that are not in the order. */
record RequestJudge(DeskPorts ports, Actor actor, OrderId id, OrderRequest request)
    implements Judge {

  private static final Logger LOG = LoggerFactory.getLogger(RequestJudge.class);
  private static final String WHO = "actor.known";

  @Override
  public Decision on(Optional<Order> order, Instant now) {
    Lifecycle lifecycle = ports.lifecycle();
    Facts facts = Facts.of(actor, now);
    Decision decision;
    if (order.isPresent()) {
      decision = lifecycle.decide(order.get(), request, withProof(order.get(), facts));
    } else if (request instanceof Place place) {
      OrderPolicies policies = ports.books().policies().current(place.seller().id(), now);
      decision = lifecycle.place(id, place, policies, facts.withStock(available(place)));
    } else {
      return lifecycle.unknown(request, facts);
    }
    // Word for word what an unknown order answers: the judgement must not lead to the order.
    return isForStrangers(decision) ? lifecycle.unknown(request, facts) : decision;
  }

  @Override
  public Optional<OrderReport> keepable() {
    return Optional.empty();
  }

  static boolean isForStrangers(Decision decision) {
    return !decision.isAccepted() && isForStrangers(decision.judgement());
  }

  static boolean isForStrangers(Judgement<?> judgement) {
    return judgement.isStoppedAtGate() && judgement.brokenCodes().contains(WHO);
  }

  /**
   * Proof that was used in another order goes to a person (guide row G17). Looked up only where a
   * claim is judged.
   */
  private Facts withProof(Order order, Facts facts) {
    Set<ContentHash> contents = new HashSet<>();
    if (request instanceof AskForRefund claim) {
      contents.addAll(contents(claim.evidence()));
    } else if (request instanceof AddProof proof) {
      contents.addAll(contents(proof.evidence()));
      contents.addAll(givenBefore(order, proof.refundCase()));
    } else if (request instanceof DecideClaim decision) {
      contents.addAll(givenBefore(order, decision.refundCase()));
    }
    return withProof(ports, id, contents, facts);
  }

  private static Facts withProof(
      DeskPorts ports, OrderId id, Set<ContentHash> contents, Facts facts) {
    return contents.isEmpty()
        ? facts
        : facts.withProofSeenElsewhere(ports.store().seenElsewhere(id, contents));
  }

  /** What the policy says of a claim now; asks nothing of the order, and changes nothing. */
  static Optional<RefundJudgement> claim(DeskPorts ports, OrderId id, CaseId refundCase) {
    Facts now = Facts.of(ports.clock().instant());
    return ports
        .store()
        .load(id)
        .flatMap(
            order ->
                order.judge(refundCase, withProof(ports, id, givenBefore(order, refundCase), now)));
  }

  private static Set<ContentHash> givenBefore(Order order, CaseId refundCase) {
    return order
        .progress()
        .cases()
        .find(refundCase)
        .map(known -> contents(known.evidence()))
        .orElse(Set.of());
  }

  private static Set<ContentHash> contents(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::content).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Asked before deciding, without a lock: two buyers may both be told that a unit is there, and
   * the reservation, which is all or nothing, tells the second otherwise. A stock room that cannot
   * be asked stops no order for the same reason.
   */
  private Map<Sku, Integer> available(Place place) {
    Set<Sku> skus = new HashSet<>();
    for (OrderLine line : place.lines()) {
      skus.add(line.sku());
    }
    try {
      return Map.copyOf(ports.world().stockRoom().available(skus));
    } catch (RuntimeException failed) {
      LOG.warn("order {}: stock could not be asked before placing", id, failed);
      return Map.of();
    }
  }
}
