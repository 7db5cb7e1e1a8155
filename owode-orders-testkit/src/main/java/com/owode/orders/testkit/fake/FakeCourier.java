package com.owode.orders.testkit.fake;

import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.shipping.TrackingVocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A courier that takes parcels, carries them by its clock and says where they are, by itself and
 * when asked: picked up at once, in transit after a day, delivered after two. Books once by a key,
 * and keeps the label of each parcel. Safe for use by several threads.
 */
public final class FakeCourier implements Courier {

  private static final Duration LATE = Duration.ofDays(10);

  private record Id(OrderId order, ParcelId parcel) {}

  /** One scan of a parcel that is on its way. */
  private record Stop(Id parcel, TrackingStatus status, Instant at, Provenance from) {

    private TrackingReported report() {
      return new TrackingReported(parcel.order, parcel.parcel, Scan.of(status, at), from);
    }
  }

  /** A scan that is to be told: when it happens, and again when its receiver throws. */
  private record Waiting(Stop stop, Instant at) {}

  private final TestClock clock;
  private final FaultInjector faults;
  private final Map<IdempotencyKey, BookingAnswer> booked = new HashMap<>();
  private final Map<Id, List<DeliverTo>> labels = new HashMap<>();
  private final Map<Id, List<Stop>> scanned = new LinkedHashMap<>();
  private final List<Waiting> ahead = new ArrayList<>();
  private final TrackingVocabulary vocabulary = TrackingVocabulary.neutral();
  private volatile Consumer<TrackingReported> receiver = report -> {};

  private FakeCourier(TestClock clock, FaultInjector faults) {
    this.clock = clock;
    this.faults = faults;
    clock.hook(new ByItself());
  }

  /**
   * {@return a courier that has nothing to carry yet}
   *
   * @param clock its clock
   * @param faults what goes wrong
   */
  public static FakeCourier with(TestClock clock, FaultInjector faults) {
    return new FakeCourier(clock, faults);
  }

  /**
   * Says where scans go; without, nowhere, and they are told only when asked. What its receiver
   * throws is told again a minute later.
   *
   * @param receives takes a report, such as {@code desk::tell}
   */
  public void scansTo(Consumer<TrackingReported> receives) {
    receiver = receives;
  }

  /**
   * Takes a parcel from its seller. A parcel that it has taken before it does not take again.
   *
   * @param order what was agreed
   * @param parcel which parcel
   */
  public void handOver(OrderPlaced order, ParcelId parcel) {
    faults.at(
        FaultPoint.COURIER,
        parcel,
        strike -> {
          take(new Id(order.order(), parcel), MagicSku.in(order), strike);
          return parcel;
        });
  }

  private synchronized void take(Id parcel, Set<MagicSku> magic, Strike strike) {
    if (scanned.containsKey(parcel)) {
      return;
    }
    scanned.put(parcel, new ArrayList<>());
    Duration late = strike.by(FaultKind.LATE);
    late = magic.contains(MagicSku.PARCEL_LATE) ? late.plus(LATE) : late;
    int times = strike.has(FaultKind.TWICE) ? 2 : 1;
    stop(parcel, TrackingStatus.PICKED_UP, Duration.ZERO, times);
    stop(parcel, TrackingStatus.IN_TRANSIT, Duration.ofDays(1), times);
    if (strike.has(FaultKind.LOSE) || magic.contains(MagicSku.PARCEL_LOST)) {
      stop(parcel, TrackingStatus.LOST, Duration.ofDays(3).plus(late), times);
    } else if (strike.has(FaultKind.RETURN) || magic.contains(MagicSku.PARCEL_RETURNED)) {
      stop(parcel, TrackingStatus.RETURNING, Duration.ofDays(2).plus(late), times);
      stop(parcel, TrackingStatus.RETURNED_TO_SENDER, Duration.ofDays(4).plus(late), times);
    } else {
      stop(parcel, TrackingStatus.DELIVERED, Duration.ofDays(2).plus(late), times);
    }
  }

  private void stop(Id parcel, TrackingStatus status, Duration after, int times) {
    String reference = parcel.order + "." + parcel.parcel + "." + status;
    Provenance from =
        Provenance.verified("courier", reference.length() > 64 ? status.name() : reference);
    Stop stop = new Stop(parcel, status, clock.instant().plus(after), from);
    for (int i = 0; i < times; i++) {
      ahead.add(new Waiting(stop, stop.at));
    }
  }

  /** {@return how many parcels were booked} */
  public synchronized int bookings() {
    return (int) booked.values().stream().filter(BookingAnswer.Booked.class::isInstance).count();
  }

