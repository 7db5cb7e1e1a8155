package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import com.owode.orders.shipping.TrackingNumber;
import java.time.Instant;
import java.util.Optional;

/** What a courier answers to a booking. */
public sealed interface BookingAnswer {

  /**
   * It is booked.
   *
   * @param tracking the carrier's number, if it gave one
   * @param promisedBy when the courier promises delivery, if it does
   */
  record Booked(Optional<TrackingNumber> tracking, Optional<Instant> promisedBy)
      implements BookingAnswer {}

  /**
   * It is not booked, and will not be under this key.
   *
   * @param code why, as a code: an upper-case letter, then up to 63 of {@code A-Z 0-9 _}; never
   *     personal
   */
  record Refused(String code) implements BookingAnswer {

    /**
     * Guards the code.
     *
     * @param code why, as a code
     * @throws IllegalArgumentException when it is no code
     */
    public Refused {
      Guard.code("why a courier refuses", code);
    }
  }

  /** Nobody knows: it is booked again under the same key. */
  record Unknown() implements BookingAnswer {}
}
