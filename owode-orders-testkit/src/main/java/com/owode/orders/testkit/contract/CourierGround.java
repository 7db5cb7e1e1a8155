package com.owode.orders.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Contact;
import com.owode.orders.model.DeliveryAddress;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.BookingAnswer;
import com.owode.orders.port.Courier;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.port.ParcelBooking;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;
import java.util.List;
import java.util.Optional;

/**
 * What the test of a courier's adapter says of it, and how the rules see what was really booked.
 * Extend {@link CourierContract}, never this.
 */
public abstract class CourierGround extends CallContract {

  CourierGround() {}

  /**
   * {@return the subject, as one of your processes would build it. Each call is another process, in
   * front of the same courier: it shares no memory with the ones before that your processes would
   * not share}
   */
  protected abstract Courier courier();

  /**
   * {@return where a parcel is to go by the courier's own books, once for each time that it was
   * really booked; none when it never was}
   *
   * @param order the order
   * @param parcel the parcel
   */
  protected abstract List<DeliverTo> booked(OrderId order, ParcelId parcel);

  /**
   * Lets the courier take a parcel that is booked, carry it and deliver it. Needed by rules that
   * need {@link Ability#MOVEMENT}.
   *
   * @param order what was agreed
   * @param parcel the parcel
   */
  protected void deliver(OrderPlaced order, ParcelId parcel) {
    throw unprovided("deliver(" + order.order() + ", " + parcel + ")", Ability.MOVEMENT);
  }

  /** {@return which carrier the subject books; Velo unless overridden} */
  protected Carrier carrier() {
    return Carrier.VELO;
  }

  /** A parcel of an order, and where it goes. */
  record Dispatch(OrderPlaced order, ParcelBooking what, DeliverTo to) {

    Dispatch parcel(String id) {
      return new Dispatch(
          order, new ParcelBooking(order.order(), ParcelId.of(id), what.carrier()), to);
    }

    Dispatch without(Optional<Contact> contact) {
      return new Dispatch(order, what, new DeliverTo(to.address(), contact));
    }

    Dispatch toDoor(String line) {
      DeliveryAddress old = to.address();
      DeliveryAddress other =
          new DeliveryAddress(
              old.recipient(),
              List.of(line),
              old.city(),
              old.region(),
              old.postalCode(),
              old.country());
      return new Dispatch(order, what, new DeliverTo(other, to.contact()));
    }

    IdempotencyKey key() {
      return new IdempotencyKey(order.order() + ":" + what.parcel() + ":book");
    }
  }

  /** A parcel of an order that no other rule has. */
  final Dispatch dispatch() {
    return dispatch(People.AMARA);
  }

  final Dispatch dispatch(Person buyer) {
    OrderPlaced order = order().boughtBy(buyer).broughtTo(OrderStatus.PACKED).order().placed();
    ParcelBooking what = new ParcelBooking(order.order(), ParcelId.of("parcel-1"), carrier());
    return new Dispatch(order, what, new DeliverTo(buyer.address(), Optional.of(buyer.contact())));
  }

  final BookingAnswer book(Courier courier, Dispatch dispatch, int attempt) {
    return courier.book(
        dispatch.what(), dispatch.order(), dispatch.to(), call(dispatch.key(), attempt));
  }

  final List<DeliverTo> booked(Dispatch dispatch) {
    return booked(dispatch.order().order(), dispatch.what().parcel());
  }

  /** It is booked just once, and goes where it is to go. */
  final void assertBookedOnce(Dispatch dispatch) {
    List<DeliverTo> booked = booked(dispatch);
    assertEquals(1, booked.size(), () -> "how often " + dispatch.key() + " was really booked");
    assertEquals(dispatch.to().address(), booked.get(0).address());
    assertEquals(dispatch.to().contact(), booked.get(0).contact());
  }

  final void assertNotBooked(Dispatch dispatch) {
    assertEquals(
        0, booked(dispatch).size(), () -> "how often " + dispatch.key() + " was really booked");
  }

  static void assertIsBooked(BookingAnswer answer) {
    assertTrue(isBooked(answer), () -> "it is booked, and yet it was answered " + answer);
  }

  static boolean isBooked(BookingAnswer answer) {
    return answer instanceof BookingAnswer.Booked;
  }

  static boolean isRefused(BookingAnswer answer) {
    return answer instanceof BookingAnswer.Refused;
  }
}
