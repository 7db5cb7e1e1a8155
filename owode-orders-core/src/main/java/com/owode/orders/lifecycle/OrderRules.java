package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import java.util.stream.Collectors;

/** Rules about an order as a whole. */
final class OrderRules {

  static final Rule<Standing> ORDER_IS_UNDERSTOOD =
      Rule.of(
          "order.understood",
          "every event of the order is of a type that this version knows",
          Fact.<Standing>flag(
                  "all events are understood", s -> s.order().progress().marks().understood())
              .isTrue());

  static final Rule<Standing> POLICY_IS_KNOWN =
      Rule.of(
          "policy.known",
          "the policies that the order was placed under are at hand",
          Fact.<Standing>flag("the policies are at hand", s -> s.policies() != null).isTrue());

  static final Rule<Standing> ORDER_IS_NOT_ON_HOLD =
      Rule.of(
          "order.not-on-hold",
          "support does not hold the order back",
          Fact.<Standing>flag(
                  "the order is on hold", s -> s.order().progress().marks().hold().isPresent())
              .isFalse());

  static final Rule<Standing> NO_OFFER_IS_OPEN =
      Rule.of(
          "offer.none-open",
          "no alternative waits for the buyer's answer",
          Fact.<Standing>flag("an offer is open", s -> s.order().progress().offers().anyOpen())
              .isFalse());

  static final Rule<Situation<ResolveDiscrepancy>> DISCREPANCY_IS_OPEN =
      Rule.of(
          "discrepancy.open",
          "the discrepancy is open",
          Fact.<Situation<ResolveDiscrepancy>>flag("the discrepancy is open", OrderRules::isOpen)
              .isTrue());

  static final Rule<Standing> ORDER_IS_NEW =
      Rule.of(
          "order.new",
          "there is no such order yet",
          Fact.<Standing>flag("there is such an order", s -> true).isFalse());

  private OrderRules() {}

  /** The order is in a status in which the request makes sense. */
  static Rule<Standing> statusAllows(CommandKind kind, StatusSet during) {
    if (during.statuses().isEmpty()) {
      return Rule.of(
          "order.status",
          "to " + kind.words() + " is possible while there is no such order",
          Fact.<Standing>flag("there is such an order", s -> true).isFalse());
    }
    String statuses =
        during.statuses().stream().map(OrderStatus::name).collect(Collectors.joining(", "));
    return Rule.of(
        "order.status",
        "to " + kind.words() + " is possible while the order is " + statuses,
        Fact.<Standing, OrderStatus>choice(
                "status of the order", OrderStatus.class, s -> s.order().status())
            .isOneOf(during.statuses().toArray(new OrderStatus[0])));
  }

  private static boolean isOpen(Situation<ResolveDiscrepancy> s) {
    return s.order()
        .progress()
        .heard()
        .discrepancy(s.command().discrepancy())
        .map(Discrepancy::resolved)
        .map(resolved -> !resolved)
        .orElse(false);
  }
}
