package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a {@link com.owode.orders.port.StockRoom} must do, so that nothing is sold twice and nothing
 * gets lost on the shelf, whatever fails and whoever calls. Extend it, and say how the subject is
 * made, how its shelves are filled and what is really on them:
 *
 * <pre>{@code
 * class OurStockRoomTest extends StockRoomContract {
 *   private final WarehouseStub warehouse = new WarehouseStub();
 *
 *   @Override protected StockRoom room() { return new OurStockRoom(warehouse.url()); }
 *   @Override protected void stock(Sku what, int units) { warehouse.receive(what, units); }
 *   @Override protected int onHand(Sku what) { return warehouse.count(what); }
 *   @Override protected Instant now() { return Instant.now(); }
 *   @Override protected void inject(Ability what, OrderId order) { ... }
 *   @Override protected Absences absences() { return Absences.none().lacking(...); }
 * }
 * }</pre>
 *
 * <p>Its own rules, 22 to 35, are those of what is set aside for a time, and of calls that fail.
 * The rules keep their numbers; a number is never used again.
 */
public abstract class StockRoomContract extends StockRules {

  private static final Duration A_DAY = Duration.ofDays(1);

  /** For the test of a stock room. */
  protected StockRoomContract() {}

  private OrderId reservedForADay(int quantity) {
    OrderId order = newOrder();
    assertOutcome(
        StockOutcome.RESERVED,
        room.reserveUntil(order, units(quantity), now().plus(A_DAY), call(order, "reserve")));
    return order;
  }

  private StockAnswer confirm(OrderId order, int quantity, String key) {
    return room.confirm(order, units(quantity), call(order, key));
  }

  /** An order that is not paid yet holds what it wants, whether its room lets it lapse or not. */
  @Test
  public final void rule_22_what_is_set_aside_for_a_time_is_set_aside_as_any_other() {
    stocked(5);
    OrderId order = reservedForADay(2);
    OrderId late = newOrder();

    assertShelf(5, 3);
    assertOutcome(
        StockOutcome.SHORT,
        room.reserveUntil(late, units(4), now().plus(A_DAY), call(late, "reserve")));
    room.reserveUntil(order, units(2), now().plus(A_DAY), call(order, "reserve", 2));
    assertShelf(5, 3);
    assertOutcome(StockOutcome.RESERVED, confirm(order, 2, "confirm"));
    room.release(order, units(1), call(order, "release"));
    assertShelf(5, 4);
  }

