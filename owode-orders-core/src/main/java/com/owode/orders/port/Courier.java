package com.owode.orders.port;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingVocabulary;

/**
 * A delivery partner or local courier that can be booked and asked (guide rows G22 and G23).
 *
 * <p>Booking with the same key books once and gets the same answer, for at least as long as the
 * parcel is not delivered. A {@link NotSentException} says that nothing was sent; any other
 * exception, a time-out included, means that nobody knows, and the parcel is booked again under the
 * same key. Calls may block, are made without any lock or transaction held, and may come from
 * several threads at once.
 *
 * <p>The rules that an adapter is held to are the testkit's {@code CourierContract}.
 */
public interface Courier {

  /**
   * Books a parcel.
   *
   * @param what order, parcel and carrier
   * @param order what was agreed: what is in it, and whose it is
   * @param to where it goes; personal data, to be kept no longer than the booking needs it, and
   *     never in an exception
   * @param call key, attempt and deadline of this call; the key is the same for every booking of
   *     this parcel of this order
   * @return what became of it
   */
  BookingAnswer book(ParcelBooking what, OrderPlaced order, DeliverTo to, PortCall call);

  /**
   * Tells where a parcel is. Changes nothing, and may be asked any number of times.
   *
   * @param what parcel, carrier and the carrier's number, if there is one
   * @param order what was agreed
   * @param call key, attempt and deadline of this question
   * @return what the carrier has said, all of it or only the last, again at every question; nothing
   *     is doubled by telling it again
   */
  TrackingAnswer track(Shipment what, OrderPlaced order, PortCall call);

  /** {@return what the codes of this courier mean; the same at every call} */
  TrackingVocabulary vocabulary();
}
