package com.owode.orders.testkit.timeline;

import com.owode.orders.model.Actor;
import com.owode.orders.model.Originator;
import com.owode.orders.model.Provenance;

/** Who caused an event, in words. */
final class Originators {

  private Originators() {}

  static String words(Originator by, Discretion discretion) {
    if (by instanceof Originator.Asked asked) {
      return asked(asked.actor(), discretion);
    }
    Provenance from = ((Originator.Told) by).from();
    return from.source()
        + ", reference "
        + from.reference()
        + (from.verified() ? "" : ", not verified");
  }

  private static String asked(Actor actor, Discretion discretion) {
    if (actor instanceof Actor.BuyerActor buyer) {
      return "buyer " + buyer.id();
    }
    if (actor instanceof Actor.SellerActor seller) {
      return "seller " + seller.id();
    }
    Actor.SupportActor support = (Actor.SupportActor) actor;
    return "support "
        + support.agent()
        + (support.overrides().isEmpty() ? "" : ", overriding " + support.overrides())
        + discretion.words(support.reason());
  }
}
