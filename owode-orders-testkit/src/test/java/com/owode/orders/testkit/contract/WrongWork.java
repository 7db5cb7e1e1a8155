package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.KeptReport;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Wrong ways to let desks and workers do something together. */
final class WrongWork {

  private static final int LONGEST = 255;

  private WrongWork() {}

  /** On conflict the effect counts as done, and its outcome is told by nobody. */
  static UnaryOperator<OrderStore> completesAlsoOnConflict() {
    Window<String> window = new Window<>();
    return Wrong.append(
        (store, append) -> {
          window.pass("decided");
          AppendResult result = store.append(append);
          if (Wrong.isConflict(result) && Wrong.isInACrowd()) {
            append.completing().ifPresent(held -> store.append(Wrong.completing(held)));
          }
          return result;
        });
  }

  /** Overlooks one that was committed after others. */
  static UnaryOperator<OrderStore> remembersHowFarItHasCome() {
    return store ->
        new ForwardingOrderStore(store) {
          private boolean hasClaimed;

          @Override
          public synchronized List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            List<ClaimedEffect> claimed =
                new ArrayList<>(super.claim(kind, now, lease, limit, worker));
            if (limit == 5 && hasClaimed && !claimed.isEmpty()) {
              claimed.remove(0);
            }
            hasClaimed |= !claimed.isEmpty();
            return claimed;
          }
        };
  }

  /** Looks once what is paused. */
  static UnaryOperator<OrderStore> remembersWhatIsPaused() {
    return store ->
        new ForwardingOrderStore(store) {
          private boolean isPausedHere;

          @Override
          public void pause(EffectKind kind, boolean paused, OperatorRecord record) {
            isPausedHere = paused;
            if (Wrong.isInACrowd()) {
              super.record(record);
            } else {
              super.pause(kind, paused, record);
            }
          }

          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            boolean hasLooked = Thread.currentThread().getName().endsWith("0");
            return isPausedHere && hasLooked
                ? List.of()
                : super.claim(kind, now, lease, limit, worker);
          }
        };
  }

  static UnaryOperator<OrderStore> hasAColumnForReasons() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
            return super.defer(effect, fence, notBefore, fitting(why));
          }

          private String fitting(String why) {
            if (why.length() > LONGEST) {
              throw new IllegalStateException("value too long for column");
            }
            return why;
          }
        };
  }

  static UnaryOperator<OrderStore> insistsOnForgettingWhatIsKept() {
    return Wrong.append(
        (store, append) -> {
          boolean isKept =
              append.forgetting().stream()
                  .allMatch(told -> ids(store, append.order()).contains(told));
          return isKept ? store.append(append) : Wrong.FENCE_LOST;
        });
  }

  private static List<CommandId> ids(OrderStore store, OrderId order) {
    return store.kept(order).stream().map(KeptReport::command).toList();
  }

  /** Writes in a transaction over what others have written to an order that it has read. */
  static UnaryOperator<OrderStore> overwritesInATransactionWhatItHasRead() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<OrderId> read = ConcurrentHashMap.newKeySet();

          @Override
          public Optional<Order> load(OrderId id) {
            if (isJoined()) {
              read.add(id);
            }
            return super.load(id);
          }

          @Override
          public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            return isJoined() && Wrong.isConflict(result) && read.contains(append.order())
                ? Wrong.overwritten(store, append)
                : result;
          }
        };
  }
}
