package com.owode.orders.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a courier answers when it is asked where a parcel is. */
public sealed interface TrackingAnswer {

  /**
   * What the carrier has said.
   *
   * @param all all of it or only the last, in any order; none while it has said nothing
   */
  record Said(List<CarrierScan> all) implements TrackingAnswer {

    /**
     * Copies the list.
     *
     * @param all all that the carrier has said, or only the last
     */
    public Said {
      all = List.copyOf(all);
    }
  }

  /**
   * One thing that the carrier said, in its own words.
   *
   * @param code its code; any text, the vocabulary makes of it what it can
   * @param detail its detail, if its vocabulary has two levels
   * @param at the carrier's time
   */
  record CarrierScan(String code, Optional<String> detail, Instant at) {

    /**
     * {@return a scan of a vocabulary of one level}
     *
     * @param code the carrier's code
     * @param at the carrier's time
     */
    public static CarrierScan of(String code, Instant at) {
      return new CarrierScan(code, Optional.empty(), at);
    }
  }

  /** The courier does not know the parcel, or not yet. */
  record NotFound() implements TrackingAnswer {}

  /** Nobody knows: the courier is asked again later. */
  record Unknown() implements TrackingAnswer {}
}
