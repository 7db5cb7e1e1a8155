package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.port.Append;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.Health;
import com.owode.orders.port.LaneHealth;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.Rate;
import com.owode.orders.testkit.fixture.OrderLife;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The rules of what an operator does and looks at, 52 to 63: pause, rate, records and health.
 * Extend {@link OrderStoreContract}, never this.
 */
public abstract class StoreLaneRules extends StoreParkRules {

  private static final int A_SECOND = 10;
  private static final Rate RATE = Rate.perSecond(A_SECOND);
  private static final int BACKLOG = 900;

  StoreLaneRules() {}

  private static OperatorRecord record(String action) {
    return StoreTrace.record(action, "notify");
  }

  private void throttle(Optional<Rate> rate) {
    store.throttle(EffectKind.NOTIFY, rate, record("throttle"));
  }

  /** When a provider is down, nobody goes on trying. */
  @Test
  public final void rule_52_of_a_paused_kind_nothing_is_claimed_until_it_is_resumed() {
    place("order-1", StoreEntry.message("order-1", 0, NOW), StoreEntry.question("order-1", 0, NOW));

    store.pause(EffectKind.NOTIFY, true, record("pause"));
    assertEquals(List.of(), claim(NOW), "while it is paused");
    place("order-2", StoreEntry.message("order-2", 7, NOW));
    assertEquals(List.of(), claim(LATER), "what was queued meanwhile");
    assertEquals(
        1, store.claim(EffectKind.ASK_PAYMENT, NOW, LEASE, MANY, "w").size(), "of another kind");

    store.pause(EffectKind.NOTIFY, false, record("resume"));
    assertEquals(2, claim(NOW).size(), "when it is resumed");
  }

  /** Who has called already must be able to say what came of it. */
  @Test
  public final void rule_53_what_is_claimed_already_goes_on_while_its_kind_is_paused() {
    placeWithMessages("order-1", 3);
    List<ClaimedEffect> claimed = claim(LATER);
    store.pause(EffectKind.NOTIFY, true, record("pause"));

    complete(claimed.get(0));
    assertTrue(store.defer(claimed.get(1).id(), claimed.get(1).fence(), LATER, "down"));
    assertTrue(store.park(claimed.get(2).id(), claimed.get(2).fence(), LATER, "no outcome"));

    assertEquals(List.of(), claim(LATER), "what was given back");
    store.pause(EffectKind.NOTIFY, false, record("resume"));
    assertEquals(List.of(1), ordinals(claim(LATER)));
  }

  /** A worker that looks twice a second gets what the rate allows, and no more. */
  @Test
  public final void rule_54_of_a_throttled_kind_a_worker_reaches_the_rate_and_does_not_exceed_it() {
    placeWithMessages("order-1", BACKLOG);
    throttle(Optional.of(RATE));
    int claimed = 0;
    for (int half = 0; half <= 60; half++) {
      claimed += claim(LATER.plusMillis(500L * half)).size();
    }

    int even = 30 * A_SECOND;
    assertBetween(even, even + 1 + A_SECOND, claimed, "claims in 30 seconds");
  }

  /** After a quiet hour a backlog must not burst. */
  @Test
  public final void rule_55_of_what_was_left_unused_a_second_at_most_is_made_up_for() {
    placeWithMessages("order-1", BACKLOG);
    throttle(Optional.of(RATE));
    claim(LATER);

    int burst = claim(LATER.plus(Duration.ofHours(1))).size();

    assertBetween(A_SECOND, A_SECOND + 1, burst, "claims after an hour without any");
    assertEquals(
        0,
        claim(LATER.plus(Duration.ofHours(1)).plusMillis(50)).size(),
        "claims within an interval");
  }

  private static void assertBetween(int least, int most, int found, String what) {
    assertTrue(
        least <= found && found <= most,
        () -> what + ": " + found + ", must be from " + least + " to " + most);
  }

  /** The rate is the provider's, however many workers there are. */
  @Test
  public final void rule_56_a_rate_is_for_all_workers_together() {
    IntFunction<OrderStore> handles = handles();
    placeWithMessages("order-1", BACKLOG);
    throttle(Optional.of(RATE));

    List<List<Tried<Integer>>> came =
        crowd()
            .rounds(
                10,
                Crowd.SIZE,
                second -> {},
                (second, thread) ->
                    handles
                        .apply(thread)
                        .claim(
                            EffectKind.NOTIFY,
                            LATER.plusSeconds(second),
                            LEASE,
                            MANY,
                            "worker-" + thread)
                        .size());

    int claimed = 0;
    for (List<Tried<Integer>> second : came) {
      claimed += answers(second).stream().mapToInt(Integer::intValue).sum();
    }
    assertBetween(9 * A_SECOND, 10 * A_SECOND + 1, claimed, "claims of all in 9 seconds");
  }

