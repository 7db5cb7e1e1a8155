package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.command.Pack;
import com.owode.orders.command.Ship;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.memory.InMemoryPersonalData;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.SellerId;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.TrackingAnswer;
import com.owode.orders.port.TrackingAnswer.CarrierScan;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.shipping.TrackingVocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Couriers are booked and asked; whatever they do, nothing is lost (guide rows G22 and G23). */
class CouriersTest {

  private static final OrderId ORDER = OrderId.of("o-1");
  private static final ParcelId PARCEL = ParcelId.of("parcel-1");
  private static final Carrier SWIFT = Carrier.of("SWIFT");
  private static final PersonRef DOOR = PersonRef.of("a-amara");
  private static final DeliveryAddress ADDRESS =
      new DeliveryAddress(
          "Amara", List.of("1 Marina"), "Lagos", Optional.empty(), Optional.empty(), "NG");

  private final Shop shop =
      Shop.open(builder -> builder.metadata(() -> Map.of("traceparent", "00-ab-cd-01")));
  private final FakeCourier velo = new FakeCourier();
  private final FakeCourier swift = new FakeCourier();
  private final Couriers couriers = shop.desk.couriers(Map.of(Carrier.VELO, velo, SWIFT, swift));

  @BeforeEach
  void a_paid_order_is_packed() {
    shop.people.putAddress(DOOR, ADDRESS);
    shop.placedPaidByHost("o-1");
    shop.desk.tell(shop.captured("o-1", "t-1", 10_000));
    shop.ask(Shop.SELLER, "o-1", "pack", new Pack(Pick.all(), Packaging.STANDARD));
    shop.work();
    assertThat(shop.status("o-1")).isEqualTo(OrderStatus.PACKED);
  }

  private Booking book(int attempt) {
    return couriers.book(Shop.SELLER, ORDER, PARCEL, Carrier.VELO, attempt);
  }

  private static Booking booked(Carrier carrier, String number) {
    return new Booking.Booked(Shipment.of(PARCEL, carrier).tracked(TrackingNumber.of(number)));
  }

  private void ship(String command, ParcelId parcel, Carrier carrier) {
    Answer answer =
        shop.ask(
            Shop.SELLER,
            "o-1",
            command,
            new Ship(Pick.all(), Shipment.of(parcel, carrier), new Checklist(1, 1)));
    assertThat(answer.isAccepted()).isTrue();
  }

  private void says(FakeCourier courier, CarrierScan... scans) {
    courier.scans.put(PARCEL, new TrackingAnswer.Said(List.of(scans)));
  }

  private CarrierScan scan(String code, int minutes) {
    return CarrierScan.of(code, at(minutes));
  }

  private Instant at(int minutes) {
    return shop.clock.instant().plus(Duration.ofMinutes(minutes));
  }

  @Test
  void a_booking_knows_the_door_and_who_can_be_called_there() {
    assertThat(book(1)).isEqualTo(booked(Carrier.VELO, "TN-1"));

    assertThat(velo.doors)
        .containsExactly(
            new DeliverTo(
                ADDRESS, Optional.of(Contact.of("Amara").withEmail("amara@example.com"))));
    assertThat(velo.doors.get(0)).hasToString("DeliverTo[]");
    assertThat(velo.calls).hasSize(1);
    assertThat(velo.calls.get(0).key().value()).isEqualTo("o-1:parcel-1:book");
    assertThat(velo.calls.get(0).attempt()).isEqualTo(1);
    assertThat(velo.calls.get(0).deadline()).isEqualTo(shop.clock.instant().plusSeconds(30));
    assertThat(velo.calls.get(0).traceParent()).contains("00-ab-cd-01");
  }

  @Test
  void a_booking_writes_nothing() {
    List<EventKind> before = shop.events("o-1");
    book(1);

    assertThat(shop.events("o-1")).isEqualTo(before);
  }

  @Test
  void what_timed_out_though_booked_is_the_same_booking_when_booked_again() {
    velo.lostReply = new IllegalStateException("time-out");
    assertThat(book(1)).isEqualTo(new Booking.Unknown());
    velo.lostReply = null;

    assertThat(book(2)).isEqualTo(booked(Carrier.VELO, "TN-1"));
    assertThat(velo.booked).hasSize(1);
    assertThat(velo.calls.get(1).attempt()).isEqualTo(2);
    assertThat(velo.calls.get(1).key()).isEqualTo(velo.calls.get(0).key());
  }

