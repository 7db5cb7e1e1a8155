package com.owode.orders.lifecycle;

import com.owode.orders.policy.OrderPolicies;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a rule sees that needs no content of a command: the order, and what is known beside it. */
class Standing {

  private final @Nullable Order order;
  private final Facts facts;

  /**
   * An order that does not exist is null: the first gate is then broken, and no other rule looks.
   */
  Standing(@Nullable Order order, Facts facts) {
    this.order = order;
    this.facts = facts;
  }

  final boolean isOfAnOrder() {
    return order != null;
  }

  final Order order() {
    return Objects.requireNonNull(
        order, "there is no such order; the first gate must have said so");
  }

  final Facts facts() {
    return facts;
  }

  /**
   * The policies of the order; null makes a fact absent, so that a rule over it cannot be judged.
   */
  final @Nullable OrderPolicies policies() {
    return order().policies().orElse(null);
  }
}
