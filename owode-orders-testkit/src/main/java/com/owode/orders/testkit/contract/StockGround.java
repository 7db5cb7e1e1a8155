package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the test of a stock room says of it, and how the rules see what is really there. Extend
 * {@link StockRoomContract}, never this.
 */
public abstract class StockGround extends CallContract {

  StockRoom room;

  /** The SKU that a rule is about. */
  Sku sku;

  @SuppressWarnings("NullAway.Init") // JUnit calls enter() before each rule.
  StockGround() {}

  /**
   * {@return the subject, as one of your processes would build it. Each call is another process, in
   * front of the same shelves: it shares no memory with the ones before that your processes would
   * not share}
   */
  protected abstract StockRoom room();

  /**
   * Puts units of a SKU on the shelf that was never there before.
   *
   * @param what the SKU
   * @param units how many, 1 or more
   */
  protected abstract void stock(Sku what, int units);

  /**
   * {@return how many units are really on the shelf, set aside or not, by the room's own books and
   * never by what the subject has answered}
   *
   * @param what a SKU that was stocked
   */
  protected abstract int onHand(Sku what);

  /** Called by JUnit before each rule. */
  @BeforeEach
  public final void enter() {
    room = room();
    sku = newSku();
  }

  final OrderId newOrder() {
    return order().id();
  }

  final Sku newSku() {
    return Sku.of(order().id().value());
  }

  /** A SKU of which so many units are on the shelf. */
  final void stocked(int units) {
    stock(sku, units);
  }

  final int free(Sku what) {
    return room.available(Set.of(what)).getOrDefault(what, 0);
  }

  final List<SkuQuantity> units(int quantity) {
    return List.of(new SkuQuantity(sku, quantity));
  }

  /** A call that is made for the first time, under a key that says what for. */
  final PortCall call(OrderId order, String what) {
    return call(order, what, 1);
  }

  final PortCall call(OrderId order, String what, int attempt) {
    return call(new IdempotencyKey(order + ":" + what), attempt);
  }

  final OrderId reserved(int quantity) {
    OrderId order = newOrder();
    assertOutcome(
        StockOutcome.RESERVED, room.reserve(order, units(quantity), call(order, "reserve")));
    return order;
  }

  static void assertOutcome(StockOutcome expected, StockAnswer answer) {
    assertEquals(expected, answer.outcome());
  }

  /** So many are really on the shelf, and so many of them can be set aside. */
  final void assertShelf(int onHand, int free) {
    assertEquals(
        List.of(onHand, free), List.of(onHand(sku), free(sku)), "on the shelf, and of these free");
  }
}
