package com.owode.orders.port;

import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps the policies of all times. It never forgets one: orders name theirs for ever. May be called
 * by several threads at once; what is put into force in one process is known in every other one.
 *
 * <p>The testkit has a contract that a book can be tested against, {@code PolicyBookContract}.
 */
public interface PolicyBook {

  /**
   * {@return the policies under which a new order is placed: by the times from which on they are in
   * force, in whatever order they were put; the seller's own before those of all}
   *
   * @param seller the seller of the order
   * @param at when it is placed
   */
  OrderPolicies current(SellerId seller, Instant at);

  /**
   * {@return the policies with this id, version and hash, also those that are not in force yet or
   * no more; empty when there are none, never others in their place}
   *
   * @param reference which policies
   */
  Optional<OrderPolicies> find(PolicyRef reference);
}
