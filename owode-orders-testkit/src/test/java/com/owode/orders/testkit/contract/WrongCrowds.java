package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.Health;
import com.owode.orders.port.LaneHealth;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
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

  private WrongCrowds() {}

  /** Looks at the version, and writes over what was written since. */
  static UnaryOperator<OrderStore> overwritesWhatOthersWrote() {
    Window<String> window = new Window<>();
    return Wrong.append(
        (store, append) -> {
          boolean isAsExpected = Wrong.version(store, append.order()) == append.expectedVersion();
          if (isAsExpected) {
            window.pass("looked");
          }
          AppendResult result = store.append(append);
          return isAsExpected && Wrong.isConflict(result)
              ? Wrong.overwritten(store, append)
              : result;
        });
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

  static UnaryOperator<OrderStore> pausesOnlyItsProcess() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<EffectKind> paused = EnumSet.noneOf(EffectKind.class);

          @Override
          public void pause(EffectKind kind, boolean isPaused, OperatorRecord record) {
            store.record(record);
            if (isPaused) {
              paused.add(kind);
            } else {
              paused.remove(kind);
            }
          }

          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            return paused.contains(kind) ? List.of() : super.claim(kind, now, lease, limit, worker);
          }

          @Override
          public Health health(Instant now) {
            Health whole = super.health(now);
            List<LaneHealth> lanes =
                whole.lanes().stream().map(lane -> told(lane, paused)).toList();
            return new Health(lanes, whole.unknownPayments(), whole.overdue());
          }
        };
  }

  private static LaneHealth told(LaneHealth lane, Set<EffectKind> paused) {
    return new LaneHealth(
        lane.kind(),
        lane.queued(),
        lane.oldest(),
        lane.parked(),
        paused.contains(lane.kind()),
        lane.rate());
  }

  static UnaryOperator<OrderStore> knowsOnlyWhoseOrdersItsProcessPlaced() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<OrderId> placed = ConcurrentHashMap.newKeySet();

          @Override
          public AppendResult append(Append append) {
            placed.add(append.order());
            return super.append(append);
          }

          @Override
          public List<OrderId> ordersOf(PersonRef person) {
            return super.ordersOf(person).stream().filter(placed::contains).toList();
          }
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
            window.pass("done");
            return result;
          }

          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            if (window.pass("selected").isPresent()) {
              return Stream.ofNullable(last.get()).toList();
            }
            List<ClaimedEffect> claimed = super.claim(kind, now, lease, limit, worker);
            claimed.forEach(last::set);
            return claimed;
          }
        };
  }
}
