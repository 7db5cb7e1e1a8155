package com.owode.orders.lifecycle;

import com.owode.orders.model.Actor;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may ask. These rules are gates: where one is broken, nothing else is looked at or told. */
final class ActorRules {

  /** Buyer and seller are those of the order; support is known everywhere. */
  static final Rule<Standing> ACTOR_IS_KNOWN =
      Rule.<Standing>of(
              "actor.known",
              "the order is known to who asks",
              Fact.<Standing>flag("who asks belongs to the order", ActorRules::isKnown).isTrue())
          .asGate();

  private ActorRules() {}

  /** The actor has one of these roles, or is support standing in for one with a recorded reason. */
  static Rule<Standing> actorMay(Set<Actor.Role> roles, boolean supportMayStandIn) {
    Condition<Standing> allowed =
        Fact.<Standing, Actor.Role>choice("role of who asks", Actor.Role.class, ActorRules::role)
            .isOneOf(roles.toArray(new Actor.Role[0]));
    if (supportMayStandIn) {
      allowed =
          allowed.or(
              Fact.<Standing>flag("support stands in for a recorded reason", ActorRules::isStandIn)
                  .isTrue());
    }
    return Rule.of("actor.may", "who asks may ask this", allowed).asGate();
  }

  /** Support has said that it overrides this rule, with a recorded reason. */
  static Condition<Standing> supportOverrides(String code) {
    return Fact.<Standing>flag(
            "support overrides this rule", standing -> isOverridden(standing, code))
        .isTrue();
  }

  /** The same of a rule of another room, for the facts that it asks. */
  static boolean isOverridden(Standing standing, Rule<?> rule) {
    return isOverridden(standing, rule.code());
  }

  private static boolean isOverridden(Standing standing, String code) {
    return standing.facts().actor().orElse(null) instanceof Actor.SupportActor support
        && support.overrides().contains(code);
  }

  private static Actor.@Nullable Role role(Standing standing) {
    return standing.facts().actor().map(Actor::role).orElse(null);
  }

  private static boolean isStandIn(Standing standing) {
    return standing.facts().actor().orElse(null) instanceof Actor.SupportActor support
        && support.reason().isGiven();
  }

  private static boolean isKnown(Standing standing) {
    if (!standing.isOfAnOrder()) {
      return false;
    }
    Actor actor = standing.facts().actor().orElse(null);
    if (actor instanceof Actor.BuyerActor buyer) {
      return buyer.id().equals(standing.order().placed().buyer().id());
    }
    if (actor instanceof Actor.SellerActor seller) {
      return seller.id().equals(standing.order().placed().seller().id());
    }
    return actor instanceof Actor.SupportActor;
  }
}
