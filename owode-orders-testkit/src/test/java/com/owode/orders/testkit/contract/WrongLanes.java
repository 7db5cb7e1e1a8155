package com.owode.orders.testkit.contract;

import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.Health;
import com.owode.orders.port.LaneHealth;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.Rate;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Wrong ways to pause, to throttle and to tell how things stand. */
final class WrongLanes {

  private WrongLanes() {}

  static UnaryOperator<OrderStore> pausesQuestionsWithMessages() {
    return Wrong.claim(
        claim ->
            claim.kind() == EffectKind.ASK_PAYMENT
                    && claim.store().health(claim.now()).lane(EffectKind.NOTIFY).paused()
                ? List.of()
                : claim.rightly());
  }

  static UnaryOperator<OrderStore> givesNothingBackWhilePaused() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<EffectKind> paused = EnumSet.noneOf(EffectKind.class);

          @Override
          public void pause(EffectKind kind, boolean isPaused, OperatorRecord record) {
            super.pause(kind, isPaused, record);
            if (isPaused) {
              paused.add(kind);
            } else {
              paused.remove(kind);
            }
          }

          @Override
          public boolean defer(EffectId effect, long fence, Instant notBefore, String why) {
            return !paused.contains(effect.kind()) && super.defer(effect, fence, notBefore, why);
          }
        };
  }

  /** A store that knows what rates there are, and can let a claim pass beside them. */
  private abstract static class Rates extends ForwardingOrderStore {

    private final OrderStore store;
    private final Map<EffectKind, Rate> rates = new EnumMap<>(EffectKind.class);

    Rates(OrderStore store) {
      super(store);
      this.store = store;
    }

    @Override
    public synchronized void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record) {
      super.throttle(kind, rate, record);
      if (rate.isPresent()) {
        rates.put(kind, rate.get());
      } else {
        rates.remove(kind);
      }
    }

    synchronized boolean isThrottled(EffectKind kind) {
      return rates.containsKey(kind);
    }

    synchronized List<ClaimedEffect> claimBesideTheRate(
        EffectKind kind, Instant now, Duration lease, int limit, String worker) {
      OperatorRecord record = StoreTrace.record("beside", kind.tag());
      store.throttle(kind, Optional.empty(), record);
      List<ClaimedEffect> claimed = store.claim(kind, now, lease, limit, worker);
      store.throttle(kind, Optional.ofNullable(rates.get(kind)), record);
      return claimed;
    }
  }

  static UnaryOperator<OrderStore> servesWhoLooksOnceASecond() {
    return store ->
        new Rates(store) {
          private Instant last = Instant.MIN;

          @Override
          public synchronized List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            boolean isTooOften = last.isBefore(now) && last.plusMillis(600).isAfter(now);
            last = now;
            int most = isThrottled(kind) && isTooOften ? Math.min(4, limit) : limit;
            return super.claim(kind, now, lease, most, worker);
          }
        };
  }

  static UnaryOperator<OrderStore> makesUpForAnHour() {
    return store ->
        new Rates(store) {
          private Instant last = Instant.MAX;

          @Override
          public synchronized List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            boolean isAfterAnHour =
                last.isBefore(now) && last.plus(Duration.ofHours(1)).compareTo(now) <= 0;
            last = now;
            return isThrottled(kind) && isAfterAnHour
                ? claimBesideTheRate(kind, now, lease, limit, worker)
                : super.claim(kind, now, lease, limit, worker);
          }
        };
  }

  static UnaryOperator<OrderStore> throttlesEachWorkerByItself() {
    return store ->
        new Rates(store) {
          @Override
          public List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            return isThrottled(kind) && worker.equals("worker-6")
                ? claimBesideTheRate(kind, now, lease, 10, worker)
                : super.claim(kind, now, lease, limit, worker);
          }
        };
  }

  static UnaryOperator<OrderStore> waitsForTheLatestClock() {
    return store ->
        new Rates(store) {
          private Instant latest = Instant.MIN;

          @Override
          public synchronized List<ClaimedEffect> claim(
              EffectKind kind, Instant now, Duration lease, int limit, String worker) {
            latest = now.isAfter(latest) ? now : latest;
            return isThrottled(kind) && now.isBefore(latest)
                ? List.of()
                : super.claim(kind, now, lease, limit, worker);
          }
        };
  }

  static UnaryOperator<OrderStore> neverTakesARateOff() {
    return store ->
        new ForwardingOrderStore(store) {
          @Override
          public void throttle(EffectKind kind, Optional<Rate> rate, OperatorRecord record) {
            if (rate.isPresent()) {
              super.throttle(kind, rate, record);
            } else {
              super.record(record);
            }
          }
        };
  }

  static UnaryOperator<OrderStore> recordsOnlyWhatChangesAPause() {
    return store ->
        new ForwardingOrderStore(store) {
          private final Set<EffectKind> paused = EnumSet.noneOf(EffectKind.class);

          @Override
          public void pause(EffectKind kind, boolean isPaused, OperatorRecord record) {
            boolean isChange = isPaused ? paused.add(kind) : paused.remove(kind);
            if (isChange) {
              super.pause(kind, isPaused, record);
            }
          }
        };
  }

  static UnaryOperator<OrderStore> tellsNoReservations() {
    return lanes(
        lanes -> lanes.stream().filter(lane -> lane.kind() != EffectKind.RESERVE_STOCK).toList());
  }

  static UnaryOperator<OrderStore> reckonsAgeFromTheNextTry() {
    return lanes(
        lanes -> {
          List<LaneHealth> told = new ArrayList<>();
          for (LaneHealth lane : lanes) {
            told.add(
                new LaneHealth(
                    lane.kind(),
                    lane.queued(),
                    lane.oldest().map(since -> since.plusSeconds(1)),
                    lane.parked(),
                    lane.paused(),
                    lane.rate()));
          }
          return told;
        });
  }

  private static UnaryOperator<OrderStore> lanes(UnaryOperator<List<LaneHealth>> way) {
    return Wrong.health(
        (store, now) -> {
          Health whole = store.health(now);
          return new Health(way.apply(whole.lanes()), whole.unknownPayments(), whole.overdue());
        });
  }

  static UnaryOperator<OrderStore> overlooksUnknownMoney() {
    return Wrong.health(
        (store, now) -> new Health(store.health(now).lanes(), 0, store.health(now).overdue()));
  }

  static UnaryOperator<OrderStore> countsDeadlinesThatHavePassedOnly() {
    return Wrong.health(
        (store, now) -> {
          Health whole = store.health(now);
          int overdue = store.health(now.minusNanos(1)).overdue();
          return new Health(whole.lanes(), whole.unknownPayments(), overdue);
        });
  }
}
