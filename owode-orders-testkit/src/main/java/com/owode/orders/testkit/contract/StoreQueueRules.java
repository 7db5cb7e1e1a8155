package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.QueuedEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules of the queue of effects, 27 to 43: each is done at least once, by one at a time. Extend
 * {@link OrderStoreContract}, never this.
 */
public abstract class StoreQueueRules extends StoreCrowdRules {

  private static final int EFFECTS = 200;

  StoreQueueRules() {}

  /** What has waited longest is done first, and nothing before its time. */
  @Test
  public final void rule_27_effects_are_claimed_when_their_time_has_come_the_earliest_first() {
    place(
        "order-1",
        StoreEntry.message("order-1", 0, NOW.plusSeconds(2)),
        StoreEntry.message("order-1", 1, NOW),
        StoreEntry.message("order-1", 2, NOW.plusSeconds(9)),
        StoreEntry.message("order-1", 3, NOW.plusSeconds(1)));

    assertEquals(List.of(), claim(NOW.minus(TICK)), "before any has come");
    assertEquals(List.of(1, 3, 0), ordinals(claim(NOW.plusSeconds(2))));
    assertEquals(List.of(), claim(NOW.plusSeconds(9).minus(TICK)), "just before the last one");
    assertEquals(List.of(2), ordinals(claim(NOW.plusSeconds(9))));
  }

  /** Each kind of effect has workers of its own. */
  @Test
  public final void rule_28_only_effects_of_the_kind_that_is_asked_for_are_claimed() {
    place("order-1", StoreEntry.message("order-1", 0, NOW), StoreEntry.question("order-1", 0, NOW));

    assertEquals(
        List.of(EffectKind.ASK_PAYMENT),
        store.claim(EffectKind.ASK_PAYMENT, NOW, LEASE, MANY, "w").stream()
            .map(claimed -> claimed.envelope().effect().kind())
            .toList());
    assertEquals(List.of(), store.claim(EffectKind.VOID_PAYMENT, NOW, LEASE, MANY, "w"));
    assertEquals(List.of(0), ordinals(claim(NOW)));
  }

  /** A worker claims what it can do within the lease; the rest is for others. */
  @Test
  public final void rule_29_no_more_than_the_limit_is_claimed_and_the_next_claim_goes_on() {
    placeWithMessages("order-1", 5);

    assertEquals(Set.of(0, 1), Set.copyOf(ordinals(claim(LATER, 2))));
    assertEquals(Set.of(2, 3), Set.copyOf(ordinals(claim(LATER, 2))));
    assertEquals(Set.of(4), Set.copyOf(ordinals(claim(LATER, 2))));
  }

  /** The worker performs what it is given, under a key that it works out from it. */
  @Test
  public final void rule_30_a_claim_tells_the_effect_as_it_was_queued_and_that_it_is_the_first() {
    QueuedEffect plain = StoreEntry.message("order-1", 0, NOW);
    QueuedEffect traced =
        new QueuedEffect(plain.envelope(), NOW, Optional.of("00-4bf92f35-00f067aa-01"));
    place("order-1", traced);

    ClaimedEffect claimed = claimOne(NOW.plusSeconds(3));

    assertEquals(
        new ClaimedEffect(
            traced.envelope(),
            claimed.fence(),
            1,
            NOW.plusSeconds(3),
            NOW.plusSeconds(3).plus(LEASE),
            traced.traceParent()),
        claimed);
  }

  /** A worker that is slow must not be doubled; one that died must be replaced. */
  @Test
  public final void rule_31_while_a_lease_runs_nobody_claims_and_at_its_end_somebody_does() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    claimOne(NOW);

