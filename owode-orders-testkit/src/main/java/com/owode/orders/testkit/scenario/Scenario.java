package com.owode.orders.testkit.scenario;

import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.shop.PlacedOrder;
import com.owode.orders.testkit.shop.Shop;

/**
 * Where a scenario begins: one order, one time, one command, and what must have become of it. Each
 * phase is a type of its own, so that a scenario in the wrong order does not compile.
 *
 * <pre>{@code
 * given(anOrder().broughtTo(OrderStatus.PAID))
 *     .later(Duration.ofHours(1))
 *     .whenBuyerAsks(new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()))
 *     .thenAccepted()
 *     .becomes(OrderStatus.CANCELLED)
 *     .writes(EventKind.UNITS_CANCELLED, EventKind.REPAYMENT_STARTED);
 * }</pre>
 *
 * <p>A failure is an {@link AssertionError} that shows expected and found side by side, why the
 * command was refused, and what led there.
 */
public final class Scenario {

  private Scenario() {}

  /**
   * {@return a scenario over the lifecycle alone, of an order that was brought somewhere}
   *
   * @param life the order
   */
  public static Given given(OrderLife life) {
    return new Given(new LifecycleGround(life));
  }

  /**
   * {@return a scenario over the lifecycle alone, of an order that was just placed}
   *
   * @param fixture what it is placed with
   */
  public static Given given(OrderFixture fixture) {
    return given(fixture.placed());
  }

  /**
   * {@return a scenario over a whole desk: what the command causes is done before one looks}
   *
   * @param shop where the order is
   * @param order the order
   */
  public static Given given(Shop shop, PlacedOrder order) {
    return new Given(new DeskGround(shop, order));
  }
}
