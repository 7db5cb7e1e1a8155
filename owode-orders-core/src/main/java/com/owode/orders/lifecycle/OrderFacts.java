package com.owode.orders.lifecycle;

/**
 * What a host's rule sees when it tightens a request.
 *
 * @param order the order as it stands
 * @param facts who asks, when, and what is known beside the order
 */
public record OrderFacts(Order order, Facts facts) {

  static OrderFacts of(Standing standing) {
    return new OrderFacts(standing.order(), standing.facts());
  }
}