    assertEquals(List.of(), claim(NOW.plus(LEASE).minus(TICK)), "while it runs");
    assertEquals(List.of(0), ordinals(claim(NOW.plus(LEASE))), "at its end");
  }

  /** By these a worker knows that it may be too late, and that its key may be forgotten. */
  @Test
  public final void rule_32_every_claim_has_a_new_fence_and_one_attempt_more() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect first = claimOne(NOW);
    ClaimedEffect second = claimOne(NOW.plus(LEASE));
    store.defer(second.id(), second.fence(), NOW.plus(LEASE), "down");
    ClaimedEffect third = claimOne(NOW.plus(LEASE));

    assertTrue(first.fence() < second.fence(), () -> first + " then " + second);
    assertTrue(second.fence() < third.fence(), () -> second + " then " + third);
    assertEquals(List.of(2, 3), List.of(second.attempt(), third.attempt()), "the attempts");
    assertEquals(
        List.of(NOW, NOW),
        List.of(second.firstClaimedAt(), third.firstClaimedAt()),
        "when it was claimed first");
    assertEquals(NOW.plus(LEASE).plus(LEASE), third.leaseEnds());
  }

  /** Whoever lost the lease must not finish what somebody else is doing now. */
  @Test
  public final void rule_33_a_stale_fence_completes_nothing_and_writes_nothing() {
    Order begun = place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect first = claimOne(NOW);
    ClaimedEffect second = claimOne(NOW.plus(LEASE));
    StoreEntry late =
        StoreEntry.noting(begun).by("late").wanting(StoreEntry.question("order-1", 0, NOW));

    assertEquals(FENCE_LOST, store.append(late.builder().completing(first.completion()).build()));

    assertEquals(begun, load("order-1"));
    assertEquals(Optional.empty(), store.findCommand(begun.id(), CommandId.of("late")));
    assertEquals(List.of(), store.claim(EffectKind.ASK_PAYMENT, LATER, LEASE, MANY, "w"));
    complete(second);
  }

  /** Whoever lost the lease must not give back what somebody else is doing now. */
  @Test
  public final void rule_34_a_stale_fence_defers_nothing() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect first = claimOne(NOW);
    ClaimedEffect second = claimOne(NOW.plus(LEASE));

    assertFalse(store.defer(first.id(), first.fence(), NOW, "late"), "it is given back");

    assertEquals(List.of(), claim(NOW.plus(LEASE)), "while the second lease runs");
    complete(second);
    assertFalse(
        store.defer(second.id(), second.fence(), NOW, "done"), "what is done is given back");
  }

  /** Whoever lost the lease must not set aside what somebody else is doing now. */
  @Test
  public final void rule_35_a_stale_fence_parks_nothing() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect first = claimOne(NOW);
    ClaimedEffect second = claimOne(NOW.plus(LEASE));

    assertFalse(store.park(first.id(), first.fence(), NOW, "late"), "it is set aside");

    assertEquals(List.of(), store.parked(MANY));
    complete(second);
    assertFalse(store.park(second.id(), second.fence(), NOW, "done"), "what is done is set aside");
  }

  /** What a slow worker found out is better than asking again, as long as nobody else does. */
  @Test
  public final void rule_36_after_its_lease_an_effect_is_completed_as_long_as_nobody_claims_it() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect slow = claimOne(NOW);
    store.claim(EffectKind.ASK_PAYMENT, NOW.plus(LEASE), LEASE, MANY, "other");

    complete(slow);

    assertEquals(List.of(), claim(LATER));
  }

  /** What has happened once is told once. */
  @Test
  public final void rule_37_an_effect_is_completed_once_and_never_claimed_again() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect claimed = claimOne(NOW);
    complete(claimed);

    assertEquals(
        FENCE_LOST,
        store.append(Append.to(OrderId.of("order-1"), 0).completing(claimed.completion()).build()));
    assertEquals(List.of(), claim(LATER));
  }

  /** A gateway that is down is asked later, as the same effect. */
  @Test
  public final void rule_38_a_deferred_effect_comes_back_at_its_time_and_its_fence_is_over() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect claimed = claimOne(NOW);
    Instant later = NOW.plusSeconds(5);

    assertTrue(store.defer(claimed.id(), claimed.fence(), later, "it's down: 100 %"));

    assertFalse(store.defer(claimed.id(), claimed.fence(), NOW, "again"), "given back twice");
    assertEquals(
        FENCE_LOST,
        store.append(Append.to(OrderId.of("order-1"), 0).completing(claimed.completion()).build()),
        "completed after it was given back");
    assertEquals(List.of(), claim(later.minus(TICK)), "before its time");
    assertEquals(List.of(0), ordinals(claim(later)));
  }

  /** A report that nobody has verified asks once, however often it is told. */
  @Test
  public final void rule_39_an_effect_is_queued_once_by_its_id_whatever_became_of_it() {
    QueuedEffect ofEvent = StoreEntry.message("order-1", 0, NOW);
    QueuedEffect apart = StoreEntry.message("order-1", 1_000, NOW);
    place("order-1", ofEvent);
    assertQueuedOnce(ofEvent);
    queue(apart);
    assertQueuedOnce(apart);
  }

  private void assertQueuedOnce(QueuedEffect effect) {
    QueuedEffect earlier =
        new QueuedEffect(effect.envelope(), NOW.minusSeconds(9), Optional.of("other"));
    queue(earlier);
    ClaimedEffect claimed = claimOne(NOW);
    assertEquals(Optional.empty(), claimed.traceParent(), "what was queued first is left as it is");
    queue(earlier);
    assertEquals(List.of(), claim(NOW), "while it is claimed");
    assertTrue(store.defer(claimed.id(), claimed.fence(), NOW.plusSeconds(9), "down"));
    queue(earlier);
    assertEquals(List.of(), claim(NOW), "while it is deferred");
    ClaimedEffect again = claimOne(NOW.plusSeconds(9));
    assertTrue(store.park(again.id(), again.fence(), NOW, "no outcome"));
    queue(earlier);
    assertEquals(List.of(), claim(LATER), "while it is set aside");
    write(Append.to(OrderId.of("order-1"), 0).completing(again.completion()).build());
    queue(earlier);
    assertEquals(List.of(), claim(LATER), "when it is done");
  }

  private void queue(QueuedEffect effect) {
    OrderId order = effect.envelope().id().event().order();
    write(Append.to(order, 0).effects(List.of(effect)).build());
  }

  /** An order may want more at once than one statement of a database takes. */
  @Test
  public final void rule_40_many_effects_of_one_append_are_all_queued() {
    List<QueuedEffect> wanted = placeWithMessages("order-1", MANY);

    assertEquals(
        wanted.stream().map(effect -> effect.envelope().id()).collect(Collectors.toSet()),
        claim(LATER).stream().map(ClaimedEffect::id).collect(Collectors.toSet()));
  }

  /** Two workers that do the same at once charge twice where a gateway remembers no keys. */
  @Test
  public final void rule_41_of_many_workers_none_claims_what_another_one_holds() {
    IntFunction<OrderStore> handles = handles();
    placeWithMessages("order-1", EFFECTS);

    List<List<EffectId>> claimed =
        answers(crowd().all(thread -> drain(handles.apply(thread), "worker-" + thread)));

    List<EffectId> all = new ArrayList<>();
    claimed.forEach(all::addAll);
    assertEquals(EFFECTS, new TreeSet<>(ordinalsOf(all)).size(), "effects that were claimed");
    assertEquals(EFFECTS, all.size(), "how often effects were claimed");
  }

  private static List<EffectId> drain(OrderStore store, String worker) {
    List<EffectId> claimed = new ArrayList<>();
    List<ClaimedEffect> batch;
    do {
      batch = store.claim(EffectKind.NOTIFY, LATER, LEASE, 3, worker);
      batch.forEach(one -> claimed.add(one.id()));
      checkGoesOn(claimed.size(), EFFECTS);
    } while (!batch.isEmpty());
    return claimed;
  }

  private static List<Integer> ordinalsOf(List<EffectId> ids) {
    return ids.stream().map(EffectId::ordinal).toList();
  }

  /** A worker that skips what another one has locked must still leave nothing behind. */
  @Test
  public final void rule_42_many_workers_that_claim_and_complete_do_each_effect_once() {
    IntFunction<OrderStore> handles = handles();
    for (int i = 0; i < Crowd.SIZE; i++) {
      placeWithMessages("order-" + i, EFFECTS / Crowd.SIZE);
    }

    List<List<EffectId>> done =
        answers(crowd().all(thread -> work(handles.apply(thread), "worker-" + thread)));

    List<String> all = new ArrayList<>();
    done.forEach(ids -> ids.forEach(id -> all.add(id.toString())));
    Collections.sort(all);
    assertEquals(new ArrayList<>(new TreeSet<>(all)), all, "effects that were done");
    claim(LATER.plus(Duration.ofDays(1))).forEach(left -> all.add(left.id().toString()));
    assertEquals(Crowd.SIZE * (EFFECTS / Crowd.SIZE), all.size(), "effects, done or left");
  }

  private static List<EffectId> work(OrderStore store, String worker) {
    List<EffectId> done = new ArrayList<>();
    int claimed = 0;
    List<ClaimedEffect> batch;
    do {
      batch = store.claim(EffectKind.NOTIFY, LATER, LEASE, 4, worker);
      claimed += batch.size();
      checkGoesOn(claimed, EFFECTS);
      for (ClaimedEffect one : batch) {
        Append append = Append.to(one.id().event().order(), 0).completing(one.completion()).build();
        if (store.append(append).equals(APPENDED)) {
          done.add(one.id());
        }
      }
    } while (!batch.isEmpty());
    return done;
  }

  /** The outcome of one call is told by two threads, as after a pause: it is written once. */
  @Test
  public final void rule_43_of_many_that_complete_under_one_fence_one_is_written() {
    IntFunction<OrderStore> handles = handles();
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect held = claimOne(NOW);
    Append done = Append.to(OrderId.of("order-1"), 0).completing(held.completion()).build();

    List<AppendResult> results = answers(crowd().all(thread -> handles.apply(thread).append(done)));

    assertEquals(1, Collections.frequency(results, APPENDED), () -> results.toString());
    assertEquals(
        results.size() - 1, Collections.frequency(results, FENCE_LOST), () -> results.toString());
    assertEquals(List.of(), claim(LATER), "effects that are left");
  }
}
