package com.owode.orders.desk;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.guard.Faults;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Actor;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.Found;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.rule.Judgement;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingVocabulary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Books parcels, and asks where they are (guide rows G22 and G23). Keeps nothing: what a courier
 * books is the seller's to ship with, and what it tells of a parcel is told to the desk. No lock
 * and no transaction is held over a call. Safe for use by any number of threads.
 */
public final class Couriers {

  private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
  private static final Duration USUAL_CALL = Duration.ofSeconds(30);

  /** Where a report comes from that a courier's answer is made into. */
  private static final String SOURCE = "courier";

  private final DeskPorts ports;
  private final Recorder recorder;
  private final Map<Carrier, Courier> byCarrier;
  private final Duration longestCall;

  private Couriers(
      DeskPorts ports, Recorder recorder, Map<Carrier, Courier> byCarrier, Duration longestCall) {
    this.ports = ports;
    this.recorder = recorder;
    this.byCarrier = Map.copyOf(byCarrier);
    this.longestCall = longestCall;
  }

  static Couriers of(DeskPorts ports, Recorder recorder, Map<Carrier, Courier> byCarrier) {
    return new Couriers(ports, recorder, byCarrier, USUAL_CALL);
  }

  /**
   * {@return couriers that are given so long to answer}
   *
   * @param longest the time from call to deadline; 30 seconds unless told
   * @throws IllegalArgumentException when it is not longer than zero, or longer than 3,650 days
   */
  public Couriers answeringWithin(Duration longest) {
    new Faults("couriers").unlessPositive("time to answer", longest).refuse();
    return new Couriers(ports, recorder, byCarrier, longest);
  }

  /**
   * Books a parcel of an order, where it could be shipped by what needs no content of {@link Ship}.
   * The key is made of order and parcel, so that booking again is safe at any time, from any
   * process.
   *
   * @param actor who books: whom the host has authenticated
   * @param order the order
   * @param parcel the parcel's id, chosen by who ships it, unique in its order
   * @param carrier who shall carry it
   * @param attempt 1 when this parcel was never booked before, more when it may have been
   * @return what became of it
   * @throws IllegalArgumentException when the attempt is less than 1
   * @throws RuntimeException what the store or the personal data throw; nothing was sent then
   */
  public Booking book(Actor actor, OrderId order, ParcelId parcel, Carrier carrier, int attempt) {
    IdempotencyKey key = new IdempotencyKey(order + ":" + parcel + ":book");
    PortCall call = call(key, attempt);
    Optional<Order> found = ports.store().load(order);
    Judgement<?> permission = permission(found, Facts.of(actor, ports.clock().instant()), parcel);
    if (found.isEmpty() || !permission.holds()) {
      return new Booking.NotPermitted(permission);
    }
    Courier courier = byCarrier.get(carrier);
    if (courier == null) {
      return new Booking.NoCourier(carrier);
    }
    Found<DeliveryAddress> address =
        ports.books().people().address(found.get().progress().marks().address().address());
    if (address.isErased()) {
      return new Booking.AddressErased();
    }
    OrderPlaced placed = found.get().placed();
    ParcelBooking what = new ParcelBooking(order, parcel, carrier);
    return address
        .value()
        .map(known -> booked(courier, what, placed, deliverTo(known, placed), call))
        .orElseGet(Booking.AddressMissing::new);
  }

  /**
   * Asks for every parcel that is not at its end, and tells the desk what is new. Asked again, it
   * tells nothing twice; what the desk could not write now, the next poll tells again.
   *
   * @param order the order
   * @return what came of each open parcel; none when there is no such order or no open parcel
   * @throws RuntimeException what the store throws: poll again
   */
  public List<ParcelPoll> poll(OrderId order) {
    List<ParcelPoll> polls = new ArrayList<>();
    ports
        .store()
        .load(order)
        .ifPresent(
            known ->
                known.progress().parcels().all().stream()
                    .filter(parcel -> !parcel.status().isFinal())
                    .forEach(parcel -> polls.add(polled(known, parcel))));
    return List.copyOf(polls);
  }