  @Test
  void a_courier_that_says_that_nothing_was_sent_is_believed() {
    velo.failure = new NotSentException("no route");

    assertThat(book(1)).isEqualTo(new Booking.NotSent());
    assertThat(velo.booked).isEmpty();
  }

  @Test
  void a_courier_may_refuse_and_may_not_know() {
    velo.refusal = "TOO_FAR";
    assertThat(book(1)).isEqualTo(new Booking.Refused("TOO_FAR"));

    velo.booked.put("o-1:parcel-1:book", new BookingAnswer.Unknown());
    assertThat(book(2)).isEqualTo(new Booking.Unknown());
  }

  @Test
  void a_carrier_without_a_courier_is_an_answer() {
    Carrier other = Carrier.of("OTHER");

    assertThat(couriers.book(Shop.SELLER, ORDER, PARCEL, other, 1))
        .isEqualTo(new Booking.NoCourier(other));
  }

  @Test
  void an_erased_address_is_an_answer_and_nothing_is_sent() {
    shop.people.erase(DOOR);

    assertThat(book(1)).isEqualTo(new Booking.AddressErased());
    assertThat(velo.calls).isEmpty();
  }

  @Test
  void an_address_that_was_never_known_is_an_answer_and_nothing_is_sent() {
    shop.placedPaidByHost("o-2");
    Couriers elsewhere =
        shop.desk(builder -> builder.people(new InMemoryPersonalData()))
            .couriers(Map.of(Carrier.VELO, velo));

    assertThat(elsewhere.book(Shop.SELLER, ORDER, PARCEL, Carrier.VELO, 1))
        .isEqualTo(new Booking.AddressMissing());
    assertThat(velo.calls).isEmpty();
  }

  @Test
  void an_erased_contact_stops_no_parcel() {
    shop.people.erase(PersonRef.of("p-amara"));

    assertThat(book(1)).isEqualTo(booked(Carrier.VELO, "TN-1"));
    assertThat(velo.doors).containsExactly(new DeliverTo(ADDRESS, Optional.empty()));
  }

  @Test
  void an_order_that_may_not_be_shipped_is_not_booked() {
    shop.placedPaidByHost("o-2");

    Booking booking = couriers.book(Shop.SELLER, OrderId.of("o-2"), PARCEL, Carrier.VELO, 1);

    assertThat(booking).isInstanceOf(Booking.NotPermitted.class);
    assertThat(((Booking.NotPermitted) booking).judgement().brokenCodes())
        .contains("payment.received");
    assertThat(velo.calls).isEmpty();
  }

  @Test
  void the_buyer_may_not_book() {
    Booking booking = couriers.book(Shop.BUYER, ORDER, PARCEL, Carrier.VELO, 1);

    assertThat(booking).isInstanceOf(Booking.NotPermitted.class);
    assertThat(velo.calls).isEmpty();
  }

  @Test
  void a_stranger_is_not_told_whether_the_order_exists() {
    Actor stranger = Actor.seller(SellerId.of("mallory"));

    Booking there = couriers.book(stranger, ORDER, PARCEL, Carrier.VELO, 1);
    Booking nowhere = couriers.book(stranger, OrderId.of("o-9"), PARCEL, Carrier.VELO, 1);

    assertThat(((Booking.NotPermitted) there).judgement().toRecord())
        .isEqualTo(((Booking.NotPermitted) nowhere).judgement().toRecord());
    assertThat(((Booking.NotPermitted) there).judgement().brokenCodes())
        .containsExactly("actor.known");
  }

  @Test
  void what_the_courier_says_moves_the_parcel() {
    ship("ship", PARCEL, Carrier.VELO);
    says(velo, scan("delivered", 3), scan("in_transit", 1), scan("out_for_delivery", 2));

    List<ParcelPoll> polls = couriers.poll(ORDER);

    assertThat(polls).hasSize(1);
    assertThat(((ParcelPoll.Told) polls.get(0)).answers()).hasSize(3).allMatch(Answer::isAccepted);
    assertThat(shop.status("o-1")).isEqualTo(OrderStatus.DELIVERED);
    assertThat(shop.order("o-1").progress().parcels().find(PARCEL).orElseThrow().scans())
        .containsExactly(
            new Scan(TrackingStatus.IN_TRANSIT, "in_transit", at(1)),
            new Scan(TrackingStatus.OUT_FOR_DELIVERY, "out_for_delivery", at(2)),
            new Scan(TrackingStatus.DELIVERED, "delivered", at(3)));
    assertThat(velo.calls.get(0).key().value()).isEqualTo("o-1:parcel-1:track");
    assertThat(couriers.poll(ORDER)).isEmpty();
  }

