package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Requeue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * The rules of what desks and workers do together, 88 to 92. Extend {@link OrderStoreContract},
 * never this.
 */
public abstract class StoreWorkRules extends StoreLookupRules {

  /** So many characters of a reason are kept at least. */
  private static final int KEPT = 1_000;

  private static final int EFFECTS = 80;

  StoreWorkRules() {}

  /** The answers of a bank, a courier and a stock room come at once, and each is written once. */
  @Test
  public final void rule_88_many_workers_that_tell_outcomes_of_one_order_tell_each_of_them_once() {
    IntFunction<OrderStore> handles = handles();
    placeWithMessages("order-1", EFFECTS);

    answers(crowd().all(thread -> tellAll(handles.apply(thread), "worker-" + thread)));

    assertEquals(1 + EFFECTS, load("order-1").version());
    HashSet<CommandId> told = new HashSet<>();
    store.history(OrderId.of("order-1")).forEach(event -> told.add(event.command()));
    assertEquals(1 + EFFECTS, told.size(), "outcomes that are in the history");
    assertEquals(List.of(), claim(LATER.plus(LEASE)), "effects that are left");
  }

  private static int tellAll(OrderStore store, String worker) {
    int told = 0;
    List<ClaimedEffect> batch;
    do {
      batch = store.claim(EffectKind.NOTIFY, LATER, LEASE, 2, worker);
      for (ClaimedEffect one : batch) {
        tell(store, one);
        told++;
      }
      checkGoesOn(told, EFFECTS);
    } while (!batch.isEmpty());
    return told;
  }

  /** Appends an event that says what came of an effect, after as many conflicts as it takes. */
  private static void tell(OrderStore store, ClaimedEffect one) {
    AppendResult result;
    do {
      Crowd.checkWaitedFor();
      Order order = store.load(one.id().event().order()).orElseThrow();
      StoreEntry outcome = StoreEntry.noting(order).by("outcome-" + one.id().ordinal());
      result = store.append(outcome.builder().completing(one.completion()).build());
    } while (result instanceof AppendResult.Conflict);
    if (!result.equals(APPENDED)) {
      throw new AssertionError("the outcome of a held effect is answered " + result);
    }
  }

  /** A worker that remembers how far it has come overlooks what is committed late. */
  @Test
  public final void rule_89_what_is_queued_while_workers_claim_is_claimed_too_and_once() {
    IntFunction<OrderStore> handles = handles();
    AtomicBoolean isDone = new AtomicBoolean();

    List<List<String>> claimed =
        answers(
            crowd()
                .all(
                    4,
                    thread ->
                        thread == 0
                            ? queueAll(isDone)
                            : claimAll(handles.apply(thread), "worker-" + thread, isDone)));

    List<String> all = new ArrayList<>();
    claimed.forEach(all::addAll);
    assertEquals(EFFECTS, new HashSet<>(all).size(), "effects that were claimed");
    assertEquals(EFFECTS, all.size(), "how often effects were claimed");
  }

  private List<String> queueAll(AtomicBoolean isDone) {
    try {
      for (int i = 0; i < EFFECTS; i++) {
        String order = "order-" + i;
        // Wanted before what was wanted last: time does not tell what is new.
        place(order, StoreEntry.message(order, 0, NOW.minusSeconds(i)));
      }
      return List.of();
    } finally {
      isDone.set(true);
    }
  }

  private static List<String> claimAll(OrderStore store, String worker, AtomicBoolean isDone) {
    List<String> claimed = new ArrayList<>();
    boolean isLast;
    List<ClaimedEffect> batch;
    do {
      isLast = isDone.get();
      batch = store.claim(EffectKind.NOTIFY, NOW, LEASE, 5, worker);
      batch.forEach(one -> claimed.add(one.id().toString()));
      checkGoesOn(claimed.size(), EFFECTS);
    } while (!isLast || !batch.isEmpty());
    return claimed;
  }

  /** An operator who has paused a kind may rely on it, whatever a process has looked up before. */
  @Test
  public final void rule_90_after_a_pause_no_worker_claims_in_any_process() {
    IntFunction<OrderStore> handles = handles();
    AtomicBoolean isPaused = new AtomicBoolean();
    AtomicBoolean isDone = new AtomicBoolean();
    placeWithMessages("order-1", MANY);

    List<Integer> late =
        answers(
            crowd()
                .all(
                    4,
                    thread -> {
                      if (thread > 0) {
                        return claimedInVain(handles.apply(thread), isPaused, isDone);
                      }
                      try {
                        store.pause(EffectKind.NOTIFY, true, StoreTrace.record("pause", "notify"));
                        isPaused.set(true);
                        placeWithMessages("order-2", MANY);
                        return store.claim(EffectKind.NOTIFY, LATER, LEASE, 1, "w").size();
                      } finally {
                        isDone.set(true);
                      }
                    }));

    assertEquals(List.of(0, 0, 0, 0), late, "effects that were claimed after the pause");
  }

  /** How many effects a worker claims after it is paused, of those that it goes on asking for. */
  private static int claimedInVain(OrderStore store, AtomicBoolean isPaused, AtomicBoolean isDone) {
    int late = 0;
    int all = 0;
    boolean isLast;
    do {
      isLast = isDone.get();
      boolean isLate = isPaused.get();
      int claimed = store.claim(EffectKind.NOTIFY, LATER, LEASE, 1, "w").size();
      late += isLate ? claimed : 0;
      all += claimed;
      checkGoesOn(all, 2 * MANY);
    } while (!isLast);
    return late;
  }

  /** Reasons are what a provider's library says: a page of it, and what no table takes. */
  @Test
  public final void rule_91_a_reason_may_be_of_any_length_and_of_any_characters() {
    place("order-1", StoreEntry.message("order-1", 0, NOW));
    String begin = "503 \u00A0<html>' \uD83D\uDC69 " + "ỹ".repeat(KEPT);
    String begun = begin.substring(0, KEPT);
    List<String> reasons = List.of(begin + "x".repeat(20_000), begin + "\0\uFFFF", "", " ");
    for (String why : reasons) {
      ClaimedEffect claimed = claimOne(NOW);
      assertTrue(store.defer(claimed.id(), claimed.fence(), NOW, why), "it is given back");
    }
    for (String why : reasons) {
      ClaimedEffect claimed = claimOne(NOW);
      assertTrue(store.park(claimed.id(), claimed.fence(), NOW, why), "it is set aside");
      ParkedEffect parked = store.findParked(claimed.id()).orElseThrow();
      assertTrue(
          why.length() < KEPT || parked.why().startsWith(begun),
          () -> "a reason must be told with its first " + KEPT + " characters: " + parked.why());
      write(
          Append.to(OrderId.of("order-1"), 0)
              .requeuing(new Requeue(parked.id(), parked.fence(), NOW))
              .build());
    }
  }

  /** Two processes find the same report after a crash, and both say that it is told. */
  @Test
  public final void rule_92_a_report_that_is_forgotten_already_is_forgotten_without_harm() {
    KeptReport report = StoreLives.report("order-1", "a");
    store.keepForLater(report);
    Order order = place("order-1");
    Append told = Append.to(order.id(), 0).forgetting(report.command()).build();

    write(told);
    write(told);
    write(StoreEntry.noting(order).builder().forgetting(report.command()).build());

    assertEquals(List.of(), store.kept(order.id()));
    assertEquals(List.of(), store.withKeptReports(MANY));
    assertEquals(2, load("order-1").version());
  }
}
