package com.owode.orders.jackson;

import com.owode.orders.desk.Booking;
import com.owode.orders.rule.JudgementRecord;

/**
 * What came of booking a parcel, as a document has it: a live {@link Booking} is written in this
 * form and read back as this view. Only what was not permitted differs from the booking itself.
 */
public sealed interface BookingView {

  /**
   * The seller may not ship what was to be booked; nobody was asked.
   *
   * @param judgement what every rule said, without the values of sensitive facts
   */
  record NotPermitted(JudgementRecord judgement) implements BookingView {}

  /**
   * Anything else, as it is.
   *
   * @param booking what came of it
   */
  record Other(Booking booking) implements BookingView {

    /**
     * Checks that no rule stood in the way.
     *
     * @param booking what came of it
     * @throws IllegalArgumentException when it was not permitted
     */
    public Other {
      if (booking instanceof Booking.NotPermitted) {
        throw new IllegalArgumentException("the booking is not permitted; view it as that");
      }
    }
  }

  /**
   * {@return the view of a live booking}
   *
   * @param booking the booking
   */
  static BookingView of(Booking booking) {
    return booking instanceof Booking.NotPermitted refused
        ? new NotPermitted(refused.judgement().toRecord().masked())
        : new Other(booking);
  }
}
