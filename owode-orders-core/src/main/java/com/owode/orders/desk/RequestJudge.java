package com.owode.orders.desk;

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
import com.owode.orders.rule.Judgement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      decision = lifecycle.decide(order.get(), request, facts);
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
