package com.owode.orders.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.PortCall;
import com.owode.orders.stock.SkuQuantity;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FakeStockRoomTest {

  private static final Sku LAMP = Sku.of("LAMP-1");
  private static final OrderId ONE = OrderId.of("1");
  private static final OrderId OTHER = OrderId.of("2");

  private final TestClock clock = TestClock.at(Instant.parse("2026-03-02T09:00:00Z"));
  private final FaultInjector faults = FaultInjector.with(clock);
  private final FakeStockRoom room = FakeStockRoom.with(clock, faults);
  private int keys;

  FakeStockRoomTest() {
    room.stock(LAMP, 3);
  }

  private PortCall call() {
    keys++;
    return call("k" + keys);
  }

  private static PortCall call(String key) {
    return PortCall.of(new IdempotencyKey(key), 1, Instant.MAX);
  }

  private static List<SkuQuantity> lamps(int number) {
    return List.of(new SkuQuantity(LAMP, number));
  }

  private List<StockEntry.Kind> kinds() {
    return room.entries().stream().map(StockEntry::kind).toList();
  }

  @Test
  void what_is_set_aside_leaves_comes_back_and_is_in_the_ledger() {
    assertThat(room.reserve(ONE, lamps(2), call("r")).outcome()).isEqualTo(StockOutcome.RESERVED);
    assertThat(room.reserve(ONE, lamps(2), call("r")).outcome()).isEqualTo(StockOutcome.RESERVED);
    assertThat(room.reserve(OTHER, lamps(2), call()).outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(room.available(Set.of(LAMP))).containsEntry(LAMP, 1);
    assertThat(room.release(OTHER, lamps(2), call()).outcome()).isEqualTo(StockOutcome.RELEASED);
    assertThat(room.deduct(ONE, lamps(2), call("d")).outcome()).isEqualTo(StockOutcome.DEDUCTED);
    assertThat(room.deduct(ONE, lamps(2), call("d")).outcome()).isEqualTo(StockOutcome.DEDUCTED);
    assertThat(room.restock(ONE, lamps(1), call()).outcome()).isEqualTo(StockOutcome.RESTOCKED);

    assertThat(kinds())
        .containsExactly(
            StockEntry.Kind.STOCKED,
            StockEntry.Kind.SET_ASIDE,
            StockEntry.Kind.LEFT,
            StockEntry.Kind.CAME_BACK);
    assertThat(room.onHand(LAMP)).isEqualTo(2);
    assertThat(room.setAside(LAMP)).isZero();
    assertThat(room.left(ONE, LAMP)).isEqualTo(1);
  }

  @Test
  void what_is_set_aside_for_a_time_lapses_unless_it_is_confirmed() {
    Instant until = clock.instant().plus(Duration.ofDays(1));
    room.reserveUntil(ONE, lamps(1), until, call());
    room.reserveUntil(OTHER, lamps(2), until, call());
    assertThat(room.confirm(ONE, lamps(1), call()).outcome()).isEqualTo(StockOutcome.RESERVED);

    clock.passTo(until);

    assertThat(room.setAside(ONE, LAMP)).isEqualTo(1);
    assertThat(room.setAside(OTHER, LAMP)).isZero();
    room.reserve(ONE, lamps(1), call());
    assertThat(room.confirm(OTHER, lamps(2), call()).outcome()).isEqualTo(StockOutcome.SHORT);
    room.release(ONE, lamps(1), call());
    assertThat(room.setAside(LAMP)).isEqualTo(1);
  }

  @Test
  void what_has_lapsed_is_set_aside_anew_when_it_is_still_there() {
    room.reserveUntil(OTHER, lamps(2), clock.instant().plusSeconds(1), call());
    clock.pass(Duration.ofSeconds(1));

    assertThat(room.confirm(OTHER, lamps(2), call()).outcome()).isEqualTo(StockOutcome.RESERVED);
    assertThat(room.setAside(OTHER, LAMP)).isEqualTo(2);
  }

  @Test
  void what_others_hold_does_not_leave() {
    room.reserve(OTHER, lamps(2), call());

    assertThat(room.deduct(ONE, lamps(2), call()).outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(room.onHand(LAMP)).isEqualTo(2);
    assertThat(room.setAside(OTHER, LAMP)).isEqualTo(2);
  }

  @Test
  void a_script_can_make_it_short() {
    faults.play(FaultScript.parse("reserve#1: short; confirm#1: short"));

    assertThat(room.reserve(ONE, lamps(1), call()).outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(room.reserve(ONE, lamps(1), call()).outcome()).isEqualTo(StockOutcome.RESERVED);
    assertThat(room.confirm(ONE, lamps(1), call()).outcome()).isEqualTo(StockOutcome.SHORT);
    assertThat(room.setAside(ONE, LAMP)).isZero();
  }
}
