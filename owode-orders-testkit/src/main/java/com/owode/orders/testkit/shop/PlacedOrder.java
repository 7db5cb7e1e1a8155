package com.owode.orders.testkit.shop;

import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fixture.OrderFixture;
import java.time.Instant;

/** An order as it was placed in a {@link Shop}: by whom, of whom, and until when it waited then. */
public final class PlacedOrder {

  private final OrderFixture fixture;
  private final Order order;

  PlacedOrder(OrderFixture fixture, Order order) {
    this.fixture = fixture;
    this.order = order;
  }

  /** {@return its id} */
  public OrderId id() {
    return order.id();
  }

  /** {@return its buyer, to ask as} */
  public Actor buyer() {
    return fixture.asker();
  }

  /** {@return its seller, to ask as} */
  public Actor seller() {
    return Actor.seller(fixture.seller().asSeller());
  }

  /** {@return what it was placed with} */
  public OrderFixture fixture() {
    return fixture;
  }

  /** {@return the order just after it was placed} */
  public Order whenPlaced() {
    return order;
  }

  /**
   * {@return until when it must be paid, as it was placed}
   *
   * @throws IllegalStateException when it need not be paid
   */
  public Instant payBy() {
    return Deadlines.of(order).stream()
        .filter(known -> known.kind() == DeadlineKind.PAY_BY)
        .map(Deadline::due)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(order + " has no time to be paid by"));
  }

  /** {@return the order's id} */
  @Override
  public String toString() {
    return id().toString();
  }
}
