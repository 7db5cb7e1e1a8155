package com.owode.orders.memory;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.port.PolicyBook;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Policies of all times in memory. Safe for use by several threads. */
public final class InMemoryPolicyBook implements PolicyBook {

  /** Id and version name policies once; the hash proves that they are those. */
  private record Name(String id, String version) {}

  private final Map<Name, OrderPolicies> all = new ConcurrentHashMap<>();
  private final NavigableMap<Instant, OrderPolicies> forAll = new ConcurrentSkipListMap<>();
  private final Map<SellerId, NavigableMap<Instant, OrderPolicies>> bySeller =
      new ConcurrentHashMap<>();

  private InMemoryPolicyBook(OrderPolicies always) {
    keep(always);
    forAll.put(Instant.MIN, always);
  }

  /**
   * {@return a book in which policies are in force for all sellers, until others are}
   *
   * @param always the policies
   */
  public static InMemoryPolicyBook of(OrderPolicies always) {
    return new InMemoryPolicyBook(always);
  }

  /**
   * Puts policies into force for all sellers who have none of their own.
   *
   * @param policies the policies
   * @param from from when on
   * @throws IllegalArgumentException when other policies have the same id and version
   */
  public void putInForce(OrderPolicies policies, Instant from) {
    keep(policies);
    forAll.put(from, policies);
  }

  /**
   * Puts a seller's own policies into force.
   *
   * @param seller the seller
   * @param policies the policies
   * @param from from when on
   * @throws IllegalArgumentException when other policies have the same id and version
   */
  public void putInForce(SellerId seller, OrderPolicies policies, Instant from) {
    keep(policies);
    bySeller.computeIfAbsent(seller, none -> new ConcurrentSkipListMap<>()).put(from, policies);
  }

  @Override
  public OrderPolicies current(SellerId seller, Instant at) {
    return Optional.ofNullable(bySeller.get(seller))
        .map(own -> own.floorEntry(at))
        .or(() -> Optional.ofNullable(forAll.floorEntry(at)))
        .orElseThrow(() -> new IllegalStateException("no policies are in force at " + at))
        .getValue();
  }

  @Override
  public Optional<OrderPolicies> find(PolicyRef reference) {
    return Optional.ofNullable(all.get(new Name(reference.id(), reference.version())))
        .filter(policies -> policies.ref().equals(reference));
  }

  private void keep(OrderPolicies policies) {
    PolicyRef ref = policies.ref();
    OrderPolicies known = all.putIfAbsent(new Name(ref.id(), ref.version()), policies);
    if (known != null && !known.ref().equals(ref)) {
      throw Guard.malformed(
          "policies " + ref + " are in the book with another content", "give them a new version");
    }
  }
}
