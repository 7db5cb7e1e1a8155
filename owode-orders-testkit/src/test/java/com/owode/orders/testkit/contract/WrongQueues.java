package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.Completion;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.QueuedEffect;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Wrong ways to queue, claim and finish effects. */
final class WrongQueues {

  private WrongQueues() {}

  /** A store that remembers the last claim of each effect. */
  private abstract static class Claims extends ForwardingOrderStore {

    final Map<EffectId, ClaimedEffect> last = new ConcurrentHashMap<>();

    Claims(OrderStore store) {
      super(store);
    }

    @Override
    public List<ClaimedEffect> claim(
        EffectKind kind, Instant now, Duration lease, int limit, String worker) {
      List<ClaimedEffect> claimed = super.claim(kind, now, lease, limit, worker);
      claimed.forEach(one -> last.put(one.id(), one));
      return claimed;
    }

    long lastFence(EffectId effect, long fence) {
      ClaimedEffect known = last.get(effect);
      return known == null ? fence : known.fence();
    }
  }

  static UnaryOperator<OrderStore> claimsTheLatestFirst() {
    return Wrong.claim(
        claim -> {
          List<ClaimedEffect> claimed = new ArrayList<>(claim.rightly());
          Collections.reverse(claimed);
          return claimed;
        });
  }

  static UnaryOperator<OrderStore> claimsMessagesForVoids() {
    return Wrong.claim(
        claim ->
            claim.kind() == EffectKind.VOID_PAYMENT
                ? claim.of(EffectKind.NOTIFY).rightly()
                : claim.rightly());
  }

  static UnaryOperator<OrderStore> claimsOneMoreThanTwo() {
    return Wrong.claim(claim -> claim.limit() == 2 ? claim.upTo(3).rightly() : claim.rightly());
  }

  static UnaryOperator<OrderStore> losesTheTraceOfEffects() {
    return Wrong.claim(
        claim ->
            claim.rightly().stream()
                .map(
                    one ->
                        new ClaimedEffect(
                            one.envelope(),
                            one.fence(),
                            one.attempt(),
                            one.firstClaimedAt(),
                            one.leaseEnds(),
                            Optional.empty()))
                .toList());
  }

  static UnaryOperator<OrderStore> endsLeasesASecondEarly() {
    return Wrong.claim(
        claim ->
            claim.holding(claim.lease().minusSeconds(1)).rightly().stream()
                .map(one -> Wrong.leased(one, one.leaseEnds().plusSeconds(1)))
                .toList());
  }

  static UnaryOperator<OrderStore> forgetsWhenItWasClaimedFirst() {
    return Wrong.claim(
        claim ->
            claim.rightly().stream()
                .map(
                    one ->
                        new ClaimedEffect(
                            one.envelope(),
                            one.fence(),
                            one.attempt(),
                            claim.now(),
                            one.leaseEnds(),
                            one.traceParent()))
                .toList());
  }

