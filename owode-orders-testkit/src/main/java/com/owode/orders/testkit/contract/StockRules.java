package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The rules of setting aside, freeing, taking out and putting back, 1 to 21. Extend {@link
 * StockRoomContract}, never this.
 */
public abstract class StockRules extends StockGround {

  private static final int LINES = 200;

  StockRules() {}

  /** What is sold is not sold again, though it is still there. */
  @Test
  public final void rule_01_what_is_reserved_stays_on_the_shelf_and_cannot_be_set_aside_again() {
    stocked(5);
    Sku other = newSku();
    stock(other, 4);
    OrderId order = newOrder();
    List<SkuQuantity> both = List.of(new SkuQuantity(sku, 3), new SkuQuantity(other, 2));

    StockAnswer answer = room.reserve(order, both, call(order, "reserve"));

    assertOutcome(StockOutcome.RESERVED, answer);
    assertShelf(5, 2);
    assertEquals(List.of(4, 2), List.of(onHand(other), free(other)), "of the other one");
  }

  /** Half of an order is no order; what the other half held would be kept from others. */
  @Test
  public final void rule_02_a_reservation_is_all_or_nothing() {
    stocked(5);
    Sku other = newSku();
    stock(other, 1);
    OrderId order = newOrder();
    List<SkuQuantity> both = List.of(new SkuQuantity(sku, 2), new SkuQuantity(other, 2));

    StockAnswer answer = room.reserve(order, both, call(order, "reserve"));

    assertOutcome(StockOutcome.SHORT, answer);
    assertShelf(5, 5);
    assertEquals(1, free(other));
  }

  /** After a crash the same call is made again. */
  @Test
  public final void rule_03_the_same_key_reserves_once_and_gets_the_same_answer() {
    stocked(5);
    OrderId order = newOrder();
    StockAnswer first = room.reserve(order, units(2), call(order, "reserve"));

    assertEquals(first, room.reserve(order, units(2), call(order, "reserve", 2)));
    assertEquals(first, room.reserve(order, units(2), call(order, "reserve", 3)));

    assertShelf(5, 3);
  }

  /** An order that was told that it is out of stock has gone on from there. */
  @Test
  public final void rule_04_what_was_short_stays_short_under_its_key_whatever_comes_in() {
    stocked(1);
    OrderId first = reserved(1);
    OrderId order = newOrder();
    StockAnswer was = room.reserve(order, units(1), call(order, "reserve"));
    room.release(first, units(1), call(first, "release"));

    StockAnswer again = room.reserve(order, units(1), call(order, "reserve", 2));

    assertOutcome(StockOutcome.SHORT, was);
    assertEquals(was, again);
    assertShelf(1, 1);
  }

  /** After a crash it is often another process that makes the call again. */
  @Test
  public final void rule_05_the_same_key_from_another_process_reserves_once() {
    stocked(5);
    OrderId order = newOrder();
    StockAnswer first = room.reserve(order, units(2), call(order, "reserve"));

    StockAnswer again = room().reserve(order, units(2), call(order, "reserve", 2));

    assertEquals(first, again);
    assertShelf(5, 3);
  }

  /** A worker that lost its lease may still be calling while another one calls. */
  @Test
  public final void rule_06_the_same_key_from_many_threads_reserves_once() {
    stocked(100);
    OrderId order = newOrder();

    List<Tried<StockAnswer>> came =
        crowd()
            .all(thread -> room.reserve(order, units(2), call(order, "reserve", 1 + thread % 2)));

    assertShelf(100, 98);
    assertTrue(
        came.stream().noneMatch(one -> one.answers(told -> told.outcome() == StockOutcome.SHORT)),
        () -> "it was set aside, and yet it was answered " + came);
  }

  /** An alternative item is set aside for an order that has others set aside. */
  @Test
  public final void rule_07_another_key_of_the_same_order_reserves_more() {
    stocked(5);
    OrderId order = reserved(2);

    assertOutcome(
        StockOutcome.RESERVED, room.reserve(order, units(2), call(order, "reserve-more")));

    assertShelf(5, 1);
  }

