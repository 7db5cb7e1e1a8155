package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.port.Requeue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The rules of effects that are set aside for a person, 44 to 51. Extend {@link
 * OrderStoreContract}, never this.
 */
public abstract class StoreParkRules extends StoreQueueRules {

  private static final int ROUNDS = 20;

  StoreParkRules() {}

  /** What may have happened is never sent again by itself. */
  @Test
  public final void rule_44_a_parked_effect_is_never_claimed() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    parkOne(NOW);

    assertEquals(List.of(), claim(NOW.plus(LEASE)), "when its lease would have ended");
    assertEquals(List.of(), claim(NOW.plus(Duration.ofDays(99))), "much later");
  }

  /** A person sees what it is, why and since when, and how often it was tried. */
  @Test
  public final void rule_45_a_parked_effect_is_told_with_all_that_a_person_needs() {
    QueuedEffect queued = StoreEntry.message("order-1", 0, NOW);
    place("order-1", queued);
    claimOne(NOW);
    ClaimedEffect claimed = claimOne(NOW.plus(LEASE));
    String why = "no outcome; it's unclear: \"50 %\" \u00E0 Ọ̀yọ́ \\ \uD83D\uDC69";
    assertTrue(store.park(claimed.id(), claimed.fence(), NOW.plusSeconds(7), why));

    ParkedEffect expected =
        new ParkedEffect(queued.envelope(), claimed.fence(), 2, NOW.plusSeconds(7), why);
    assertEquals(Optional.of(expected), store.findParked(claimed.id()));
    assertEquals(List.of(expected), store.parked(MANY));
    assertEquals(List.of(expected), store.parked(EffectKind.NOTIFY, MANY));
  }

  /** A worklist begins with what has waited longest; an operator looks at one kind. */
  @Test
  public final void
      rule_46_parked_effects_are_told_the_oldest_first_by_kind_and_within_the_limit() {
    place(
        "order-1",
        StoreEntry.message("order-1", 0, NOW),
        StoreEntry.message("order-1", 1, NOW),
        StoreEntry.question("order-1", 2, NOW));
    park(claim(NOW), 0, NOW.plusSeconds(2));
    park(store.claim(EffectKind.ASK_PAYMENT, NOW, LEASE, MANY, "w"), 2, NOW.plusSeconds(3));
    park(claim(NOW.plus(LEASE)), 1, NOW.plusSeconds(1));

    assertEquals(List.of(1, 0, 2), told(store.parked(MANY)));
    assertEquals(List.of(1, 0), told(store.parked(2)));
    assertEquals(List.of(1, 0), told(store.parked(EffectKind.NOTIFY, MANY)));
    assertEquals(List.of(1), told(store.parked(EffectKind.NOTIFY, 1)));
    assertEquals(List.of(2), told(store.parked(EffectKind.ASK_PAYMENT, 1)));
    assertEquals(List.of(), store.parked(EffectKind.VOID_PAYMENT, MANY));
  }

  private void park(List<ClaimedEffect> claimed, int ordinal, Instant at) {
    ClaimedEffect one =
        claimed.stream()
            .filter(effect -> effect.id().ordinal() == ordinal)
            .findFirst()
            .orElseThrow(() -> new AssertionError("effect " + ordinal + " was not claimed"));
    assertTrue(store.park(one.id(), one.fence(), at, "why"), () -> one + " is set aside");
  }

  private static List<Integer> told(List<ParkedEffect> parked) {
    return parked.stream().map(one -> one.id().ordinal()).toList();
  }

  /** What a person found out is told to the order, and the effect is done with it. */
  @Test
  public final void rule_47_a_parked_effect_is_completed_under_its_fence_and_under_no_other() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ParkedEffect parked = parkOne(NOW);
    OrderId order = OrderId.of("order-1");

    for (long other : new long[] {parked.fence() - 1, parked.fence() + 1}) {
      ParkedEffect wrong =
          new ParkedEffect(parked.envelope(), other, parked.attempts(), parked.at(), "w");
      assertEquals(
          FENCE_LOST, store.append(Append.to(order, 0).completing(wrong.completion()).build()));
    }
    write(Append.to(order, 0).completing(parked.completion()).build());

    assertEquals(Optional.empty(), store.findParked(parked.id()));
    assertEquals(List.of(), store.parked(MANY));
    assertEquals(List.of(), claim(LATER));
  }

  /** It was tried before, whatever the person says: only its time begins anew. */
  @Test
  public final void rule_48_a_parked_effect_is_queued_again_with_its_attempts_and_a_new_time() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ParkedEffect parked = parkOne(NOW);
    Instant again = NOW.plusSeconds(3_600);

    write(requeue(parked, parked.fence(), again));

    assertEquals(Optional.empty(), store.findParked(parked.id()));
    assertEquals(List.of(), claim(again.minus(TICK)), "before its time");
    ClaimedEffect claimed = claimOne(again);
    assertEquals(parked.attempts() + 1, claimed.attempt());
    assertEquals(again, claimed.firstClaimedAt(), "since when its key is reckoned");
    assertTrue(claimed.fence() > parked.fence(), () -> claimed + " after " + parked);
  }

  /** Two operators who release the same effect release it once; a worker's is not theirs. */
  @Test
  public final void rule_49_only_what_is_parked_is_queued_again_and_only_under_its_fence() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    ClaimedEffect claimed = claimOne(NOW);
    ParkedEffect held = new ParkedEffect(claimed.envelope(), claimed.fence(), 1, NOW, "w");
    assertEquals(FENCE_LOST, store.append(requeue(held, held.fence(), NOW)), "while it is claimed");
    assertTrue(store.park(claimed.id(), claimed.fence(), NOW, "no outcome"));

    assertEquals(FENCE_LOST, store.append(requeue(held, held.fence() + 1, NOW)), "another fence");
    write(requeue(held, held.fence(), NOW));
    assertEquals(FENCE_LOST, store.append(requeue(held, held.fence(), NOW)), "queued already");
    assertEquals(List.of(0), ordinals(claim(NOW)));
  }

  /** Who released it and why is in the order's history, or it is not released. */
  @Test
  public final void rule_50_a_conflict_leaves_a_parked_effect_parked() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    StoreEntry stale = StoreEntry.noting(load("order-1"));
    ParkedEffect parked = parkOne(NOW);
    write(stale);

    store.append(
        stale
            .by("late")
            .builder()
            .requeuing(new Requeue(parked.id(), parked.fence(), NOW))
            .build());

    assertEquals(Optional.of(parked), store.findParked(parked.id()));
    assertEquals(List.of(), claim(LATER));
  }

  /** One says that it happened, the other one lets it go on: one of them is heard. */
  @Test
  public final void rule_51_of_many_that_complete_or_release_a_parked_effect_one_is_written() {
    IntFunction<OrderStore> handles = handles();
    List<ParkedEffect> parked = new ArrayList<>();

    List<List<Tried<AppendResult>>> came =
        crowd()
            .rounds(
                ROUNDS,
                Crowd.SIZE,
                round -> {
                  place("parked-" + round, StoreEntry.message("parked-" + round, 0, NOW));
                  parked.add(parkOne(NOW));
                },
                (round, thread) ->
                    handles.apply(thread).append(doneOrAgain(parked.get(round), thread)));

    for (List<Tried<AppendResult>> round : came) {
      List<AppendResult> results = answers(round);
      assertEquals(1, Collections.frequency(results, APPENDED), results::toString);
      assertEquals(
          results.size() - 1, Collections.frequency(results, FENCE_LOST), results::toString);
    }
  }

  private static Append doneOrAgain(ParkedEffect parked, int thread) {
    return thread % 2 == 0
        ? Append.to(parked.id().event().order(), 0).completing(parked.completion()).build()
        : requeue(parked, parked.fence(), LATER);
  }

  private static Append requeue(ParkedEffect parked, long fence, Instant notBefore) {
    return Append.to(parked.id().event().order(), 0)
        .requeuing(new Requeue(parked.id(), fence, notBefore))
        .build();
  }
}
