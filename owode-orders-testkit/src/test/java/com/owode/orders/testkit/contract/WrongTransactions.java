package com.owode.orders.testkit.contract;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Wrong ways to take part in a transaction of the host's. */
final class WrongTransactions {

  private WrongTransactions() {}

  static UnaryOperator<OrderStore> isJoinedForAllThreads() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public boolean isJoined() {
            return super.isJoined() || Wrong.isInACrowd();
          }
        };
  }

  /** Who has once been joined finds its transaction again when that has long been over. */
  static UnaryOperator<OrderStore> staysJoinedOnItsThread() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<Thread> joined = ConcurrentHashMap.newKeySet();

          @Override
          public boolean isJoined() {
            if (super.isJoined()) {
              joined.add(Thread.currentThread());
            }
            return joined.contains(Thread.currentThread());
          }
        };
  }

  static UnaryOperator<OrderStore> readsOnAnotherConnection() {
    return Wrong.load(
        (store, id) ->
            store.isJoined() ? Wrong.onAnotherConnection(() -> store.load(id)) : store.load(id));
  }

  static UnaryOperator<OrderStore> showsWhatIsNotCommitted() {
    return store ->
        new ForwardingOrderStore(store) {
          private volatile @Nullable Order last;

          @Override
          public AppendResult append(Append append) {
            if (isJoined()) {
              append.after().ifPresent(after -> last = after);
            }
            return super.append(append);
          }

          @Override
          public Optional<Order> load(OrderId id) {
            return super.load(id)
                .or(() -> Optional.ofNullable(last).filter(any -> Wrong.isInACrowd()));
          }
        };
  }

  static UnaryOperator<OrderStore> losesEffectsAtTheCommit() {
    return Wrong.append(
        (store, append) -> store.append(store.isJoined() ? Wrong.withoutEffects(append) : append));
  }

  static UnaryOperator<OrderStore> forgetsReportsOnAnotherConnection() {
    return Wrong.append(
        (store, append) -> {
          if (store.isJoined() && append.expectedVersion() == 0) {
            append
                .forgetting()
                .map(told -> Append.to(append.order(), 0).forgetting(told).build())
                .ifPresent(apart -> Wrong.onAnotherConnection(() -> store.append(apart)));
          }
          return store.append(append);
        });
  }

  static UnaryOperator<OrderStore> completesOnAnotherConnection() {
    return Wrong.append(
        (store, append) ->
            append.completing().isPresent() && append.events().isEmpty()
                ? Wrong.onAnotherConnection(() -> store.append(append))
                : store.append(append));
  }

  static UnaryOperator<OrderStore> abortsATransactionByAKnownCommand() {
    return store ->
        new ForwardingOrderStore(store) {
          private boolean isAborted;

          @Override
          public AppendResult append(Append append) {
            if (isAborted && isJoined()) {
              throw new IllegalStateException("the transaction is aborted");
            }
            AppendResult result = super.append(append);
            isAborted = result instanceof AppendResult.CommandExists;
            return result;
          }
        };
  }

  static UnaryOperator<OrderStore> tellsTwoTransactionsThatTheyWrote() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          return store.isJoined() && Wrong.isInACrowd() && Wrong.isConflict(result)
              ? Wrong.APPENDED
              : result;
        });
  }

  static UnaryOperator<OrderStore> seesProofOnAnotherConnection() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Set<ContentHash> seenElsewhere(OrderId order, Set<ContentHash> contents) {
            return Wrong.onAnotherConnection(() -> store.seenElsewhere(order, contents));
          }
        };
  }
}