  /** Scenario S1: the last ones are bought by many at once. */
  @Test
  public final void rule_08_of_many_buyers_at_once_no_unit_is_sold_twice() {
    int units = Crowd.SIZE / 2 - 1;
    stocked(units);
    List<OrderId> orders = orders();

    List<Tried<StockAnswer>> came =
        crowd()
            .all(
                thread ->
                    room.reserve(
                        orders.get(thread), units(1), call(orders.get(thread), "reserve")));

    long sold =
        came.stream()
            .filter(one -> one.answers(told -> told.outcome() == StockOutcome.RESERVED))
            .count();
    assertEquals(units, sold, () -> "who got one: " + came);
    assertShelf(units, 0);
  }

  private List<OrderId> orders() {
    List<OrderId> orders = new ArrayList<>();
    for (int i = 0; i < Crowd.SIZE; i++) {
      orders.add(newOrder());
    }
    return orders;
  }

  /** Orders name their SKUs in any order: rows that are locked so wait for each other for ever. */
  @Test
  public final void
      rule_09_orders_that_name_their_skus_in_another_order_do_not_hinder_each_other() {
    stocked(1_000);
    Sku other = newSku();
    stock(other, 1_000);
    List<SkuQuantity> forwards = List.of(new SkuQuantity(sku, 1), new SkuQuantity(other, 1));
    List<SkuQuantity> backwards = new ArrayList<>(forwards);
    Collections.reverse(backwards);

    List<Tried<Integer>> came =
        crowd()
            .all(
                thread -> {
                  int reserved = 0;
                  for (int i = 0; i < 20; i++) {
                    OrderId order = newOrder();
                    List<SkuQuantity> wanted = thread % 2 == 0 ? forwards : backwards;
                    StockAnswer answer = room.reserve(order, wanted, call(order, "reserve"));
                    reserved += answer.outcome() == StockOutcome.RESERVED ? 1 : 0;
                  }
                  return reserved;
                });

    assertTrue(came.stream().allMatch(one -> one.answers(told -> told == 20)), came::toString);
    assertShelf(1_000, 1_000 - 20 * Crowd.SIZE);
    assertEquals(1_000 - 20 * Crowd.SIZE, free(other));
  }

  /** An order that is cancelled gives others what it held. */
  @Test
  public final void rule_10_what_is_released_can_be_set_aside_again() {
    stocked(3);
    OrderId order = reserved(3);

    assertOutcome(StockOutcome.RELEASED, room.release(order, units(2), call(order, "release")));

    assertShelf(3, 2);
    reserved(2);
  }

  /** Scenario S3: what others hold is never freed, also not by a cancellation that comes early. */
  @Test
  public final void rule_11_no_more_is_released_than_the_order_holds() {
    stocked(5);
    reserved(3);
    OrderId nothing = newOrder();
    OrderId one = reserved(1);

    assertOutcome(StockOutcome.RELEASED, room.release(nothing, units(2), call(nothing, "release")));
    assertOutcome(StockOutcome.RELEASED, room.release(one, units(3), call(one, "release")));

    assertShelf(5, 2);
  }

  /** Freed twice, it would be sold twice. */
  @Test
  public final void rule_12_the_same_key_releases_once() {
    stocked(5);
    OrderId order = reserved(4);
    StockAnswer first = room.release(order, units(1), call(order, "release"));

    assertEquals(first, room.release(order, units(1), call(order, "release", 2)));
    assertEquals(first, room.release(order, units(1), call(order, "release", 3)));

    assertShelf(5, 2);
  }

  /** Ids that look alike are different orders, and hold what is theirs. */
  @Test
  public final void rule_13_what_an_order_holds_is_not_that_of_one_with_a_similar_id() {
    stocked(5);
    String id = newOrder().value();
    OrderId lower = OrderId.of(id + "-a");
    OrderId upper = OrderId.of(id + "-A");
    room.reserve(lower, units(3), call(lower, "reserve"));

    room.release(upper, units(3), call(upper, "release"));

    assertShelf(5, 2);
  }