  /** Guide row G15: who never pays must not keep goods from others. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_23_what_is_set_aside_for_a_time_is_free_when_that_is_over() {
    stocked(5);
    reservedForADay(3);
    pass(A_DAY.minusSeconds(60));
    assertShelf(5, 2);

    pass(Duration.ofSeconds(60));

    assertShelf(5, 5);
    reserved(5);
  }

  /** What is paid stays. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_24_what_was_confirmed_in_time_does_not_lapse() {
    stocked(5);
    OrderId order = reservedForADay(3);
    assertOutcome(StockOutcome.RESERVED, confirm(order, 3, "confirm"));

    pass(A_DAY.multipliedBy(2));

    assertShelf(5, 2);
  }

  /** Money that comes late still buys what nobody else has bought. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_25_what_has_lapsed_and_is_still_there_is_set_aside_anew_and_once() {
    stocked(5);
    OrderId order = reservedForADay(3);
    pass(A_DAY.multipliedBy(2));

    assertOutcome(StockOutcome.RESERVED, confirm(order, 3, "confirm"));
    assertOutcome(StockOutcome.RESERVED, confirm(order, 3, "confirm"));
    assertOutcome(StockOutcome.RESERVED, confirm(order, 3, "confirm-again"));

    assertShelf(5, 2);
    pass(A_DAY.multipliedBy(2));
    assertShelf(5, 2);
  }

  /** What others have bought since is theirs; the buyer gets all of the order or none of it. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_26_what_has_lapsed_and_is_gone_is_short_and_nothing_of_it_is_held() {
    stocked(5);
    Sku other = newSku();
    stock(other, 1);
    OrderId order = newOrder();
    List<SkuQuantity> both = List.of(new SkuQuantity(other, 1), new SkuQuantity(sku, 3));
    room.reserveUntil(order, both, now().plus(A_DAY), call(order, "reserve"));
    pass(A_DAY.multipliedBy(2));
    reserved(4);

    StockAnswer answer = room.confirm(order, both, call(order, "confirm"));

    assertOutcome(StockOutcome.SHORT, answer);
    assertEquals(answer, room.confirm(order, both, call(order, "confirm", 2)));
    assertShelf(5, 1);
    assertEquals(1, free(other));
  }

  /** What has left cannot come back because its time is over. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_27_what_has_left_or_was_freed_does_not_lapse_too() {
    stocked(9);
    OrderId sent = reservedForADay(3);
    OrderId cancelled = reservedForADay(3);
    room.deduct(sent, units(3), call(sent, "deduct"));
    room.release(cancelled, units(3), call(cancelled, "release"));
    reserved(4);
    assertShelf(6, 2);

    pass(A_DAY.multipliedBy(2));

    assertShelf(6, 2);
  }

  /** What was cancelled after it had lapsed is not wanted when the money comes. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_28_what_was_released_after_it_had_lapsed_is_not_set_aside_anew() {
    stocked(5);
    OrderId order = reservedForADay(3);
    pass(A_DAY.multipliedBy(2));
    room.release(order, units(1), call(order, "release"));

    assertOutcome(StockOutcome.RESERVED, confirm(order, 2, "confirm"));
    assertOutcome(StockOutcome.RESERVED, confirm(order, 3, "confirm-again"));

    assertShelf(5, 3);
  }

  /** The money comes at the moment at which others buy: nobody gets what another one has. */
  @Test
  @Needs({Ability.TIME, Ability.LAPSING})
  public final void rule_29_of_many_late_buyers_and_new_ones_nobody_gets_what_another_one_has() {
    stocked(Crowd.SIZE);
    OrderId late = reservedForADay(Crowd.SIZE);
    pass(A_DAY.multipliedBy(2));
    List<OrderId> others = Stream.generate(this::newOrder).limit(Crowd.SIZE).toList();

    List<Tried<StockAnswer>> came =
        crowd()
            .all(
                thread ->
                    thread == 0
                        ? confirm(late, Crowd.SIZE, "confirm")
                        : room.reserve(
                            others.get(thread), units(1), call(others.get(thread), "reserve")));

    long reserved =
        came.stream()
            .skip(1)
            .filter(one -> one.answers(told -> told.outcome() == StockOutcome.RESERVED))
            .count();
    boolean isKept = came.get(0).answers(told -> told.outcome() == StockOutcome.RESERVED);
    long sold = reserved + (isKept ? Crowd.SIZE : 0);
    assertTrue(sold <= Crowd.SIZE, () -> "more was sold than there is: " + came);
    assertShelf(Crowd.SIZE, Crowd.SIZE - (int) sold);
  }

  /** Units that are counted wrong by one now are counted wrong by many in a year. */
  @Test
  public final void rule_30_whatever_many_do_at_once_no_unit_appears_or_is_lost() {
    int each = 10;
    stocked(each * Crowd.SIZE);

    List<Tried<Integer>> came =
        crowd()
            .all(
                thread -> {
                  for (int i = 0; i < each; i++) {
                    OrderId order = newOrder();
                    room.reserve(order, units(1), call(order, "reserve"));
                    if (i % 2 == 0) {
                      room.release(order, units(1), call(order, "release"));
                    } else {
                      room.deduct(order, units(1), call(order, "deduct"));
                    }
                    if (i == 3) {
                      room.restock(order, units(1), call(order, "restock"));
                    }
                  }
                  return each;
                });

    assertTrue(came.stream().allMatch(one -> one.answers(told -> true)), came::toString);
    int left = Crowd.SIZE * (each - each / 2 + 1);
    assertShelf(left, left);
  }

