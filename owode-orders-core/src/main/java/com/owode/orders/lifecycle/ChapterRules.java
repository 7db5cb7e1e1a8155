package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancellationFacts;
import com.owode.orders.cancellation.CancellationPolicy;
import com.owode.orders.cancellation.CancellationRules;
import com.owode.orders.command.Cancel;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.review.ReviewFacts;
import com.owode.orders.review.ReviewRules;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import org.jspecify.annotations.Nullable;

/**
 * The rules of chapters whose policies judge facts of their own, here asked about an order. Where
 * the order's policies are not at hand, there are no such facts, and nothing can be judged.
 */
final class ChapterRules {

  static final Rule<Standing> REVIEW_IS_THE_FIRST =
      ReviewRules.FIRST_REVIEW.over(ChapterRules::review);

  static final Rule<Standing> REVIEW_FOLLOWS_DELIVERY =
      ReviewRules.SOMETHING_IS_DELIVERED.over(ChapterRules::review);

  static final Rule<Standing> REVIEW_IS_IN_TIME =
      ReviewRules.WITHIN_WINDOW.over(ChapterRules::review);

  static final Rule<Situation<Cancel>> UNITS_CAN_BE_CANCELLED =
      Rule.of(
          "units.cancellable",
          "the units are not delivered, and there are some",
          Fact.<Situation<Cancel>>flag(
                  "the units named are so", s -> s.command().units().isMetBy(meant(s)))
              .isTrue());

  static final Rule<Situation<Cancel>> ROLE_CAN_CANCEL =
      CancellationRules.ROLE_CAN_CANCEL.over(ChapterRules::cancellation);

  static final Rule<Situation<Cancel>> CANCELLED_BEFORE_PACKING =
      CancellationRules.BEFORE_PACKING.over(ChapterRules::cancellation);

  static final Rule<Situation<Cancel>> CANCELLED_BEFORE_SHIPPING =
      CancellationRules.BEFORE_SHIPPING.over(ChapterRules::cancellation);

  static final Rule<Situation<Cancel>> LOST_PARCEL_BY_ROLE =
      CancellationRules.LOST_PARCEL_BY_ROLE.over(ChapterRules::cancellation);

  private ChapterRules() {}

  /** The units that a cancellation is about: those named, or all that who asks can cancel. */
  static Units cancelled(Situation<Cancel> s) {
    return s.command().units().from(meant(s));
  }

  private static Units meant(Situation<Cancel> s) {
    UnitBook units = s.order().progress().units();
    return s.command().units() == Pick.all()
        ? cancellable(s, units)
        : units.here().plus(units.shipped());
  }

  private static Units cancellable(Situation<Cancel> s, UnitBook units) {
    CancellationPolicy policy =
        s.order().policies().map(known -> known.cancellation()).orElse(null);
    if (policy == null) {
      return Units.none();
    }
    Units here =
        switch (policy.until(role(s))) {
          case NEVER -> Units.none();
          case PACKED -> units.open();
          case SHIPPED -> units.here();
        };
    return policy.lostParcelsBy().contains(role(s)) ? here.plus(lost(s.order())) : here;
  }

  private static @Nullable CancellationFacts cancellation(Situation<Cancel> s) {
    UnitBook units = s.order().progress().units();
    Units named = cancelled(s);
    Units lost = lost(s.order());
    return s.order()
        .policies()
        .map(
            known ->
                new CancellationFacts(
                    known.cancellation(),
                    role(s),
                    named.and(units.packed()).count(),
                    named.and(units.shipped()).minus(lost).count(),
                    named.and(lost).count()))
        .orElse(null);
  }

  private static Actor.Role role(Standing s) {
    return s.facts().actor().map(Actor::role).orElse(Actor.Role.BUYER);
  }

  /** The units that are on the way in a parcel that the carrier has lost. */
  private static Units lost(Order order) {
    Units lost = Units.none();
    for (Parcel parcel : order.progress().parcels().all()) {
      if (parcel.status() == TrackingStatus.LOST) {
        lost = lost.plus(parcel.units().and(order.progress().units().shipped()));
      }
    }
    return lost;
  }

  private static @Nullable ReviewFacts review(Standing s) {
    return s.order()
        .policies()
        .map(
            known ->
                new ReviewFacts(
                    known.review(),
                    s.order().progress().deliveries().units().count(),
                    s.order().progress().deliveries().last(),
                    s.order().progress().marks().review().isPresent() ? 1 : 0,
                    s.facts().at(),
                    known.calendar()))
        .orElse(null);
  }
}
