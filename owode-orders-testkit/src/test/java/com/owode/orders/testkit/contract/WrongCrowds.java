package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.Rate;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Wrong ways to write at once, and to fail. */
final class WrongCrowds {

  private static final int ONE_IN = 7;
  private static final int ALL = 1_000_000;

  private WrongCrowds() {}

  /** Looks at the version, and writes over what was written since. */
  static UnaryOperator<OrderStore> overwritesWhatOthersWrote() {
    Window<String> window = new Window<>();
    return Wrong.append(
        (store, append) -> {
          boolean isAsExpected =
              isAlone(append)
                  && !store.isJoined()
                  && Wrong.version(store, append.order()) == append.expectedVersion();
          if (isAsExpected) {
            window.pass("looked");
          }
          AppendResult result = store.append(append);
          return isAsExpected && Wrong.isConflict(result)
              ? Wrong.overwritten(store, append)
              : result;
        });
  }

  private static boolean isAlone(Append append) {
    return append.effects().isEmpty() && append.completing().isEmpty();
  }

  /** Looks whether the command is recorded, and records it again when it was recorded since. */
  static UnaryOperator<OrderStore> tellsTwoThatTheyWroteACommand() {
    Window<String> window = new Window<>();
    return Wrong.append(
        (store, append) -> {
          boolean isNew =
              append
                  .command()
                  .filter(one -> store.findCommand(append.order(), one.id()).isEmpty())
                  .isPresent();
          if (isNew) {
            window.pass("looked");
          }
          AppendResult result = store.append(append);
          return isNew && result instanceof AppendResult.CommandExists ? Wrong.APPENDED : result;
        });
  }

  static UnaryOperator<OrderStore> losesEffectsOfOneInSeven() {
    return Wrong.append(
        (store, append) ->
            Wrong.isInACrowd() && append.expectedVersion() % ONE_IN == 1
                ? store.append(Wrong.withoutEffects(append))
                : store.append(append));
  }

  static UnaryOperator<OrderStore> locksAllOrdersForOne() {
    Set<OrderId> disturbed = ConcurrentHashMap.newKeySet();
    return Wrong.append(
        (store, append) ->
            Wrong.isInACrowd()
                    && append.expectedVersion() == 3
                    && !append.order().value().equals("order-1")
                    && disturbed.add(append.order())
                ? new AppendResult.Conflict(3)
                : store.append(append));
  }

  static UnaryOperator<OrderStore> readsCommandsFromALateCopy() {
    return Wrong.command(found -> Wrong.isInACrowd() ? Optional.empty() : found);
  }

  /** Knows the records that there were when it began, and its own. */
  static UnaryOperator<OrderStore> readsRecordsWhenItBegins() {
    return store ->
        new ForwardingOrderStore(store) {
          private final List<OperatorRecord> known = new ArrayList<>(store.operatorRecords(ALL));

          @Override
          public void record(OperatorRecord record) {
            super.record(record);
            known.add(0, record);
          }

          @Override
          public void pause(EffectKind kind, boolean paused, OperatorRecord record) {
            super.pause(kind, paused, record);
            known.add(0, record);
          }

          @Override
          public void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record) {
            super.throttle(kind, rate, record);
            known.add(0, record);
          }

          @Override
          public List<OperatorRecord> operatorRecords(int limit) {
            return limit < 1 ? super.operatorRecords(limit) : known.stream().limit(limit).toList();
          }
        };
  }

  static UnaryOperator<OrderStore> resumesEverythingWhenItBegins() {
    return store -> {
      for (EffectKind kind : EffectKind.values()) {
        if (store.health(Instant.EPOCH).lane(kind).paused()) {
          store.pause(kind, false, StoreTrace.record("resume", kind.tag()));
        }
      }
      return store;
    };
  }

  static UnaryOperator<OrderStore> leavesEffectsOfWhatFailed() {
    return Wrong.append(
        (store, append) -> {
          try {
            return store.append(append);
          } catch (RuntimeException failed) {
            store.append(Append.to(append.order(), 0).effects(append.effects()).build());
            throw failed;
          }
        });
  }

  static UnaryOperator<OrderStore> doesNotFindCommandsThatItWasNotAnswered() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<CommandId> lost = new HashSet<>();

          @Override
          public AppendResult append(Append append) {
            try {
              return super.append(append);
            } catch (RuntimeException failed) {
              append.command().ifPresent(record -> lost.add(record.id()));
              throw failed;
            }
          }

          @Override
          public Optional<CommandRecord> findCommand(OrderId order, CommandId command) {
            return lost.contains(command) ? Optional.empty() : super.findCommand(order, command);
          }
        };
  }

  /** Selects what can be claimed, and claims it though it was done since. */
  static UnaryOperator<OrderStore> claimsWhatIsJustDone() {
    Window<String> window = new Window<>();
    AtomicReference<ClaimedEffect> last = new AtomicReference<>();
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public AppendResult append(Append append) {
            AppendResult result = super.append(append);
            if (append.events().isEmpty()) {
              window.pass("done");
            }
            return result;
          }

          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            if (worker.equals("b") && window.pass("selected").isPresent()) {
              return Stream.ofNullable(last.get()).toList();
            }
            List<ClaimedEffect> claimed = super.claim(kind, now, lease, limit, worker);
            claimed.forEach(last::set);
            return claimed;
          }
        };
  }
}