  /** Word for word what an unknown order answers, where a stranger asks. */
  private Judgement<?> permission(Optional<Order> order, Facts facts, ParcelId parcel) {
    Lifecycle lifecycle = ports.lifecycle();
    Optional<Judgement<?>> known =
        order.map(
            there ->
                Objects.requireNonNull(lifecycle.permitted(there, facts).get(CommandKind.SHIP)));
    return known
        .filter(judgement -> !RequestJudge.isForStrangers(judgement))
        .orElseGet(() -> lifecycle.unknown(anyShip(parcel), facts).judgement());
  }

  /** Of a request for no order only its kind and its asker are judged. */
  private static Ship anyShip(ParcelId parcel) {
    Shipment shipment = Shipment.of(parcel, Carrier.UNKNOWN);
    return new Ship(Pick.all(), shipment, new Checklist(1, 1));
  }

  /** Without a contact a courier still finds the door. */
  private DeliverTo deliverTo(DeliveryAddress address, OrderPlaced placed) {
    return new DeliverTo(address, ports.books().people().contact(placed.buyer().person()).value());
  }

  private Booking booked(
      Courier courier, ParcelBooking what, OrderPlaced placed, DeliverTo to, PortCall call) {
    BookingAnswer answer;
    try {
      answer = courier.book(what, placed, to, call);
    } catch (NotSentException notSent) {
      return new Booking.NotSent();
    } catch (RuntimeException unknown) {
      warn(what.order(), what.parcel(), unknown);
      return new Booking.Unknown();
    }
    if (answer instanceof BookingAnswer.Booked booked) {
      return new Booking.Booked(
          new Shipment(what.parcel(), what.carrier(), booked.tracking(), booked.promisedBy()));
    }
    return answer instanceof BookingAnswer.Refused refused
        ? new Booking.Refused(refused.code())
        : new Booking.Unknown();
  }

  private ParcelPoll polled(Order order, Parcel parcel) {
    Courier courier = byCarrier.get(parcel.shipment().carrier());
    if (courier == null) {
      return new ParcelPoll.NoCourier(parcel.id(), parcel.shipment().carrier());
    }
    IdempotencyKey key = new IdempotencyKey(order.id() + ":" + parcel.id() + ":track");
    TrackingAnswer answer;
    TrackingVocabulary vocabulary;
    try {
      vocabulary = Objects.requireNonNull(courier.vocabulary());
      answer = courier.track(parcel.shipment(), order.placed(), call(key, 1));
    } catch (RuntimeException unknown) {
      warn(order.id(), parcel.id(), unknown);
      return new ParcelPoll.Unknown(parcel.id());
    }
    if (answer instanceof TrackingAnswer.Said said) {
      return new ParcelPoll.Told(parcel.id(), told(order.id(), parcel, said, vocabulary));
    }
    return answer instanceof TrackingAnswer.NotFound
        ? new ParcelPoll.NotFound(parcel.id())
        : new ParcelPoll.Unknown(parcel.id());
  }

  /** Earliest first, as it happened; what is known already is not told again. */
  private List<Answer> told(
      OrderId order, Parcel parcel, TrackingAnswer.Said said, TrackingVocabulary vocabulary) {
    return said.all().stream()
        .map(scan -> vocabulary.read(scan.code(), scan.detail(), scan.at()))
        .distinct()
        .filter(scan -> !parcel.scans().contains(scan))
        .sorted((one, other) -> one.at().compareTo(other.at()))
        .map(scan -> recorder.tell(report(order, parcel.id(), scan)))
        .toList();
  }

  /** The reference is made of the content, so that the same news is the same report. */
  private static TrackingReported report(OrderId order, ParcelId parcel, Scan scan) {
    String reference = ContentHash.of(List.of(parcel, scan)).hex();
    return new TrackingReported(order, parcel, scan, Provenance.verified(SOURCE, reference));
  }

  private PortCall call(IdempotencyKey key, int attempt) {
    PortCall call = PortCall.of(key, attempt, ports.clock().instant().plus(longestCall));
    String trace = ports.tries().metadata().get().get(Appends.TRACE_PARENT);
    return trace == null ? call : call.tracedBy(trace);
  }

  /** The class only: what a port says in a message could be personal. */
  private static void warn(OrderId order, ParcelId parcel, RuntimeException failed) {
    LOG.warn(
        "order {}: the courier of parcel {} threw {}", order, parcel, failed.getClass().getName());
  }
}
