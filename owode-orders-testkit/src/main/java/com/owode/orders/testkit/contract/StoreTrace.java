package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.Rate;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.People;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A little of everything that a store keeps, to leave in one place and to read in another. */
final class StoreTrace {

  private static final Instant NOW = Fixtures.BEGIN;
  private static final OrderId ORDER = OrderId.of("order-1");
  private static final OrderId YET_TO_COME = OrderId.of("order-2");

  private final OrderStore store;

  private StoreTrace(OrderStore store) {
    this.store = store;
  }

  static StoreTrace of(OrderStore store) {
    return new StoreTrace(store);
  }

  /** What an operator did. */
  static OperatorRecord record(String action, String subject) {
    return new OperatorRecord(action, subject, PersonRef.of("operator-1"), Note.none(), NOW);
  }

  void leave() {
    StoreEntry placed =
        StoreEntry.placing("order-1")
            .wanting(
                StoreEntry.message("order-1", 0, NOW),
                StoreEntry.message("order-1", 1, NOW),
                StoreEntry.question("order-1", 2, NOW))
            .due(NOW);
    store.append(placed.append());
    Order begun = placed.after();
    store.append(StoreEntry.noting(begun).due(NOW).append());
    store.keepForLater(StoreLives.report("order-2", "report-1"));
    ClaimedEffect first = claim(1).get(0);
    store.park(first.id(), first.fence(), NOW, "no outcome");
    store.pause(EffectKind.ASK_PAYMENT, true, record("pause", "ask-payment"));
    store.throttle(
        EffectKind.RESERVE_STOCK,
        Optional.of(Rate.perMinute(7)),
        record("throttle", "reserve-stock.7-per-PT1M"));
    store.record(record("erase", "person-1"));
  }

  /** Each thing that the store tells, where it was left and where it is read. */
  List<Object> read() {
    List<Object> told = new ArrayList<>();
    told.add(store.load(ORDER));
    told.add(store.history(ORDER));
    told.add(store.findCommand(ORDER, CommandId.of("place")));
    told.add(store.findCommand(ORDER, CommandId.of("change-1")));
    told.add(store.kept(YET_TO_COME));
    told.add(store.parked(10));
    told.add(store.due(NOW, Optional.empty(), 10));
    told.add(store.health(NOW));
    told.add(store.operatorRecords(10));
    told.add(store.ordersOf(People.ADE.ref()));
    told.add(store.claim(EffectKind.ASK_PAYMENT, NOW, Duration.ofMinutes(1), 1, "paused"));
    return told;
  }

  /** {@return how many of the messages that are left can be claimed, and claims them} */
  int claims() {
    return claim(10).size();
  }

  private List<ClaimedEffect> claim(int limit) {
    return store.claim(EffectKind.NOTIFY, NOW, Duration.ofMinutes(1), limit, "worker-1");
  }
}