  /**
   * {@return where a parcel is to go, once for each time that it was really booked; none when it
   * never was}
   *
   * @param order the order
   * @param parcel the parcel
   */
  public synchronized List<DeliverTo> labels(OrderId order, ParcelId parcel) {
    return List.copyOf(labels.getOrDefault(new Id(order, parcel), List.of()));
  }

  /**
   * {@return the parcels of an order that were really booked, in order of their ids}
   *
   * @param order the order
   */
  public synchronized List<ParcelId> labelled(OrderId order) {
    return labels.keySet().stream()
        .filter(id -> id.order.equals(order))
        .map(Id::parcel)
        .sorted(Comparator.comparing(ParcelId::value))
        .toList();
  }

  /**
   * {@return what really became of a parcel so far, in order; nothing when it was never handed
   * over}
   *
   * @param order the order
   * @param parcel the parcel
   */
  public synchronized List<TrackingStatus> scans(OrderId order, ParcelId parcel) {
    return scanned.getOrDefault(new Id(order, parcel), List.of()).stream()
        .map(Stop::status)
        .distinct()
        .toList();
  }

  /** {@return how many scans are still to come} */
  public synchronized int ahead() {
    return ahead.size();
  }

  @Override
  public BookingAnswer book(ParcelBooking what, OrderPlaced order, DeliverTo to, PortCall call) {
    return faults.at(
        FaultPoint.BOOK, List.of(what, to, call), strike -> book(what, to, call, strike));
  }

  private synchronized BookingAnswer book(
      ParcelBooking what, DeliverTo to, PortCall call, Strike strike) {
    BookingAnswer known = booked.get(call.key());
    if (known == null) {
      known =
          strike.has(FaultKind.REJECT)
              ? new BookingAnswer.Refused("NO_SUCH_STREET")
              : labelled(what, to);
      booked.put(call.key(), known);
    }
    return strike.has(FaultKind.UNKNOWN) ? new BookingAnswer.Unknown() : known;
  }

  private BookingAnswer labelled(ParcelBooking what, DeliverTo to) {
    labels.computeIfAbsent(new Id(what.order(), what.parcel()), none -> new ArrayList<>()).add(to);
    TrackingNumber number = TrackingNumber.of("TN-" + (booked.size() + 1));
    return new BookingAnswer.Booked(Optional.of(number), Optional.empty());
  }

  @Override
  public TrackingAnswer track(Shipment what, OrderPlaced order, PortCall call) {
    return faults.at(
        FaultPoint.TRACK,
        what,
        strike ->
            strike.has(FaultKind.UNKNOWN)
                ? new TrackingAnswer.Unknown()
                : track(new Id(order.order(), what.parcel())));
  }

  private synchronized TrackingAnswer track(Id parcel) {
    List<Stop> stops = scanned.get(parcel);
    if (stops == null) {
      return new TrackingAnswer.NotFound();
    }
    return new TrackingAnswer.Said(
        stops.stream()
            .map(stop -> TrackingAnswer.CarrierScan.of(stop.status.name(), stop.at))
            .distinct()
            .toList());
  }

  @Override
  public TrackingVocabulary vocabulary() {
    return vocabulary;
  }

  /** The next scan that is to be told by now; it has happened, whoever hears of it. */
  private synchronized Optional<Stop> take(Instant now) {
    Waiting first = null;
    for (Waiting one : ahead) {
      boolean isEarlier = first == null || one.at.isBefore(first.at);
      first = isEarlier && !one.at.isAfter(now) ? one : first;
    }
    if (first == null) {
      return Optional.empty();
    }
    ahead.remove(first);
    List<Stop> stops = scanned.getOrDefault(first.stop.parcel, new ArrayList<>());
    if (!stops.contains(first.stop)) {
      stops.add(first.stop);
    }
    return Optional.of(first.stop);
  }

  /** What the courier does by itself when its time has come. */
  private final class ByItself implements TestClock.Hook {

    private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

    @Override
    public Optional<Instant> nextDue() {
      synchronized (FakeCourier.this) {
        Instant next = null;
        for (Waiting one : ahead) {
          next = next == null || one.at.isBefore(next) ? one.at : next;
        }
        return Optional.ofNullable(next);
      }
    }

    @Override
    public void fire(Instant now) {
      Optional<Stop> stop = take(now);
      while (stop.isPresent()) {
        tell(stop.get(), now);
        stop = take(now);
      }
    }

    /** Who dies while receiving has not received. */
    private void tell(Stop stop, Instant now) {
      boolean isReceived = false;
      try {
        receiver.accept(stop.report());
        isReceived = true;
      } catch (RuntimeException refused) {
        isReceived = false;
      } finally {
        if (!isReceived) {
          synchronized (FakeCourier.this) {
            ahead.add(new Waiting(stop, now.plus(AGAIN_AFTER)));
          }
        }
      }
    }
  }
}
