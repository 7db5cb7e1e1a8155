package com.owode.orders.testkit.fake;

import com.owode.orders.memory.InMemoryPolicyBook;
import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import com.owode.orders.port.PolicyBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A policy book that can fail, can be made to lose policies, and keeps what was in force for whom.
 * Safe for use by several threads.
 */
public final class FakePolicyBook implements PolicyBook {

  private final InMemoryPolicyBook book;
  private final FaultInjector faults;
  private final Map<SellerId, OrderPolicies> instead = new HashMap<>();
  private final Map<PolicyRef, OrderPolicies> known = new HashMap<>();
  private final Set<PolicyRef> lost = new HashSet<>();
  private final List<PolicyRef> handedOut = new ArrayList<>();

  private FakePolicyBook(InMemoryPolicyBook book, FaultInjector faults) {
    this.book = book;
    this.faults = faults;
  }

  /**
   * {@return a book in which policies are in force for all sellers, until others are}
   *
   * @param always the policies
   * @param faults what goes wrong
   */
  public static FakePolicyBook with(OrderPolicies always, FaultInjector faults) {
    return new FakePolicyBook(InMemoryPolicyBook.of(always), faults);
  }

  /** {@return the book behind it, to put other policies into force} */
  public InMemoryPolicyBook book() {
    return book;
  }

  /**
   * Tells that other policies are in force for a seller than the book has, from now on.
   *
   * @param seller the seller
   * @param policies the policies; when empty, those of the book again
   */
  public synchronized void tellInstead(SellerId seller, Optional<OrderPolicies> policies) {
    instead.remove(seller);
    policies.ifPresent(
        told -> {
          instead.put(seller, told);
          known.put(told.ref(), told);
        });
  }

  /**
   * Loses policies, as no book may: an order that names them is then looked at by a person.
   *
   * @param reference which
   */
  public synchronized void lose(PolicyRef reference) {
    lost.add(reference);
  }

  /** {@return what was told to be in force, in order, whether or not an order came of it} */
  public synchronized List<PolicyRef> handedOut() {
    return List.copyOf(handedOut);
  }

  @Override
  public OrderPolicies current(SellerId seller, Instant at) {
    OrderPolicies found = faults.at(FaultPoint.POLICIES, seller, strike -> inForce(seller, at));
    synchronized (this) {
      handedOut.add(found.ref());
    }
    return found;
  }

  private synchronized OrderPolicies inForce(SellerId seller, Instant at) {
    OrderPolicies told = instead.get(seller);
    return told == null ? book.current(seller, at) : told;
  }

  @Override
  public Optional<OrderPolicies> find(PolicyRef reference) {
    return faults.at(FaultPoint.POLICIES, reference, strike -> found(reference));
  }

  private synchronized Optional<OrderPolicies> found(PolicyRef reference) {
    if (lost.contains(reference)) {
      return Optional.empty();
    }
    OrderPolicies told = known.get(reference);
    return told == null ? book.find(reference) : Optional.of(told);
  }
}
