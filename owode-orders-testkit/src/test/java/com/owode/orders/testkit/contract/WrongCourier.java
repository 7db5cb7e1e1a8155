package com.owode.orders.testkit.contract;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.port.TrackingAnswer.CarrierScan;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.shipping.TrackingVocabulary;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TimedOutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A courier that books or tells in a way of its own. */
final class WrongCourier implements Courier {

  /** How it books: in front of which ports, what, for whom, to where, under which call. */
  interface Booking {
    BookingAnswer by(
        FakePorts ports, ParcelBooking what, OrderPlaced order, DeliverTo to, PortCall call);
  }

  /** What it tells: of what was answered, about which parcel of which order. */
  interface Telling {
    TrackingAnswer by(FakePorts ports, TrackingAnswer known, Shipment what, OrderPlaced order);
  }

  private final FakePorts ports;
  private final Booking booking;
  private final Telling telling;
  private final Supplier<TrackingVocabulary> vocabulary;

  private WrongCourier(
      FakePorts ports, Booking booking, Telling telling, Supplier<TrackingVocabulary> vocabulary) {
    this.ports = ports;
    this.booking = booking;
    this.telling = telling;
    this.vocabulary = vocabulary;
  }

  @Override
  public BookingAnswer book(ParcelBooking what, OrderPlaced order, DeliverTo to, PortCall call) {
    return booking.by(ports, what, order, to, call);
  }

  @Override
  public TrackingAnswer track(Shipment what, OrderPlaced order, PortCall call) {
    return telling.by(ports, ports.courier().track(what, order, call), what, order);
  }

  @Override
  public TrackingVocabulary vocabulary() {
    return vocabulary.get();
  }

  static Function<FakePorts, Courier> booking(Booking booking) {
    return ports ->
        new WrongCourier(
            ports, booking, (same, known, what, order) -> known, ports.courier()::vocabulary);
  }

  static Function<FakePorts, Courier> telling(Telling telling) {
    return ports ->
        new WrongCourier(
            ports,
            (same, what, order, to, call) -> same.courier().book(what, order, to, call),
            telling,
            ports.courier()::vocabulary);
  }

  /** A process has its habit for itself. */
  static Function<FakePorts, Courier> by(Supplier<Wrongly.Habit> habit) {
    return ports -> {
      Wrongly.Habit its = habit.get();
      return booking(
              (same, what, order, to, call) ->
                  its.make(
                      same,
                      FaultPoint.BOOK,
                      call,
                      under -> same.courier().book(what, order, to, under)))
          .apply(ports);
    };
  }

  static Function<FakePorts, Courier> labelling(UnaryOperator<DeliverTo> other) {
    return booking(
        (ports, what, order, to, call) -> ports.courier().book(what, order, other.apply(to), call));
  }

  static DeliverTo inAscii(DeliverTo to) {
    DeliveryAddress known = to.address();
    List<String> lines =
        known.lines().stream().map(line -> line.replaceAll("[^\\x00-\\x7f]", "?")).toList();
    return new DeliverTo(
        new DeliveryAddress(
            known.recipient(),
            lines,
            known.city(),
            known.region(),
            known.postalCode(),
            known.country()),
        to.contact());
  }

  static Function<FakePorts, Courier> unknownOfWhatIsBooked() {
    return booking(
        (ports, what, order, to, call) -> {
          BookingAnswer answer = ports.courier().book(what, order, to, call);
          return CourierGround.isBooked(answer) ? new BookingAnswer.Unknown() : answer;
        });
  }

  static Function<FakePorts, Courier> wantingATelephone() {
    return booking(
        (ports, what, order, to, call) -> {
          if (to.contact().isEmpty()) {
            throw new IllegalStateException("whom should the driver call?");
          }
          return ports.courier().book(what, order, to, call);
        });
  }

