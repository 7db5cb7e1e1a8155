package com.owode.orders.memory;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.LaneHealth;
import com.owode.orders.port.ParkedEffect;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The effects of all orders by kind and time. A claimed effect stands in its queue at the end of
 * its lease, so that it is claimed again when nobody has finished it; so nothing is ever searched.
 */
final class EffectQueue {

  private final Map<EffectKind, NavigableSet<Ticket>> lanes = new EnumMap<>(EffectKind.class);
  private final NavigableSet<Ticket> parked = new ConcurrentSkipListSet<>();
  private final Map<EffectKind, LaneGate> gates = new EnumMap<>(EffectKind.class);
  private final AtomicLong numbers = new AtomicLong();

  EffectQueue() {
    for (EffectKind kind : EffectKind.values()) {
      lanes.put(kind, new ConcurrentSkipListSet<>());
      gates.put(kind, new LaneGate());
    }
  }

  /** Queues an effect; call with the monitor of its slot held. */
  void add(QueueEntry entry) {
    Ticket ticket = ticket(entry.notBefore(), entry);
    entry.at(ticket);
    lane(entry).add(ticket);
  }

  /** Takes an effect that is done out; call with the monitor of its slot held. */
  void done(QueueEntry entry) {
    takeOut(entry);
    entry.done();
  }

  List<ClaimedEffect> claim(EffectKind kind, Instant now, Duration lease, int limit) {
    return gate(kind).pass(now, limit, room -> claimOf(kind, now, lease, room));
  }

  private List<ClaimedEffect> claimOf(EffectKind kind, Instant now, Duration lease, int limit) {
    NavigableSet<Ticket> lane = lane(kind);
    List<ClaimedEffect> claimed = new ArrayList<>();
    while (claimed.size() < limit) {
      Ticket first = first(lane);
      if (first == null || first.time().isAfter(now)) {
        break;
      }
      // Whoever takes the ticket out has the effect; others go on to the next.
      if (lane.remove(first)) {
        claim(first, now, lease, claimed);
      }
    }
    return claimed;
  }

  private void claim(Ticket taken, Instant now, Duration lease, List<ClaimedEffect> claimed) {
    QueueEntry entry = taken.entry();
    synchronized (entry.slot()) {
      if (taken.equals(entry.ticket())) {
        Ticket untilLeaseEnds = ticket(now.plus(lease), entry);
        claimed.add(entry.claim(now, untilLeaseEnds));
        lane(entry).add(untilLeaseEnds);
      }
    }
  }

  /** Gives a claimed effect back; call with the monitor of its slot held. */
  void defer(QueueEntry entry, Instant notBefore, String why) {
    takeOut(entry);
    Ticket later = ticket(notBefore, entry);
    entry.giveBack(later, why);
    lane(entry).add(later);
  }

  /** Sets a claimed effect aside; call with the monitor of its slot held. */
  void park(QueueEntry entry, Instant at, String why) {
    takeOut(entry);
    Ticket place = ticket(at, entry);
    entry.park(place, why);
    parked.add(place);
  }

  /** Queues a parked effect again; call with the monitor of its slot held. */
  void again(QueueEntry entry, Instant notBefore) {
    takeOut(entry);
    Ticket later = ticket(notBefore, entry);
    entry.again(later);
    lane(entry).add(later);
  }

  List<ParkedEffect> parked(Predicate<EffectKind> wanted, int limit) {
    List<ParkedEffect> found = new ArrayList<>();
    for (Ticket ticket : parked) {
      if (found.size() == limit) {
        break;
      }
      if (!wanted.test(ticket.entry().kind())) {
        continue;
      }
      synchronized (ticket.entry().slot()) {
        if (ticket.equals(ticket.entry().ticket())) {
          found.add(ticket.entry().parked(ticket.time()));
        }
      }
    }
    return found;
  }

  /** Looks at all that is queued, as only a person asks it to. */
  List<LaneHealth> health() {
    Map<EffectKind, Integer> aside = new EnumMap<>(EffectKind.class);
    parked.forEach(ticket -> aside.merge(ticket.entry().kind(), 1, Integer::sum));
    List<LaneHealth> all = new ArrayList<>();
    lanes.forEach(
        (kind, lane) -> {
          LaneGate gate = gate(kind);
          int queued = 0;
          Optional<Instant> oldest = Optional.empty();
          for (Ticket ticket : lane) {
            Instant since = ticket.entry().since();
            queued++;
            oldest = oldest.filter(known -> known.isBefore(since)).or(() -> Optional.of(since));
          }
          int set = aside.getOrDefault(kind, 0);
          all.add(new LaneHealth(kind, queued, oldest, set, gate.isPaused(), gate.rate()));
        });
    return all;
  }

  LaneGate gate(EffectKind kind) {
    LaneGate gate = gates.get(kind);
    if (gate == null) {
      throw new IllegalStateException("there is no lane for " + kind);
    }
    return gate;
  }

  private void takeOut(QueueEntry entry) {
    Ticket known = entry.ticket();
    if (known != null) {
      lane(entry).remove(known);
      parked.remove(known);
    }
  }

  private Ticket ticket(Instant time, QueueEntry entry) {
    return new Ticket(time, numbers.incrementAndGet(), entry);
  }

  private NavigableSet<Ticket> lane(QueueEntry entry) {
    return lane(entry.kind());
  }

  private NavigableSet<Ticket> lane(EffectKind kind) {
    NavigableSet<Ticket> lane = lanes.get(kind);
    if (lane == null) {
      throw new IllegalStateException("there is no lane for " + kind);
    }
    return lane;
  }

  private static @Nullable Ticket first(NavigableSet<Ticket> lane) {
    try {
      return lane.isEmpty() ? null : lane.first();
    } catch (NoSuchElementException emptiedMeanwhile) {
      return null;
    }
  }
}
