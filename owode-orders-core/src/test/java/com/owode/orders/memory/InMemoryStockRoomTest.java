package com.owode.orders.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InMemoryStockRoomTest {

  private static final Sku DRESS = Sku.of("DRESS");
  private static final Sku SCARF = Sku.of("SCARF");
  private static final OrderId ONE = OrderId.of("1");
  private static final OrderId TWO = OrderId.of("2");

  private final InMemoryStockRoom room = InMemoryStockRoom.empty();

  private static PortCall call(String key) {
    return PortCall.of(new IdempotencyKey(key), 1, Instant.EPOCH);
  }

  private static List<SkuQuantity> of(Sku sku, int quantity) {
    return List.of(new SkuQuantity(sku, quantity));
  }

  private int free(Sku sku) {
    return room.available(Set.of(sku)).getOrDefault(sku, -1);
  }

  /** Guide row G15: what broke on the shelf is neither sold nor sent, whoever it was kept for. */
  @Test
  void a_recount_below_what_is_set_aside_leaves_nothing_to_sell_and_nothing_to_send() {
    room.stock(DRESS, 3, 0);
    room.reserve(ONE, of(DRESS, 2), call("reserve"));

    room.recount(DRESS, 1);

    assertThat(room.onHand(DRESS)).isOne();
    assertThat(free(DRESS)).isZero();
    assertThat(room.reserve(TWO, of(DRESS, 1), call("other")).outcome())
        .isEqualTo(StockOutcome.SHORT);
    assertThat(room.deduct(ONE, of(DRESS, 2), call("deduct")).outcome())
        .isEqualTo(StockOutcome.SHORT);
    assertThat(room.onHand(DRESS)).isZero();

    room.recount(DRESS, 4);

    assertThat(free(DRESS)).isEqualTo(4);
  }

  @Test
  void only_what_was_stocked_can_be_recounted() {
    assertThatThrownBy(() -> room.recount(SCARF, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SKU SCARF was never stocked; stock it first");
    room.stock(SCARF, 1, 0);
    assertThatThrownBy(() -> room.recount(SCARF, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(room.onHand(SCARF)).isOne();
  }

  /** S1. */
  @Test
  void of_many_buyers_of_one_unit_one_reserves_and_the_stock_never_goes_below_none()
      throws Exception {
    room.stock(DRESS, 1, 0);
    AtomicInteger reserved = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 200; i++) {
      String order = "order-" + i;
      threads.execute(
          () -> {
            try {
              start.await();
            } catch (InterruptedException interrupted) {
              return;
            }
            StockAnswer answer = room.reserve(OrderId.of(order), of(DRESS, 1), call(order));
            reserved.addAndGet(answer.outcome() == StockOutcome.RESERVED ? 1 : 0);
          });
    }
    start.countDown();
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

    assertThat(reserved.get()).isOne();
    assertThat(free(DRESS)).isZero();
    assertThat(room.onHand(DRESS)).isOne();
  }

  @Test
  void a_reservation_is_all_or_nothing() {
    room.stock(DRESS, 5, 0);
    room.stock(SCARF, 1, 0);

    StockAnswer answer =
        room.reserve(ONE, List.of(new SkuQuantity(DRESS, 2), new SkuQuantity(SCARF, 2)), call("a"));

    assertThat(answer).isEqualTo(StockAnswer.of(StockOutcome.SHORT));
    assertThat(room.available(Set.of(DRESS, SCARF))).isEqualTo(Map.of(DRESS, 5, SCARF, 1));
  }

  @Test
  void the_same_key_does_it_once_and_gets_the_same_answer_whatever_has_changed_since() {
    room.stock(DRESS, 3, 0);
    StockAnswer first = room.reserve(ONE, of(DRESS, 2), call("a"));
    StockAnswer again = room.reserve(ONE, of(DRESS, 2), call("a"));
    StockAnswer other = room.reserve(TWO, of(DRESS, 2), call("b"));
    room.stock(DRESS, 10, 0);
    StockAnswer otherAgain = room.reserve(TWO, of(DRESS, 2), call("b"));

    assertThat(first.outcome()).isEqualTo(StockOutcome.RESERVED);
    assertThat(again).isEqualTo(first);
    assertThat(other.outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(otherAgain).isEqualTo(other);
    assertThat(free(DRESS)).isEqualTo(11);
  }

  /** S3. */
  @Test
  void releasing_frees_no_more_than_the_order_holds() {
    room.stock(DRESS, 5, 0);
    room.reserve(TWO, of(DRESS, 3), call("two"));

    room.release(ONE, of(DRESS, 3), call("none-held"));
    assertThat(free(DRESS)).isEqualTo(2);

    room.reserve(ONE, of(DRESS, 2), call("one"));
    room.release(ONE, of(DRESS, 1), call("part"));
    room.release(ONE, of(DRESS, 5), call("rest"));
    assertThat(free(DRESS)).isEqualTo(2);
    assertThat(room.onHand(DRESS)).isEqualTo(5);
  }

  @Test
  void deducting_takes_what_the_order_holds_and_leaves_what_others_hold() {
    room.stock(DRESS, 5, 0);
    room.reserve(ONE, of(DRESS, 2), call("one"));
    room.reserve(TWO, of(DRESS, 2), call("two"));

    StockAnswer held = room.deduct(ONE, of(DRESS, 2), call("left"));
    StockAnswer tooMany = room.deduct(OrderId.of("3"), of(DRESS, 3), call("left-3"));

    assertThat(held.outcome()).isEqualTo(StockOutcome.DEDUCTED);
    assertThat(tooMany.outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(room.onHand(DRESS)).isEqualTo(2);
    assertThat(free(DRESS)).isZero();
    assertThat(room.deduct(TWO, of(DRESS, 2), call("left-2")).outcome())
        .isEqualTo(StockOutcome.DEDUCTED);
    assertThat(room.onHand(DRESS)).isZero();
  }

  @Test
  void restocking_puts_units_back_on_the_shelf() {
    room.stock(DRESS, 1, 0);
    room.reserve(ONE, of(DRESS, 1), call("a"));
    room.deduct(ONE, of(DRESS, 1), call("b"));

    assertThat(room.restock(ONE, of(DRESS, 1), call("c")).outcome())
        .isEqualTo(StockOutcome.RESTOCKED);
    assertThat(free(DRESS)).isOne();
  }

  /** Guide row G15. */
  @Test
  void the_call_that_crosses_the_threshold_tells_that_stock_runs_low_and_no_later_one_does() {
    room.stock(DRESS, 5, 3);

    assertThat(room.reserve(ONE, of(DRESS, 1), call("a")).runningLow()).isEmpty();
    assertThat(room.reserve(ONE, of(DRESS, 1), call("b")).runningLow()).containsExactly(DRESS);
    assertThat(room.reserve(ONE, of(DRESS, 1), call("c")).runningLow()).isEmpty();
    assertThat(room.deduct(ONE, of(DRESS, 3), call("d")).runningLow()).isEmpty();
  }

  @Test
  void a_counted_room_has_none_of_what_was_never_stocked_and_an_uncounted_one_always_has() {
    InMemoryStockRoom uncounted = InMemoryStockRoom.uncounted();

    assertThat(free(DRESS)).isZero();
    assertThat(room.reserve(ONE, of(DRESS, 1), call("a")).outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(uncounted.available(Set.of(DRESS))).isEmpty();
    assertThat(uncounted.reserve(ONE, of(DRESS, 9), call("a")).outcome())
        .isEqualTo(StockOutcome.RESERVED);
    assertThat(uncounted.deduct(ONE, of(DRESS, 9), call("b")).outcome())
        .isEqualTo(StockOutcome.DEDUCTED);
    assertThat(uncounted.onHand(DRESS)).isZero();
  }

  /** A clock that is set by hand. */
  private static final class Hands implements InstantSource {
    private volatile Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }
  }

  private static final Instant LATER = Instant.EPOCH.plusSeconds(60);

  private final Hands hands = new Hands();
  private final InMemoryStockRoom lapsing = InMemoryStockRoom.empty(hands);

  private int freeOfLapsing() {
    return lapsing.available(Set.of(DRESS)).getOrDefault(DRESS, -1);
  }

  @Test
  void what_is_set_aside_until_a_time_is_free_from_that_time_on() {
    lapsing.stock(DRESS, 3, 0);
    lapsing.reserveUntil(ONE, of(DRESS, 3), LATER, call("a"));

    hands.now = LATER.minusNanos(1);
    assertThat(freeOfLapsing()).isZero();
    hands.now = LATER;
    assertThat(freeOfLapsing()).isEqualTo(3);
    assertThat(lapsing.reserve(TWO, of(DRESS, 3), call("b")).outcome())
        .isEqualTo(StockOutcome.RESERVED);
    assertThat(lapsing.onHand(DRESS)).isEqualTo(3);
  }

  @Test
  void what_is_confirmed_in_time_does_not_lapse() {
    lapsing.stock(DRESS, 3, 0);
    lapsing.reserveUntil(ONE, of(DRESS, 2), LATER, call("a"));

    assertThat(lapsing.confirm(ONE, of(DRESS, 2), call("b")).outcome())
        .isEqualTo(StockOutcome.RESERVED);

    hands.now = LATER;
    assertThat(freeOfLapsing()).isOne();
  }

  @Test
  void what_has_lapsed_is_set_aside_anew_when_it_is_confirmed_and_still_there() {
    lapsing.stock(DRESS, 3, 0);
    lapsing.reserveUntil(ONE, of(DRESS, 2), LATER, call("a"));
    hands.now = LATER;

    assertThat(lapsing.confirm(ONE, of(DRESS, 2), call("b")).outcome())
        .isEqualTo(StockOutcome.RESERVED);
    assertThat(lapsing.confirm(ONE, of(DRESS, 2), call("c")).outcome())
        .isEqualTo(StockOutcome.RESERVED);

    assertThat(freeOfLapsing()).isOne();
    lapsing.release(ONE, of(DRESS, 2), call("d"));
    assertThat(freeOfLapsing()).isEqualTo(3);
  }

  @Test
  void what_has_lapsed_and_was_sold_since_is_short_and_nothing_is_left_set_aside() {
    lapsing.stock(DRESS, 3, 0);
    lapsing.stock(SCARF, 1, 0);
    List<SkuQuantity> both = List.of(new SkuQuantity(SCARF, 1), new SkuQuantity(DRESS, 2));
    lapsing.reserveUntil(ONE, both, LATER, call("a"));
    lapsing.reserveUntil(ONE, of(SCARF, 0), LATER.plusSeconds(9), call("scarf-longer"));
    hands.now = LATER;
    lapsing.reserve(TWO, of(DRESS, 2), call("b"));

    assertThat(lapsing.confirm(ONE, both, call("c")).outcome()).isEqualTo(StockOutcome.SHORT);

    assertThat(lapsing.available(Set.of(DRESS, SCARF))).isEqualTo(Map.of(DRESS, 1, SCARF, 1));
  }

  @Test
  void what_was_released_after_it_lapsed_is_not_set_aside_anew() {
    lapsing.stock(DRESS, 3, 0);
    lapsing.reserveUntil(ONE, of(DRESS, 3), LATER, call("a"));
    hands.now = LATER;
    lapsing.release(ONE, of(DRESS, 1), call("b"));

    lapsing.confirm(ONE, of(DRESS, 3), call("c"));

    assertThat(freeOfLapsing()).isOne();
  }

  /** Found by the simulation: what was confirmed was freed in place of what had lapsed. */
  @Test
  void what_is_released_after_others_were_confirmed_is_what_has_lapsed() {
    lapsing.stock(DRESS, 3, 0);
    lapsing.reserveUntil(ONE, of(DRESS, 3), LATER, call("a"));
    hands.now = LATER;
    lapsing.confirm(ONE, of(DRESS, 2), call("b"));

    lapsing.release(ONE, of(DRESS, 1), call("c"));

    assertThat(freeOfLapsing()).isOne();
    lapsing.release(ONE, of(DRESS, 2), call("d"));
    assertThat(freeOfLapsing()).isEqualTo(3);
  }

  @Test
  void in_a_room_without_a_clock_nothing_lapses() {
    room.stock(DRESS, 1, 0);
    room.reserveUntil(ONE, of(DRESS, 1), Instant.MIN, call("a"));

    assertThat(free(DRESS)).isZero();
    assertThat(room.confirm(ONE, of(DRESS, 1), call("b")).outcome())
        .isEqualTo(StockOutcome.RESERVED);
    assertThat(free(DRESS)).isZero();
  }

  /** S1. */
  @Test
  void of_many_buyers_whose_reservations_lapse_no_unit_is_ever_sold_twice() throws Exception {
    int units = 5;
    lapsing.stock(DRESS, units, 0);
    AtomicInteger sold = new AtomicInteger();
    AtomicInteger wrong = new AtomicInteger();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 400; i++) {
      int number = i;
      OrderId order = OrderId.of("order-" + i);
      threads.execute(
          () -> {
            try {
              start.await();
            } catch (InterruptedException interrupted) {
              return;
            }
            StockAnswer held =
                lapsing.reserveUntil(
                    order, of(DRESS, 1), Instant.ofEpochSecond(number), call("hold-" + number));
            hands.now = Instant.ofEpochSecond(number);
            if (held.outcome() == StockOutcome.RESERVED
                && lapsing.confirm(order, of(DRESS, 1), call("keep-" + number)).outcome()
                    == StockOutcome.RESERVED) {
              sold.incrementAndGet();
            }
            int left = freeOfLapsing();
            wrong.addAndGet(left < 0 || left > units ? 1 : 0);
          });
    }
    start.countDown();
    threads.shutdown();
    assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    hands.now = Instant.ofEpochSecond(1_000);

    assertThat(wrong.get()).isZero();
    assertThat(sold.get()).isBetween(1, units);
    assertThat(freeOfLapsing()).isEqualTo(units - sold.get());
    assertThat(lapsing.onHand(DRESS)).isEqualTo(units);
  }

  @Test
  void a_negative_number_of_units_is_refused() {
    assertThatThrownBy(() -> room.stock(DRESS, -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units stocked of SKU DRESS is -1; it must be 0 or more");
  }
}