  static Function<FakePorts, Courier> refusedToWhoLosesARace() {
    return ports -> {
      Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
      return booking(
              (same, what, order, to, call) -> {
                BookingAnswer answer = same.courier().book(what, order, to, call);
                return Wrongly.losesARace(begun, call)
                    ? new BookingAnswer.Refused("KEY_IN_USE")
                    : answer;
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, Courier> keepingTheAddressOfItsFirstCall() {
    return ports -> {
      Map<String, DeliverTo> first = new ConcurrentHashMap<>();
      return labelling(to -> first.computeIfAbsent("first", none -> to)).apply(ports);
    };
  }

  static Function<FakePorts, Courier> underAKeyOfTheOrder() {
    return booking(
        (ports, what, order, to, call) -> {
          IdempotencyKey key = new IdempotencyKey(order.order().value());
          PortCall other = PortCall.of(key, call.attempt(), call.deadline());
          return ports.courier().book(what, order, to, other);
        });
  }

  static Function<FakePorts, Courier> refusedOfALostRequest() {
    return booking(
        (ports, what, order, to, call) -> {
          try {
            return ports.courier().book(what, order, to, call);
          } catch (TimedOutException lost) {
            if (WrongGateway.hasFired(ports, FaultPoint.BOOK, FaultKind.TIMEOUT)) {
              return new BookingAnswer.Refused("NO_ANSWER");
            }
            throw lost;
          }
        });
  }

  static Function<FakePorts, Courier> namingTheStreet() {
    return booking(
        (ports, what, order, to, call) -> {
          try {
            return ports.courier().book(what, order, to, call);
          } catch (TimedOutException lost) {
            throw new IllegalStateException("no answer for " + to.address().lines(), lost);
          }
        });
  }

  static Function<FakePorts, Courier> namingTheStreetOfWhatWasNotSent() {
    return booking(
        (ports, what, order, to, call) -> {
          try {
            return ports.courier().book(what, order, to, call);
          } catch (NotSentException unreachable) {
            throw new NotSentException("nothing was sent for " + to.address().lines());
          }
        });
  }

  static Function<FakePorts, Courier> pickedUpWhatWasNeverBooked() {
    return telling(
        (ports, known, what, order) ->
            ports.courier().labels(order.order(), what.parcel()).isEmpty()
                ? said(order, TrackingStatus.PICKED_UP.name())
                : known);
  }

  static Function<FakePorts, Courier> pickedUpTheFirstThatIsBooked() {
    return telling(
        (ports, known, what, order) -> {
          boolean isBookedOnly =
              known instanceof TrackingAnswer.NotFound
                  && ports.courier().labels(order.order(), what.parcel()).size() == 1;
          return isBookedOnly && what.parcel().value().equals("parcel-1")
              ? said(order, TrackingStatus.PICKED_UP.name())
              : known;
        });
  }

  private static TrackingAnswer said(OrderPlaced order, String code) {
    return new TrackingAnswer.Said(List.of(CarrierScan.of(code, order.at())));
  }

  static Function<FakePorts, Courier> withACodeOfItsOwn() {
    return telling(
        (ports, known, what, order) -> {
          if (known instanceof TrackingAnswer.Said said) {
            List<CarrierScan> more = new ArrayList<>(said.all());
            more.add(CarrierScan.of("HUB-7", order.at()));
            return new TrackingAnswer.Said(more);
          }
          return known;
        });
  }

  static Function<FakePorts, Courier> tellingOfTheFirstParcel() {
    return telling(
        (ports, known, what, order) ->
            ports
                .courier()
                .track(
                    Shipment.of(ParcelId.of("parcel-1"), what.carrier()),
                    order,
                    PortCall.of(new IdempotencyKey("first"), 1, order.at())));
  }

  static Function<FakePorts, Courier> tellingEachThingOnce() {
    return telling(
        (ports, known, what, order) ->
            known instanceof TrackingAnswer.Said && ports.faults().count(FaultPoint.TRACK) > 1
                ? new TrackingAnswer.Said(List.of())
                : known);
  }

  static Function<FakePorts, Courier> withAnotherVocabularyEachTime() {
    return ports -> {
      AtomicInteger times = new AtomicInteger();
      return new WrongCourier(
          ports,
          (same, what, order, to, call) -> same.courier().book(what, order, to, call),
          (same, known, what, order) -> known,
          () ->
              ports.courier().vocabulary().toBuilder("version-" + times.incrementAndGet()).build());
    };
  }
}
