package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.Completion;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Requeue;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Wrong ways to set effects aside, and to let them go on. */
final class WrongParks {

  private static final Duration PATIENCE = Duration.ofDays(20);

  private WrongParks() {}

  static UnaryOperator<OrderStore> claimsWhatWasParkedForAWeek() {
    return Wrong.claim(
        claim -> {
          for (ParkedEffect parked : claim.store().parked(1_000)) {
            if (!parked.at().plus(PATIENCE).isAfter(claim.now())) {
              claim.store().append(requeue(parked.id(), parked.fence(), claim.now()));
            }
          }
          return claim.rightly();
        });
  }

  private static Append requeue(EffectId effect, long fence, Instant notBefore) {
    return Append.to(effect.event().order(), 0)
        .requeuing(new Requeue(effect, fence, notBefore))
        .build();
  }

  static UnaryOperator<OrderStore> tellsOneAttemptOfWhatIsParked() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public Optional<ParkedEffect> findParked(EffectId effect) {
            return super.findParked(effect)
                .map(
                    found ->
                        new ParkedEffect(
                            found.envelope(), found.fence(), 1, found.at(), found.why()));
          }
        };
  }

  static UnaryOperator<OrderStore> tellsTheLastParkedFirst() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public List<ParkedEffect> parked(int limit) {
            List<ParkedEffect> all = new ArrayList<>(super.parked(limit));
            Collections.reverse(all);
            return all;
          }
        };
  }

  static UnaryOperator<OrderStore> completesWhatIsParkedUnderAnyFence() {
    return Wrong.append(
        (store, append) ->
            append
                .completing()
                .map(Completion::effect)
                .flatMap(store::findParked)
                .map(
                    parked ->
                        store.append(Wrong.copy(append).completing(parked.completion()).build()))
                .orElseGet(() -> store.append(append)));
  }

  static UnaryOperator<OrderStore> countsAttemptsAnewWhenQueuedAgain() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Map<EffectId, Integer> before = new HashMap<>();

          @Override
          public AppendResult append(Append append) {
            append
                .requeuing()
                .flatMap(again -> findParked(again.effect()))
                .ifPresent(parked -> before.put(parked.id(), parked.attempts()));
            return super.append(append);
          }

          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            return super.claim(kind, now, lease, limit, worker).stream()
                .map(one -> attempted(one, one.attempt() - before.getOrDefault(one.id(), 0)))
                .toList();
          }
        };
  }

  private static ClaimedEffect attempted(ClaimedEffect one, int attempt) {
    return new ClaimedEffect(
        one.envelope(),
        one.fence(),
        attempt,
        one.firstClaimedAt(),
        one.leaseEnds(),
        one.traceParent());
  }

  static UnaryOperator<OrderStore> queuesAgainUnderAnyFence() {
    return Wrong.append(
        (store, append) ->
            append
                .requeuing()
                .flatMap(again -> store.findParked(again.effect()))
                .map(
                    parked ->
                        store.append(
                            Wrong.copy(append)
                                .requeuing(
                                    new Requeue(
                                        parked.id(),
                                        parked.fence(),
                                        append.requeuing().orElseThrow().notBefore()))
                                .build()))
                .orElseGet(() -> store.append(append)));
  }

  static UnaryOperator<OrderStore> queuesAgainAlsoOnConflict() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          if (Wrong.isConflict(result)) {
            append
                .requeuing()
                .ifPresent(
                    again ->
                        store.append(requeue(again.effect(), again.fence(), again.notBefore())));
          }
          return result;
        });
  }

  static UnaryOperator<OrderStore> tellsManyThatTheyQueuedAgain() {
    return Wrong.append(
        (store, append) -> {
          AppendResult result = store.append(append);
          return Wrong.isInACrowd() && append.requeuing().isPresent() ? Wrong.APPENDED : result;
        });
  }
}
