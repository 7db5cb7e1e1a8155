package com.owode.orders.desk;

import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.ParcelId;
import java.util.List;

/** What came of asking a courier where a parcel is. */
public sealed interface ParcelPoll {

  /** {@return the parcel} */
  ParcelId parcel();

  /**
   * The courier answered.
   *
   * @param parcel the parcel
   * @param answers what the desk answered to each thing that was new; none when nothing was
   */
  record Told(ParcelId parcel, List<Answer> answers) implements ParcelPoll {

    /**
     * Copies the list.
     *
     * @param parcel the parcel
     * @param answers what the desk answered to each thing that was new
     */
    public Told {
      answers = List.copyOf(answers);
    }
  }

  /**
   * The courier does not know the parcel, or not yet: nothing is written.
   *
   * @param parcel the parcel
   */
  record NotFound(ParcelId parcel) implements ParcelPoll {}

  /**
   * The courier could not say, or failed: nothing is written, ask again later.
   *
   * @param parcel the parcel
   */
  record Unknown(ParcelId parcel) implements ParcelPoll {}

  /**
   * Nobody can be asked about this carrier: nothing is written.
   *
   * @param parcel the parcel
   * @param carrier the carrier
   */
  record NoCourier(ParcelId parcel, Carrier carrier) implements ParcelPoll {}
}