  @Test
  void polling_again_changes_nothing() {
    ship("ship", PARCEL, Carrier.VELO);
    says(velo, scan("in_transit", 1), scan("in_transit", 1));
    couriers.poll(ORDER);
    List<EventKind> after = shop.events("o-1");

    assertThat(couriers.poll(ORDER)).containsExactly(new ParcelPoll.Told(PARCEL, List.of()));
    assertThat(shop.events("o-1")).isEqualTo(after);
    assertThat(shop.count("o-1", EventKind.TRACKING_RECORDED)).isEqualTo(1);
  }

  @Test
  void an_unknown_code_is_recorded_as_it_came() {
    ship("ship", PARCEL, Carrier.VELO);
    says(velo, scan("abducted\nby aliens", 1));

    couriers.poll(ORDER);

    assertThat(shop.order("o-1").progress().parcels().find(PARCEL).orElseThrow().scans())
        .containsExactly(new Scan(TrackingStatus.UNKNOWN, "abducted\ufffdby aliens", at(1)));
    assertThat(shop.status("o-1")).isEqualTo(OrderStatus.SHIPPED);
  }

  @Test
  void a_vocabulary_that_learns_a_word_tells_it() {
    ship("ship", PARCEL, Carrier.VELO);
    says(velo, scan("at_neighbour", 1));
    couriers.poll(ORDER);
    velo.words =
        TrackingVocabulary.easypost().toBuilder("learned")
            .code("at_neighbour", TrackingStatus.DELIVERED)
            .build();

    couriers.poll(ORDER);

    assertThat(shop.status("o-1")).isEqualTo(OrderStatus.DELIVERED);
  }

  @Test
  void two_parcels_with_two_couriers_and_one_fails() {
    ParcelId second = ParcelId.of("parcel-2");
    ship("ship", PARCEL, Carrier.VELO);
    shop.desk.tell(
        new ShipmentReported(
            ORDER,
            Pick.all(),
            Shipment.of(second, SWIFT),
            shop.clock.instant(),
            Provenance.verified("courier.swift", "s-1")));
    velo.failure = new IllegalStateException("down");
    swift.scans.put(
        second,
        new TrackingAnswer.Said(
            List.of(new CarrierScan("in_transit", Optional.of("lost"), at(1)))));
    List<EventKind> before = shop.events("o-1");

    List<ParcelPoll> polls = couriers.poll(ORDER);

    assertThat(polls.get(0)).isEqualTo(new ParcelPoll.Unknown(PARCEL));
    assertThat(polls.get(1)).isInstanceOf(ParcelPoll.Told.class);
    assertThat(shop.events("o-1")).hasSizeGreaterThan(before.size());
    assertThat(shop.order("o-1").progress().parcels().find(second).orElseThrow().status())
        .isEqualTo(TrackingStatus.LOST);
    assertThat(shop.order("o-1").progress().parcels().find(PARCEL).orElseThrow().scans()).isEmpty();
  }

  @Test
  void a_courier_that_knows_nothing_or_is_none_writes_nothing() {
    Carrier other = Carrier.of("OTHER");
    ship("ship", PARCEL, other);
    List<EventKind> before = shop.events("o-1");

    assertThat(couriers.poll(ORDER)).containsExactly(new ParcelPoll.NoCourier(PARCEL, other));
    Couriers withOther = shop.desk.couriers(Map.of(other, velo));
    assertThat(withOther.poll(ORDER)).containsExactly(new ParcelPoll.NotFound(PARCEL));
    velo.scans.put(PARCEL, new TrackingAnswer.Unknown());
    assertThat(withOther.poll(ORDER)).containsExactly(new ParcelPoll.Unknown(PARCEL));
    assertThat(shop.events("o-1")).isEqualTo(before);
    assertThat(couriers.poll(OrderId.of("o-9"))).isEmpty();
  }

  @Test
  void a_call_has_as_long_as_the_host_gives_it() {
    couriers
        .answeringWithin(Duration.ofSeconds(5))
        .book(Shop.SELLER, ORDER, PARCEL, Carrier.VELO, 1);

    assertThat(velo.calls.get(0).deadline()).isEqualTo(shop.clock.instant().plusSeconds(5));
    assertThatThrownBy(() -> couriers.answeringWithin(Duration.ZERO))
        .hasMessageContaining("time to answer is PT0S");
    assertThatThrownBy(() -> book(0)).hasMessageContaining("attempt of a port call is 0");
  }
}
