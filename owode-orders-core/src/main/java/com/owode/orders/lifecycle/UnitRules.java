package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.ActorRules.supportOverrides;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Ship;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ShippingPolicy;
import java.util.function.Function;

/** Rules about the units that a request names. */
final class UnitRules {

  static final Rule<Situation<Pack>> UNITS_ARE_OPEN =
      units(
          "units.open",
          "the units are open",
          Pack::units,
          s -> s.order().progress().units().open());

  static final Rule<Situation<Ship>> UNITS_ARE_PACKED =
      units(
          "units.packed",
          "the units are packed",
          Ship::units,
          s -> s.order().progress().units().packed());

  static final Rule<Situation<ConfirmDelivery>> UNITS_ARE_SHIPPED =
      units("units.shipped", "the units are shipped", ConfirmDelivery::units, UnitRules::arriving);

  static final Rule<Situation<DeclareOutOfStock>> UNITS_ARE_HERE =
      units(
          "units.here",
          "the units are not shipped",
          DeclareOutOfStock::units,
          OfferRules::declarable);

  static final Rule<Situation<Pack>> PACKAGING_IS_SECURE =
      Rule.of(
          "packing.secure",
          "what breaks easily is packed securely",
          Fact.<Situation<Pack>>flag(
                  "secure packaging is asked for", UnitRules::needsSecurePackaging)
              .knownWhen(s -> s.order().policies().isPresent())
              .isFalse()
              .or(
                  Fact.<Situation<Pack>, Packaging>code(
                          "packaging", Packaging.class, s -> s.command().packaging())
                      .is(Packaging.SECURE))
              .unless(supportOverrides("packing.secure")));

  private UnitRules() {}

  /** The units that the buyer can say to have: on the way, or told to have arrived. */
  static Units arriving(Standing s) {
    UnitBook units = s.order().progress().units();
    return units.shipped().plus(units.delivered());
  }

  private static boolean needsSecurePackaging(Situation<Pack> s) {
    OrderPolicies policies = s.policies();
    if (policies == null) {
      return false;
    }
    ShippingPolicy shipping = policies.shipping();
    Units packed = s.command().units().from(s.order().progress().units().open());
    for (OrderLine line : s.order().progress().goods().lines()) {
      if (packed.countOf(line.number()) > 0 && shipping.needsSecurePackaging(line.productClass())) {
        return true;
      }
    }
    return false;
  }

  private static <R extends OrderRequest> Rule<Situation<R>> units(
      String code,
      String statement,
      Function<R, Pick> asked,
      Function<Situation<R>, Units> eligible) {
    return Rule.of(
        code,
        statement,
        Fact.<Situation<R>>flag(
                "the units named are so", s -> asked.apply(s.command()).isMetBy(eligible.apply(s)))
            .isTrue());
  }
}