  static UnaryOperator<OrderStore> writesTheRestUnderAStaleFence() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          if (append.completing().isPresent()
              && append.events().size() == 1
              && result.equals(Wrong.FENCE_LOST)) {
            StoreEntry rest = StoreEntry.noting(store.load(append.order()).orElseThrow());
            store.append(rest.by("late").append());
          }
          return result;
        });
  }

  static UnaryOperator<OrderStore> defersUnderAnyFence() {
    return store ->
        new Claims(store) {
          @Override
          public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
            return super.defer(effect, lastFence(effect, fence), notBefore, why);
          }
        };
  }

  static UnaryOperator<OrderStore> parksUnderAnyFence() {
    return store ->
        new Claims(store) {
          @Override
          public boolean park(EffectId effect, long fence, Instant at, String why) {
            return super.park(effect, lastFence(effect, fence), at, why);
          }
        };
  }

  static UnaryOperator<OrderStore> losesWhatASlowWorkerFound() {
    return store ->
        new Claims(store) {
          private volatile Instant latest = Instant.MIN;

          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            latest = worker.equals("other") ? now : latest;
            return super.claim(kind, now, lease, limit, worker);
          }

          @Override
          public AppendResult append(Append append) {
            boolean isLate =
                append
                    .completing()
                    .map(done -> last.get(done.effect()))
                    .filter(held -> !held.leaseEnds().isAfter(latest))
                    .isPresent();
            return isLate ? Wrong.FENCE_LOST : super.append(append);
          }
        };
  }

  static UnaryOperator<OrderStore> completesTwiceAsIfOnce() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<Completion> done = ConcurrentHashMap.newKeySet();

          @Override
          public AppendResult append(Append append) {
            Optional<Completion> completion = append.completing();
            if (completion.filter(done::contains).isPresent() && !isWatched()) {
              return Wrong.APPENDED;
            }
            AppendResult result = super.append(append);
            if (result.equals(Wrong.APPENDED) && append.events().isEmpty()) {
              completion.ifPresent(done::add);
            }
            return result;
          }

          private boolean isWatched() {
            return Wrong.isInACrowd() || isJoined();
          }
        };
  }

  static UnaryOperator<OrderStore> defersForASecondLess() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
            return super.defer(effect, fence, notBefore.minusSeconds(1), why);
          }
        };
  }

  static UnaryOperator<OrderStore> queuesWhatIsDoneAgain() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<EffectId> done = new HashSet<>();

          @Override
          public AppendResult append(Append append) {
            append.completing().ifPresent(completion -> done.add(completion.effect()));
            List<QueuedEffect> effects =
                append.effects().stream()
                    .map(effect -> done.contains(effect.envelope().id()) ? anew(effect) : effect)
                    .toList();
            return append.events().isEmpty()
                ? super.append(
                    Wrong.copy(append, append.expectedVersion()).effects(effects).build())
                : super.append(append);
          }
        };
  }

  private static QueuedEffect anew(QueuedEffect effect) {
    EffectId id = effect.envelope().id();
    EffectId other = new EffectId(id.event(), id.kind(), id.ordinal() + 1);
    return new QueuedEffect(
        new EffectEnvelope(other, effect.envelope().effect()),
        effect.notBefore(),
        effect.traceParent());
  }

  static UnaryOperator<OrderStore> queuesNineHundredAtMost() {
    return Wrong.append(
        (store, append) ->
            append.effects().size() <= 900
                ? store.append(append)
                : store.append(
                    Wrong.copy(append, append.expectedVersion())
                        .events(
                            append.after().orElseThrow(),
                            append.events(),
                            append.effects().subList(0, 900),
                            append.nextDueAt())
                        .build()));
  }

  /** Selects what can be claimed, and claims it whoever has selected it, too. */
  static UnaryOperator<OrderStore> claimsWhatAnotherOneClaims() {
    Window<List<ClaimedEffect>> window = new Window<>();
    return Wrong.claim(
        claim -> {
          List<ClaimedEffect> both = new ArrayList<>(claim.rightly());
          if (claim.limit() == 3) {
            window.pass(List.copyOf(both)).ifPresent(both::addAll);
          }
          return both;
        });
  }

  static UnaryOperator<OrderStore> saysDoneOfTheFourthWithoutDoingIt() {
    return Wrong.append(
        (store, append) ->
            Wrong.isInACrowd()
                    && append.events().isEmpty()
                    && append.completing().filter(done -> done.effect().ordinal() == 3).isPresent()
                ? Wrong.APPENDED
                : store.append(append));
  }

  static UnaryOperator<OrderStore> tellsManyThatTheyCompleted() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          return Wrong.isInACrowd() && result.equals(Wrong.FENCE_LOST) && isApart(append)
              ? Wrong.APPENDED
              : result;
        });
  }

  private static boolean isApart(Append append) {
    return append.completing().filter(done -> done.fence() == 1).isPresent()
        && append.order().value().equals("order-1");
  }

  /** Who finds nothing more is told once more what it was told last. */
  static UnaryOperator<OrderStore> claimsTheLastOnesForEver() {
    Map<String, List<ClaimedEffect>> last = new ConcurrentHashMap<>();
    return Wrong.claim(
        claim -> {
          List<ClaimedEffect> claimed = claim.rightly();
          if (claim.limit() != 3 || !Wrong.isInACrowd()) {
            return claimed;
          }
          if (!claimed.isEmpty()) {
            last.put(claim.worker(), claimed);
          }
          return last.getOrDefault(claim.worker(), claimed);
        });
  }
}
