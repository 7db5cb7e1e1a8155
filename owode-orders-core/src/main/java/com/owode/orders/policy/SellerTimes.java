package com.owode.orders.policy;

import com.owode.orders.guard.Faults;
import com.owode.orders.model.SellerId;
import com.owode.orders.policy.PolicySchedule.Entry;
import com.owode.orders.refund.LayeredRefundPolicy;
import com.owode.orders.refund.RefundLayer;
import com.owode.orders.refund.RefundLayers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Lays a seller's layers over the policies of the marketplace, for every time at which these
 * change: readers then find what is in force without putting anything together.
 */
final class SellerTimes {

  private final NavigableMap<Instant, OrderPolicies> marketplace;
  private final Map<PolicyRef, LayeredRefundPolicy> layered;
  private final Faults faults;
  private final Set<String> told = new HashSet<>();

  SellerTimes(
      NavigableMap<Instant, OrderPolicies> marketplace,
      Map<PolicyRef, LayeredRefundPolicy> layered,
      Faults faults) {
    this.marketplace = marketplace;
    this.layered = layered;
    this.faults = faults;
  }

  /** What is in force from when on, as long as the entry is. */
  Map<Instant, OrderPolicies> over(SellerId seller, Entry entry, @Nullable Instant end) {
    Map<Instant, OrderPolicies> result = new TreeMap<>();
    Instant from = entry.from();
    Map.Entry<Instant, OrderPolicies> beneath = marketplace.floorEntry(from);
    faults.unless(
        beneath != null,
        "seller "
            + seller
            + " has layers from "
            + from
            + " on, when no policies of the marketplace are in force",
        "put some into force by then");
    for (RefundLayer layer : entry.layers()) {
      faults.unless(
          layer.over().isPresent(),
          "layer " + layer.name() + " of seller " + seller + " lies over nothing",
          "lay it over " + PolicySchedule.MARKETPLACE);
    }
    if (beneath != null) {
      put(result, seller, entry, from, beneath.getValue());
    }
    marketplace
        .tailMap(from, false)
        .forEach(
            (at, policies) -> {
              if (end == null || at.isBefore(end)) {
                put(result, seller, entry, at, policies);
              }
            });
    return result;
  }

  private void put(
      Map<Instant, OrderPolicies> result,
      SellerId seller,
      Entry entry,
      Instant at,
      OrderPolicies beneath) {
    try {
      result.put(at, tightened(entry.layers(), beneath));
    } catch (IllegalArgumentException fault) {
      String said = "seller " + seller + ": " + fault.getMessage();
      // What is wrong with a layer is mostly wrong over everything, and then told once.
      faults.attempt(
          () -> {
            if (!told.add(said)) {
              return said;
            }
            throw new IllegalArgumentException(said, fault);
          });
    }
  }

  private OrderPolicies tightened(List<RefundLayer> layers, OrderPolicies beneath) {
    List<RefundLayer> all = new ArrayList<>();
    all.add(RefundLayer.lowest(PolicySchedule.MARKETPLACE, beneath.refund()));
    all.addAll(layers);
    String top = layers.get(layers.size() - 1).name();
    LayeredRefundPolicy refund = RefundLayers.of(all).at(top);
    OrderPolicies tightened =
        beneath.toBuilder(beneath.version() + "_" + top).refund(refund.policy()).build();
    layered.put(tightened.ref(), refund);
    return tightened;
  }
}
