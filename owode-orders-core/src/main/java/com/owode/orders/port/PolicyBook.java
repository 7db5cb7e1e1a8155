package com.owode.orders.port;

import com.owode.orders.model.SellerId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.policy.PolicyRef;
import java.time.Instant;
import java.util.Optional;

/** Keeps the policies of all times. It never forgets one: orders name theirs for ever. */
public interface PolicyBook {

  /**
   * {@return the policies under which a new order is placed}
   *
   * @param seller the seller of the order
   * @param at when it is placed
   */
  OrderPolicies current(SellerId seller, Instant at);

  /**
   * {@return the policies with this id, version and hash; empty when there are none, never others
   * in their place}
   *
   * @param reference which policies
   */
  Optional<OrderPolicies> find(PolicyRef reference);
}
