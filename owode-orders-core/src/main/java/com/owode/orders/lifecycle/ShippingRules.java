package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.ActorRules.supportOverrides;

import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.shipping.ChecklistFacts;
import com.owode.orders.shipping.ChecklistRules;
import com.owode.orders.shipping.Parcel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules about parcels, and the checklist before shipping (guide row G6). */
final class ShippingRules {

  static final Rule<Situation<Ship>> QUANTITY_IS_CHECKED =
      ChecklistRules.QUANTITY_IS_CHECKED.over(ShippingRules::checklist);

  static final Rule<Situation<Ship>> ADDRESS_IS_CHECKED =
      ChecklistRules.ADDRESS_IS_CHECKED.over(ShippingRules::checklist);

  static final Rule<Situation<Ship>> TRACKING_IS_GIVEN =
      Rule.of(
          "shipping.tracking-given",
          "a tracking number is given where the policy asks for one",
          Fact.<Situation<Ship>>flag(
                  "a tracking number is asked for", s -> isTrackingRequired(s.policies()))
              .knownWhen(s -> s.order().policies().isPresent())
              .isFalse()
              .or(
                  Fact.<Situation<Ship>>flag(
                          "a tracking number is given",
                          s -> s.command().shipment().tracking().isPresent())
                      .isTrue())
              .unless(supportOverrides("shipping.tracking-given")));

  static final Rule<Situation<Ship>> PARCEL_IS_NEW =
      Rule.of(
          "shipping.parcel-new",
          "the parcel was not handed over before",
          Fact.<Situation<Ship>>flag(
                  "the parcel was handed over",
                  s ->
                      s.order()
                          .progress()
                          .parcels()
                          .find(s.command().shipment().parcel())
                          .map(Parcel::isHandedOver)
                          .orElse(false))
              .isFalse());

  static final Rule<Situation<UpdateTracking>> PARCEL_IS_KNOWN =
      Rule.of(
          "shipping.parcel-known",
          "the parcel belongs to the order",
          Fact.<Situation<UpdateTracking>>flag("the parcel is known", s -> parcel(s).isPresent())
              .isTrue());

  static final Rule<Situation<UpdateTracking>> PARCEL_IS_UNDER_WAY =
      Rule.of(
          "shipping.parcel-under-way",
          "the parcel has not arrived",
          Fact.<Situation<UpdateTracking>>flag(
                  "the parcel has arrived",
                  s -> parcel(s).map(known -> known.status().isFinal()).orElse(false))
              .isFalse());

  private ShippingRules() {}

  private static ChecklistFacts checklist(Situation<Ship> s) {
    return new ChecklistFacts(
        s.command().checked(),
        shipped(s),
        s.order().progress().marks().address().version(),
        s.order().isSecured());
  }

  private static boolean isTrackingRequired(@Nullable OrderPolicies policies) {
    return policies != null && policies.shipping().isTrackingRequired();
  }

  private static int shipped(Situation<Ship> s) {
    return s.command().units().from(s.order().progress().units().packed()).count();
  }

  private static Optional<Parcel> parcel(Situation<UpdateTracking> s) {
    return s.order().progress().parcels().find(s.command().shipment().parcel());
  }
}
