package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.Place;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.Actor;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Judgement;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.stock.StockFacts;
import com.owode.orders.stock.StockRules;
import java.util.List;
import java.util.Optional;

/** The row for new orders, which have no status yet (guide row G1). */
final class Placing {

  private static final Rule<Placement> BUYER_ASKS =
      Rule.<Placement>of(
              "actor.known",
              "who asks is the buyer, or support for a recorded reason",
              Fact.<Placement>flag("who asks may place this order", Placing::mayAsk).isTrue())
          .asGate();

  private static final Rule<Placement> STOCK_IS_AVAILABLE =
      StockRules.STOCK_IS_AVAILABLE.over(Placing::stock);

  private static final Placing OWODE = new Placing();

  private final Ruleset<Placement> rules =
      Ruleset.of(
          CommandKind.PLACE.tag(), Lifecycle.VERSION, List.of(BUYER_ASKS, STOCK_IS_AVAILABLE));

  private Placing() {}

  static Placing owode() {
    return OWODE;
  }

  Decision decide(OrderId id, Place request, OrderPolicies policies, Facts facts) {
    Judgement<Placement> judgement =
        rules.judge(new Placement(id, request, policies, facts), facts.at());
    if (!judgement.holds()) {
      return new Decision.Refused(judgement);
    }
    OrderPlaced placed = placed(id, request, policies, facts);
    return Pen.begin(Order.begunBy(placed, Optional.of(policies)), placed, facts)
        .accepted(judgement);
  }

  private static OrderPlaced placed(
      OrderId id, Place request, OrderPolicies policies, Facts facts) {
    return new OrderPlaced(
        id,
        request.purchase(),
        request.seller(),
        request.buyer(),
        request.address(),
        request.payment(),
        request.lines(),
        Pricing.prices(request),
        Pricing.fees(request),
        policies.ref(),
        facts.at(),
        request.shipBy(),
        request.deliverBy());
  }

  private static boolean mayAsk(Placement placement) {
    Actor actor = placement.facts().actor().orElse(null);
    if (actor instanceof Actor.SupportActor support) {
      return support.reason().isGiven();
    }
    return actor instanceof Actor.BuyerActor buyer
        && buyer.id().equals(placement.request().buyer().id());
  }

  private static StockFacts stock(Placement placement) {
    return new StockFacts(
        Pricing.quantities(placement.request().lines()), placement.facts().stock());
  }
}