  /** A parcel takes with it what was set aside for it. */
  @Test
  public final void rule_14_what_leaves_is_first_what_the_order_holds() {
    stocked(5);
    OrderId order = reserved(3);

    assertOutcome(StockOutcome.DEDUCTED, room.deduct(order, units(2), call(order, "deduct")));

    assertShelf(3, 2);
    room.release(order, units(3), call(order, "release"));
    assertShelf(3, 3);
  }

  /** What was sent without being set aside has left all the same. */
  @Test
  public final void rule_15_what_leaves_beyond_that_is_what_nobody_holds() {
    stocked(5);
    OrderId order = reserved(1);

    assertOutcome(StockOutcome.DEDUCTED, room.deduct(order, units(3), call(order, "deduct")));

    assertShelf(2, 2);
  }

  /** The room counts fewer than have left: that is told, and nobody else's units are taken. */
  @Test
  public final void rule_16_what_others_hold_never_leaves_and_what_is_missing_is_told() {
    stocked(5);
    OrderId holder = reserved(3);
    OrderId order = newOrder();

    assertOutcome(StockOutcome.SHORT, room.deduct(order, units(4), call(order, "deduct")));

    assertShelf(3, 0);
    assertOutcome(StockOutcome.DEDUCTED, room.deduct(holder, units(3), call(holder, "deduct")));
    assertShelf(0, 0);
  }

  /** Taken out twice, it would be missing. */
  @Test
  public final void rule_17_the_same_key_deducts_once() {
    stocked(5);
    OrderId order = reserved(1);
    StockAnswer first = room.deduct(order, units(1), call(order, "deduct"));

    assertEquals(first, room.deduct(order, units(1), call(order, "deduct", 2)));
    assertEquals(first, room.deduct(order, units(1), call(order, "deduct", 3)));

    assertShelf(4, 4);
  }

  /** What came back whole is sold again. */
  @Test
  public final void rule_18_what_is_restocked_is_on_the_shelf_and_free() {
    stocked(3);
    OrderId order = reserved(2);
    room.deduct(order, units(2), call(order, "deduct"));

    assertOutcome(StockOutcome.RESTOCKED, room.restock(order, units(2), call(order, "restock")));

    assertShelf(3, 3);
  }

  /** Put back twice, it would be sold though it is not there. */
  @Test
  public final void rule_19_the_same_key_restocks_once() {
    stocked(3);
    OrderId order = reserved(2);
    room.deduct(order, units(2), call(order, "deduct"));
    StockAnswer first = room.restock(order, units(1), call(order, "restock"));

    assertEquals(first, room.restock(order, units(1), call(order, "restock", 2)));
    assertEquals(first, room.restock(order, units(1), call(order, "restock", 3)));

    assertShelf(2, 2);
  }

  /** Alternatives are offered from what is told here. */
  @Test
  public final void rule_20_what_is_available_is_told_of_the_skus_that_are_asked_about() {
    stocked(3);
    Sku other = newSku();
    stock(other, 7);
    reserved(3);
    OrderId order = newOrder();
    room.deduct(order, units(2), call(order, "deduct"));

    Map<Sku, Integer> expected = new HashMap<>();
    expected.put(sku, 0);
    assertEquals(expected, room.available(Set.of(sku)));
    expected.put(other, 7);
    assertEquals(expected, room.available(Set.of(sku, other)));
    assertEquals(Map.of(), room.available(Set.of()));
  }

  /** An order has up to 200 lines. */
  @Test
  public final void rule_21_the_largest_order_is_reserved_whole() {
    List<SkuQuantity> wanted = new ArrayList<>();
    for (int i = 1; i <= LINES; i++) {
      Sku line = newSku();
      stock(line, i);
      wanted.add(new SkuQuantity(line, i));
    }
    OrderId order = newOrder();

    assertOutcome(StockOutcome.RESERVED, room.reserve(order, wanted, call(order, "reserve")));

    assertEquals(
        List.of(), wanted.stream().filter(line -> free(line.sku()) > 0).toList(), "what is left");
  }
}
