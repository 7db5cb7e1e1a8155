package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.EventId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Completion;
import com.owode.orders.port.DueOrder;
import com.owode.orders.port.Health;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Stores that do one thing in another way. */
final class Wrong {

  static final AppendResult APPENDED = new AppendResult.Appended();
  static final AppendResult FENCE_LOST = new AppendResult.FenceLost();

  private Wrong() {}

  /** How effects are claimed. */
  interface Claiming {
    List<ClaimedEffect> claim(Claim claim);
  }

  /** What is asked of a claim, and who answers it rightly. */
  record Claim(
      OrderStore store, EffectKind kind, Instant now, Duration lease, int limit, String worker) {

    List<ClaimedEffect> rightly() {
      return store.claim(kind, now, lease, limit, worker);
    }

    Claim of(EffectKind other) {
      return new Claim(store, other, now, lease, limit, worker);
    }

    Claim upTo(int other) {
      return new Claim(store, kind, now, lease, other, worker);
    }

    Claim holding(Duration other) {
      return new Claim(store, kind, now, other, limit, worker);
    }

    Claim at(Instant other) {
      return new Claim(store, kind, other, lease, limit, worker);
    }
  }

  static UnaryOperator<OrderStore> append(BiFunction<OrderStore, Append, AppendResult> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public AppendResult append(Append append) {
            return way.apply(store, append);
          }
        };
  }

  static UnaryOperator<OrderStore> claim(Claiming way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            return way.claim(new Claim(store, kind, now, lease, limit, worker));
          }
        };
  }

  static UnaryOperator<OrderStore> load(BiFunction<OrderStore, OrderId, Optional<Order>> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Optional<Order> load(OrderId id) {
            return way.apply(store, id);
          }
        };
  }

  static UnaryOperator<OrderStore> history(UnaryOperator<List<EventEnvelope>> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<EventEnvelope> history(OrderId id) {
            return way.apply(store.history(id));
          }
        };
  }

  static UnaryOperator<OrderStore> event(
      BiFunction<OrderStore, EventId, Optional<EventEnvelope>> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Optional<EventEnvelope> event(EventId id) {
            return way.apply(store, id);
          }
        };
  }

  static UnaryOperator<OrderStore> command(UnaryOperator<Optional<CommandRecord>> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
            return way.apply(store.findCommand(order, command));
          }
        };
  }

  static UnaryOperator<OrderStore> health(BiFunction<OrderStore, Instant, Health> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Health health(Instant now) {
            return way.apply(store, now);
          }
        };
  }

  static UnaryOperator<OrderStore> keeping(BiPredicate<OrderStore, KeptReport> way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public boolean keepForLater(KeptReport report) {
            return way.test(store, report);
          }
        };
  }

  /** How what is due is told. */
  interface Paging {
    List<DueOrder> due(OrderStore store, Instant now, Optional<DueOrder> after, int limit);
  }

  static UnaryOperator<OrderStore> due(Paging way) {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<DueOrder> due(Instant now, Optional<DueOrder> after, int limit) {
            return way.due(store, now, after, limit);
          }
        };
  }

  /** Whether this thread is one of many: here the moment would be in which a race is lost. */
  static boolean isInACrowd() {
    return Thread.currentThread().getName().startsWith("contract-");
  }

  /** On another connection, which is in no transaction. */
  static <T> T onAnotherConnection(Supplier<T> call) {
    return CompletableFuture.supplyAsync(call).join();
  }

  static long version(OrderStore store, OrderId order) {
    return store.load(order).map(Order::version).orElse(0L);
  }

  static boolean isConflict(AppendResult result) {
    return result instanceof AppendResult.Conflict;
  }

  static Append completing(Completion held) {
    return Append.to(held.effect().event().order(), 0).completing(held).build();
  }

  /** The same append as if it had been decided on the version that the order has now. */
  static AppendResult overwritten(OrderStore store, Append append) {
    Order now = store.load(append.order()).orElseThrow();
    StoreEntry anew = StoreEntry.noting(now).by(append.events().get(0).command().value());
    return store.append(anew.wanting(append.effects()).append());
  }

  static Append.Builder copy(Append append, long version) {
    Append.Builder copy = Append.to(append.order(), version);
    append.command().ifPresent(copy::command);
    append.completing().ifPresent(copy::completing);
    append.forgetting().ifPresent(copy::forgetting);
    append.requeuing().ifPresent(copy::requeuing);
    return copy;
  }

  static Append.Builder copy(Append append) {
    Append.Builder copy = copy(append, append.expectedVersion());
    return append
        .after()
        .map(after -> copy.events(after, append.events(), append.effects(), append.nextDueAt()))
        .orElseGet(() -> copy.effects(append.effects()));
  }

  static Append withDue(Append append, Optional<Instant> due) {
    return copy(append)
        .events(append.after().orElseThrow(), append.events(), append.effects(), due)
        .build();
  }

  static Append withoutEffects(Append append) {
    return append
        .after()
        .map(
            after ->
                copy(append).events(after, append.events(), List.of(), append.nextDueAt()).build())
        .orElseGet(() -> copy(append, append.expectedVersion()).build());
  }

  static ClaimedEffect leased(ClaimedEffect claimed, Instant ends) {
    return new ClaimedEffect(
        claimed.envelope(),
        claimed.fence(),
        claimed.attempt(),
        claimed.firstClaimedAt(),
        ends,
        claimed.traceParent());
  }
}