  /** The four calls that move units, as an order makes them one after the other. */
  private List<Step> steps(OrderId order) {
    return List.of(
        new Step(
            call -> room.reserve(order, units(2), call), "reserve", StockOutcome.RESERVED, 5, 3),
        new Step(
            call -> room.release(order, units(1), call), "release", StockOutcome.RELEASED, 5, 4),
        new Step(call -> room.deduct(order, units(1), call), "deduct", StockOutcome.DEDUCTED, 4, 4),
        new Step(
            call -> room.restock(order, units(1), call), "restock", StockOutcome.RESTOCKED, 5, 5));
  }

  private record Step(
      Function<PortCall, StockAnswer> made,
      String key,
      StockOutcome outcome,
      int onHand,
      int free) {}

  /** Who says that nothing was sent is believed: the effect surely did not happen. */
  @Test
  @Needs(Ability.NOT_SENT)
  public final void rule_31_what_was_not_sent_has_moved_nothing_and_is_told_as_not_sent() {
    int onHand = 5;
    int free = 5;
    stocked(onHand);
    OrderId order = newOrder();
    for (Step step : steps(order)) {
      inject(Ability.NOT_SENT, order);
      Tried<StockAnswer> tried = tried(step, order, 1);
      assertTrue(tried.saysNotSent(), () -> step.key() + " that was not sent: " + tried);
      assertShelf(onHand, free);
      assertOutcome(step.outcome(), step.made().apply(call(order, step.key(), 2)));
      onHand = step.onHand();
      free = step.free();
      assertShelf(onHand, free);
    }
  }

  /** What nobody knows is called again under the same key. */
  @Test
  @Needs(Ability.REQUEST_LOST)
  public final void rule_32_a_request_that_is_lost_is_not_told_as_done_nor_as_not_sent() {
    stocked(5);
    OrderId order = newOrder();
    for (Step step : steps(order)) {
      inject(Ability.REQUEST_LOST, order);
      Tried<StockAnswer> tried = tried(step, order, 1);
      assertTrue(isUnknown(tried), () -> step.key() + " that was lost: " + tried);
      assertOutcome(step.outcome(), step.made().apply(call(order, step.key(), 2)));
      assertShelf(step.onHand(), step.free());
    }
  }

  /** What was done and not answered is not done again. */
  @Test
  @Needs(Ability.ANSWER_LOST)
  public final void rule_33_after_a_lost_answer_the_same_key_moves_nothing_more() {
    stocked(5);
    OrderId order = newOrder();
    for (Step step : steps(order)) {
      inject(Ability.ANSWER_LOST, order);
      Tried<StockAnswer> tried = tried(step, order, 1);
      assertTrue(isUnknown(tried), () -> step.key() + " without an answer: " + tried);
      assertShelf(step.onHand(), step.free());
      assertOutcome(step.outcome(), step.made().apply(call(order, step.key(), 2)));
      assertShelf(step.onHand(), step.free());
    }
  }

  /** An order may be paid between two tries of the same effect. */
  @Test
  public final void rule_34_the_same_key_with_and_without_a_time_sets_aside_once() {
    stocked(5);
    OrderId order = reservedForADay(2);

    assertOutcome(StockOutcome.RESERVED, room.reserve(order, units(2), call(order, "reserve", 2)));

    assertShelf(5, 3);
  }

  /** Somebody always orders two thousand million of them. */
  @Test
  public final void rule_35_what_nobody_can_have_is_short_and_breaks_nothing() {
    stocked(5);
    reserved(2);
    OrderId order = newOrder();

    assertOutcome(
        StockOutcome.SHORT, room.reserve(order, units(Integer.MAX_VALUE), call(order, "reserve")));

    assertShelf(5, 3);
  }

  private Tried<StockAnswer> tried(Step step, OrderId order, int attempt) {
    return Tried.of(() -> step.made().apply(call(order, step.key(), attempt)));
  }

  private static boolean isUnknown(Tried<StockAnswer> tried) {
    return tried.thrown().isPresent() && !tried.saysNotSent();
  }
}
