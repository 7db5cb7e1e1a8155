package com.owode.orders.policy;

import com.owode.orders.model.SellerId;
import com.owode.orders.refund.LayeredRefundPolicy;
import com.owode.orders.refund.RefundLayer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Which policies are in force for whom from when on, and all policies that ever were. Immutable:
 * what a reader holds never changes, and a change makes another schedule that forgets nothing.
 *
 * <p>A seller has policies of their own in place of the marketplace's, or layers of refund terms
 * over them: these tighten whatever the marketplace has in force at the time, or replace it where
 * they are marked.
 */
public final class PolicySchedule {

  /** The name under which a seller's layers find the refund terms of the marketplace. */
  public static final String MARKETPLACE = "marketplace";

  /** Id and version name policies once; the hash proves that they are those. */
  record Name(String id, String version) {

    static Name of(PolicyRef reference) {
      return new Name(reference.id(), reference.version());
    }
  }

  /** What somebody has said is in force from when on: by value, by reference, or layers. */
  record Entry(
      Instant from,
      Optional<OrderPolicies> policies,
      Optional<PolicyRef> reference,
      List<RefundLayer> layers) {}

  private final List<Entry> forAll;
  private final Map<SellerId, List<Entry>> bySeller;
  private final Map<Name, OrderPolicies> known;
  private final Map<PolicyRef, LayeredRefundPolicy> layered;
  private final NavigableMap<Instant, OrderPolicies> marketplace;
  private final Map<SellerId, NavigableMap<Instant, OrderPolicies>> sellers;

  /** Takes what the builder has checked and copied. */
  PolicySchedule(
      List<Entry> forAll,
      Map<SellerId, List<Entry>> bySeller,
      Map<Name, OrderPolicies> known,
      Map<PolicyRef, LayeredRefundPolicy> layered,
      NavigableMap<Instant, OrderPolicies> marketplace,
      Map<SellerId, NavigableMap<Instant, OrderPolicies>> sellers) {
    this.forAll = forAll;
    this.bySeller = bySeller;
    this.known = known;
    this.layered = layered;
    this.marketplace = marketplace;
    this.sellers = sellers;
  }

  /**
   * {@return a schedule in which policies are in force for all sellers, always}
   *
   * @param always the policies
   */
  public static PolicySchedule of(OrderPolicies always) {
    return builder().forAll(always, Instant.MIN).build();
  }

  /** {@return a builder without policies} */
  public static PolicyScheduleBuilder builder() {
    return new PolicyScheduleBuilder();
  }

  /** {@return a builder that begins with this schedule and forgets nothing of it} */
  public PolicyScheduleBuilder toBuilder() {
    PolicyScheduleBuilder builder = new PolicyScheduleBuilder();
    known.values().forEach(builder::keep);
    builder.begin(forAll, bySeller, layered);
    return builder;
  }

  /**
   * {@return the policies under which a new order is placed; empty when none are in force}
   *
   * @param seller the seller of the order
   * @param at when it is placed
   */
  public Optional<OrderPolicies> current(SellerId seller, Instant at) {
    NavigableMap<Instant, OrderPolicies> own = sellers.get(seller);
    Map.Entry<Instant, OrderPolicies> found = own == null ? null : own.floorEntry(at);
    if (found == null) {
      found = marketplace.floorEntry(at);
    }
    return found == null ? Optional.empty() : Optional.of(found.getValue());
  }

  /**
   * {@return the policies with this id, version and hash; empty when there are none, never others
   * in their place}
   *
   * @param reference which policies
   */
  public Optional<OrderPolicies> find(PolicyRef reference) {
    return Optional.ofNullable(known.get(Name.of(reference)))
        .filter(policies -> policies.ref().equals(reference));
  }

  /**
   * {@return the refund policy of some policies that came out of layers, which says of each part of
   * its terms which layer decided it; empty for policies that were given as a whole}
   *
   * @param reference which policies
   */
  public Optional<LayeredRefundPolicy> layered(PolicyRef reference) {
    return Optional.ofNullable(layered.get(reference));
  }

  /** {@return all policies that are or ever were in the schedule, in no order} */
  public Collection<OrderPolicies> all() {
    return List.copyOf(known.values());
  }

  /** {@return from when on which policies are in force for who has none of their own} */
  public NavigableMap<Instant, OrderPolicies> forAll() {
    return marketplace;
  }

  /** {@return how many policies there are, and for how many sellers there are some of their own} */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    parts.add(known.size() + " policies");
    parts.add(sellers.size() + " sellers with their own");
    return String.join(", ", parts);
  }
}
