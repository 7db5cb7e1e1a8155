package com.owode.orders.policy;

import com.owode.orders.guard.Faults;
import com.owode.orders.model.SellerId;
import com.owode.orders.policy.PolicySchedule.Entry;
import com.owode.orders.policy.PolicySchedule.Name;
import com.owode.orders.refund.LayeredRefundPolicy;
import com.owode.orders.refund.RefundLayer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Collects what is to be in force, and every fault in it, until {@link #build()}. */
public final class PolicyScheduleBuilder {

  private final List<OrderPolicies> kept = new ArrayList<>();
  private final List<Entry> forAll = new ArrayList<>();
  private final Map<SellerId, List<Entry>> bySeller = new LinkedHashMap<>();
  private final Map<PolicyRef, LayeredRefundPolicy> layered = new HashMap<>();

  PolicyScheduleBuilder() {}

  void begin(
      List<Entry> all,
      Map<SellerId, List<Entry>> sellers,
      Map<PolicyRef, LayeredRefundPolicy> cameOutOfLayers) {
    forAll.addAll(all);
    sellers.forEach((seller, entries) -> bySeller.put(seller, new ArrayList<>(entries)));
    layered.putAll(cameOutOfLayers);
  }

  /**
   * Keeps policies without putting them into force: those of orders that are brought in.
   *
   * @param policies the policies
   * @return this builder
   */
  public PolicyScheduleBuilder keep(OrderPolicies policies) {
    kept.add(policies);
    return this;
  }

  /**
   * Puts policies into force for all sellers who have none of their own.
   *
   * @param policies the policies
   * @param from from when on
   * @return this builder
   */
  public PolicyScheduleBuilder forAll(OrderPolicies policies, Instant from) {
    forAll.add(new Entry(from, Optional.of(policies), Optional.empty(), List.of()));
    return this;
  }

  /**
   * Puts policies into force that the schedule has, or is given besides.
   *
   * @param reference which policies
   * @param from from when on
   * @return this builder
   */
  public PolicyScheduleBuilder forAll(PolicyRef reference, Instant from) {
    forAll.add(new Entry(from, Optional.empty(), Optional.of(reference), List.of()));
    return this;
  }

  /**
   * Puts a seller's own policies into force, in place of those of the marketplace.
   *
   * @param seller the seller
   * @param policies the policies
   * @param from from when on
   * @return this builder
   */
  public PolicyScheduleBuilder forSeller(SellerId seller, OrderPolicies policies, Instant from) {
    return add(seller, new Entry(from, Optional.of(policies), Optional.empty(), List.of()));
  }

  /**
   * Puts a seller's own policies into force that the schedule has, or is given besides.
   *
   * @param seller the seller
   * @param reference which policies
   * @param from from when on
   * @return this builder
   */
  public PolicyScheduleBuilder forSeller(SellerId seller, PolicyRef reference, Instant from) {
    return add(seller, new Entry(from, Optional.empty(), Optional.of(reference), List.of()));
  }

  /**
   * Puts layers of a seller's refund terms into force, over whatever the marketplace has in force
   * at the time.
   *
   * @param seller the seller
   * @param layers the layers from the lowest up; the lowest lies over {@link
   *     PolicySchedule#MARKETPLACE}, the last is the one that decides. What comes out has the
   *     marketplace's id, and its version followed by the name of the last layer
   * @param from from when on
   * @return this builder
   */
  public PolicyScheduleBuilder forSeller(SellerId seller, List<RefundLayer> layers, Instant from) {
    return add(seller, new Entry(from, Optional.empty(), Optional.empty(), List.copyOf(layers)));
  }

  private PolicyScheduleBuilder add(SellerId seller, Entry entry) {
    bySeller.computeIfAbsent(seller, none -> new ArrayList<>()).add(entry);
    return this;
  }

  /**
   * {@return the schedule}
   *
   * @throws IllegalArgumentException when something is wrong: other policies under one id and
   *     version, different policies for the same sellers from the same instant, a reference to
   *     policies that are not there, a layer of a seller with no policies of the marketplace
   *     beneath, and whatever is wrong with layers themselves, such as a cycle; the message lists
   *     all faults
   */
  public PolicySchedule build() {
    Faults faults = new Faults("policy schedule");
    Map<Name, OrderPolicies> known = new HashMap<>();
    kept.forEach(policies -> know(known, policies, faults));
    forAll.forEach(entry -> entry.policies().ifPresent(each -> know(known, each, faults)));
    bySeller
        .values()
        .forEach(
            entries ->
                entries.forEach(
                    entry -> entry.policies().ifPresent(each -> know(known, each, faults))));
    NavigableMap<Instant, OrderPolicies> marketplace = new TreeMap<>();
    byTime("all sellers", forAll, faults)
        .forEach(
            (from, entry) ->
                whole(entry, known, faults).ifPresent(each -> marketplace.put(from, each)));
    SellerTimes times = new SellerTimes(marketplace, layered, faults);
    Map<SellerId, NavigableMap<Instant, OrderPolicies>> sellers = new HashMap<>();
    bySeller.forEach(
        (seller, entries) -> {
          NavigableMap<Instant, OrderPolicies> own = new TreeMap<>();
          NavigableMap<Instant, Entry> inTime = byTime("seller " + seller, entries, faults);
          inTime.forEach(
              (from, entry) -> {
                if (entry.layers().isEmpty()) {
                  whole(entry, known, faults).ifPresent(each -> own.put(from, each));
                } else {
                  own.putAll(times.over(seller, entry, inTime.higherKey(from)));
                }
              });
          own.values().forEach(each -> know(known, each, faults));
          sellers.put(seller, Collections.unmodifiableNavigableMap(own));
        });
    faults.refuse();
    Map<SellerId, List<Entry>> entries = new LinkedHashMap<>();
    bySeller.forEach((seller, own) -> entries.put(seller, List.copyOf(own)));
    return new PolicySchedule(
        List.copyOf(forAll),
        Collections.unmodifiableMap(entries),
        Map.copyOf(known),
        Map.copyOf(layered),
        Collections.unmodifiableNavigableMap(marketplace),
        Map.copyOf(sellers));
  }

  private static void know(Map<Name, OrderPolicies> known, OrderPolicies policies, Faults faults) {
    OrderPolicies first = known.putIfAbsent(Name.of(policies.ref()), policies);
    faults.unless(
        first == null || first.equals(policies),
        "policies " + policies.ref() + " are in the book with another content",
        "give them a new version");
  }

  private static NavigableMap<Instant, Entry> byTime(
      String scope, List<Entry> entries, Faults faults) {
    NavigableMap<Instant, Entry> inTime = new TreeMap<>();
    for (Entry entry : entries) {
      Entry first = inTime.putIfAbsent(entry.from(), entry);
      faults.unless(
          first == null || isSame(first, entry),
          "for "
              + scope
              + " two policies are in force from "
              + entry.from()
              + " on: "
              + (first == null ? "" : said(first))
              + " and "
              + said(entry),
          "keep one of them");
    }
    return inTime;
  }

  private static boolean isSame(Entry one, Entry other) {
    return one.layers().equals(other.layers()) && said(one).equals(said(other));
  }

  private static String said(Entry entry) {
    return entry
        .policies()
        .map(OrderPolicies::ref)
        .or(entry::reference)
        .map(PolicyRef::toString)
        .orElseGet(() -> "layers " + entry.layers().stream().map(RefundLayer::name).toList());
  }

  private static Optional<OrderPolicies> whole(
      Entry entry, Map<Name, OrderPolicies> known, Faults faults) {
    if (entry.policies().isPresent()) {
      return entry.policies();
    }
    PolicyRef reference = entry.reference().orElseThrow();
    Optional<OrderPolicies> found =
        Optional.ofNullable(known.get(Name.of(reference)))
            .filter(policies -> policies.ref().equals(reference));
    faults.unless(
        found.isPresent(),
        "policies "
            + reference
            + " with hash "
            + reference.hash()
            + " are to be in force from "
            + entry.from()
            + " on, and are not in the book",
        "add those with this hash");
    return found;
  }
}