  /** One process whose clock is an hour ahead must not stop all others for an hour. */
  @Test
  public final void rule_57_a_clock_that_goes_back_is_waited_for_an_interval_at_most() {
    placeWithMessages("order-1", BACKLOG);
    throttle(Optional.of(RATE));
    claim(LATER.plus(Duration.ofHours(1)));
    claim(LATER);

    assertEquals(1, claim(LATER.plus(RATE.interval()), 1).size(), "claims after an interval");
  }

  /** A rate is for one kind, and until it is taken off. */
  @Test
  public final void rule_58_a_rate_holds_back_no_other_kind_and_nothing_when_it_is_taken_off() {
    placeWithMessages("order-1", BACKLOG);
    store.throttle(EffectKind.ASK_PAYMENT, Optional.of(RATE), record("throttle"));
    assertEquals(BACKLOG, claim(LATER).size(), "of a kind without a rate");

    throttle(Optional.of(RATE));
    throttle(Optional.empty());
    assertEquals(BACKLOG, claim(LATER.plus(LEASE)).size(), "when the rate is taken off");
  }

  /** Who did what and why is kept for ever, also when nothing changed by it. */
  @Test
  public final void rule_59_every_act_of_an_operator_is_recorded_and_told_the_last_first() {
    store.pause(EffectKind.NOTIFY, true, record("pause-1"));
    store.pause(EffectKind.NOTIFY, true, record("pause-2"));
    throttle(Optional.of(RATE));
    store.record(record("erase"));
    throttle(Optional.of(RATE));
    store.pause(EffectKind.NOTIFY, false, record("resume"));

    List<OperatorRecord> all =
        List.of(
            record("resume"),
            record("throttle"),
            record("erase"),
            record("throttle"),
            record("pause-2"),
            record("pause-1"));
    assertEquals(all, store.operatorRecords(MANY));
    assertEquals(all.subList(0, 2), store.operatorRecords(2));
  }

  /** An operator looks at every kind; the one that is not told is the one that stands still. */
  @Test
  public final void rule_60_health_tells_every_kind_of_effect_once_in_order() {
    assertEquals(
        Arrays.stream(EffectKind.values())
            .map(kind -> new LaneHealth(kind, 0, Optional.empty(), 0, false, Optional.empty()))
            .toList(),
        store.health(NOW).lanes());
  }

  /** How much waits and since when, whether it is yet to be done or being done. */
  @Test
  public final void rule_61_health_counts_what_is_not_done_and_since_when_it_is_wanted() {
    place(
        "order-1",
        StoreEntry.message("order-1", 0, NOW),
        StoreEntry.message("order-1", 1, NOW.plusSeconds(1)),
        StoreEntry.message("order-1", 2, NOW.plusSeconds(2)),
        StoreEntry.message("order-1", 3, NOW.plusSeconds(3)));
    List<ClaimedEffect> claimed = claim(NOW.plusSeconds(2));
    complete(claimed.get(0));
    assertTrue(store.defer(claimed.get(1).id(), claimed.get(1).fence(), LATER, "down"));
    assertTrue(store.park(claimed.get(2).id(), claimed.get(2).fence(), NOW, "no outcome"));
    throttle(Optional.of(RATE));
    store.pause(EffectKind.NOTIFY, true, record("pause"));

    assertEquals(
        new LaneHealth(
            EffectKind.NOTIFY, 2, Optional.of(NOW.plusSeconds(1)), 1, true, Optional.of(RATE)),
        store.health(LATER).lane(EffectKind.NOTIFY));
    assertEquals(
        List.of(2, 1), List.of(store.health(LATER).queued(), store.health(LATER).parked()));
  }

  /** Money of which nobody knows what became of it is looked at first. */
  @Test
  public final void rule_62_health_counts_orders_with_unknown_money_until_it_is_known() {
    for (OrderLife life : StoreLives.ofUnknownMoney()) {
      int most = 0;
      for (Append append : StoreLives.appends(life)) {
        write(append);
        int unknown = append.after().map(Order::isMoneyUnknown).orElse(false) ? 1 : 0;
        most = Math.max(most, unknown);
        assertEquals(unknown, store.health(NOW).unknownPayments(), () -> "after the " + append);
      }
      assertEquals(1, most, () -> "the money is unknown for a while: " + life);
    }
  }

  /** Deadlines that nobody handles show that nothing runs them. */
  @Test
  public final void rule_63_health_counts_orders_of_which_a_deadline_has_come() {
    write(StoreEntry.placing("order-1").due(NOW));
    Order second = write(StoreEntry.placing("order-2").due(NOW.plusSeconds(1)));
    place("order-3");

    Health before = store.health(NOW.minus(TICK));
    assertEquals(
        List.of(0, 1, 2),
        List.of(
            before.overdue(),
            store.health(NOW).overdue(),
            store.health(NOW.plusSeconds(1)).overdue()));
    write(StoreEntry.noting(second));
    assertEquals(1, store.health(LATER).overdue(), "when one of them is handled");
  }
}
