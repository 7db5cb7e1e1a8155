package com.owode.orders.shipping;

import static com.owode.orders.shipping.TrackingStatus.ATTEMPT_FAILED;
import static com.owode.orders.shipping.TrackingStatus.DELIVERED;
import static com.owode.orders.shipping.TrackingStatus.EXCEPTION;
import static com.owode.orders.shipping.TrackingStatus.IN_TRANSIT;
import static com.owode.orders.shipping.TrackingStatus.LOST;
import static com.owode.orders.shipping.TrackingStatus.OUT_FOR_DELIVERY;
import static com.owode.orders.shipping.TrackingStatus.PICKED_UP;
import static com.owode.orders.shipping.TrackingStatus.PRE_TRANSIT;
import static com.owode.orders.shipping.TrackingStatus.READY_FOR_PICKUP;
import static com.owode.orders.shipping.TrackingStatus.RETURNED_TO_SENDER;
import static com.owode.orders.shipping.TrackingStatus.RETURNING;
import static com.owode.orders.shipping.TrackingStatus.UNKNOWN;

/**
 * The vocabularies that come with the library. A status that implies a hand-over is never given to
 * a code that may come before one.
 */
final class CommonVocabularies {

  static final TrackingVocabulary AFTERSHIP = aftership();
  static final TrackingVocabulary EASYPOST = easypost();
  static final TrackingVocabulary SHIPPO = shippo();
  static final TrackingVocabulary NEUTRAL = neutral();

  private CommonVocabularies() {}

  private static TrackingVocabulary aftership() {
    TrackingVocabulary.Builder words = TrackingVocabulary.named("aftership");
    subtags(words.code("Pending", UNKNOWN), "Pending", UNKNOWN, 1, 2, 3, 4, 5, 6);
    subtags(words.code("InfoReceived", PRE_TRANSIT), "InfoReceived", PRE_TRANSIT, 1);
    subtags(words.code("InTransit", IN_TRANSIT), "InTransit", IN_TRANSIT, 1, 3, 4, 5, 6, 7, 8, 9);
    subtags(words, "InTransit", PICKED_UP, 2);
    words.code("OutForDelivery", OUT_FOR_DELIVERY);
    subtags(words, "OutForDelivery", OUT_FOR_DELIVERY, 1, 3, 4);
    subtags(words.code("AttemptFail", ATTEMPT_FAILED), "AttemptFail", ATTEMPT_FAILED, 1, 2, 3);
    words.code("AvailableForPickup", READY_FOR_PICKUP);
    subtags(words, "AvailableForPickup", READY_FOR_PICKUP, 1);
    subtags(words.code("Delivered", DELIVERED), "Delivered", DELIVERED, 1, 2, 3, 4, 5);
    words.code("Exception", EXCEPTION);
    subtags(words, "Exception", EXCEPTION, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 16, 17, 18);
    subtags(words, "Exception", RETURNING, 10);
    subtags(words, "Exception", RETURNED_TO_SENDER, 11);
    subtags(words, "Exception", LOST, 13);
    return subtags(words.code("Expired", UNKNOWN), "Expired", UNKNOWN, 1).build();
  }

  /** A sub-tag says all that its tag says: it can be read alone. */
  private static TrackingVocabulary.Builder subtags(
      TrackingVocabulary.Builder words, String tag, TrackingStatus status, int... numbers) {
    for (int number : numbers) {
      String subtag = tag + (number < 10 ? "_00" : "_0") + number;
      words.code(subtag, status).detail(tag, subtag, status);
    }
    return words;
  }

  private static TrackingVocabulary easypost() {
    TrackingVocabulary.Builder words =
        TrackingVocabulary.named("easypost")
            .code("unknown", UNKNOWN)
            .code("pre_transit", PRE_TRANSIT)
            .code("in_transit", IN_TRANSIT)
            .code("out_for_delivery", OUT_FOR_DELIVERY)
            .code("delivered", DELIVERED)
            .code("available_for_pickup", READY_FOR_PICKUP)
            .code("return_to_sender", RETURNING)
            .code("failure", EXCEPTION)
            .code("cancelled", UNKNOWN)
            .code("error", UNKNOWN)
            .detail("in_transit", "arrived_at_pickup_location", READY_FOR_PICKUP)
            .detail("in_transit", "out_for_delivery", OUT_FOR_DELIVERY);
    details(words, "failure", RETURNING, "return");
    details(words, "failure", LOST, "lost");
    details(words, "in_transit", RETURNING, "return");
    details(words, "in_transit", LOST, "lost");
    details(words, "in_transit", EXCEPTION, "damaged", "delayed", "delivery_exception", "held");
    details(words, "in_transit", EXCEPTION, "failure", "missorted", "refused", "transit_exception");
    return details(words, "in_transit", EXCEPTION, "weather_delay").build();
  }

  private static TrackingVocabulary shippo() {
    TrackingVocabulary.Builder words =
        TrackingVocabulary.named("shippo")
            .code("UNKNOWN", UNKNOWN)
            .code("PRE_TRANSIT", PRE_TRANSIT)
            .code("TRANSIT", IN_TRANSIT)
            .code("DELIVERED", DELIVERED)
            .code("RETURNED", RETURNING)
            .code("FAILURE", EXCEPTION)
            .detail("TRANSIT", "package_accepted", PICKED_UP)
            .detail("TRANSIT", "out_for_delivery", OUT_FOR_DELIVERY)
            .detail("TRANSIT", "pickup_available", READY_FOR_PICKUP);
    details(words, "TRANSIT", ATTEMPT_FAILED, "delivery_attempted", "location_inaccessible");
    details(words, "TRANSIT", ATTEMPT_FAILED, "notice_left", "reschedule_delivery");
    details(words, "TRANSIT", EXCEPTION, "address_issue", "contact_carrier", "delayed");
    details(words, "TRANSIT", EXCEPTION, "package_damaged", "package_held");
    return details(words, "FAILURE", LOST, "package_disposed", "package_lost").build();
  }

  private static TrackingVocabulary.Builder details(
      TrackingVocabulary.Builder words, String code, TrackingStatus status, String... details) {
    for (String detail : details) {
      words.detail(code, detail, status);
    }
    return words;
  }

  private static TrackingVocabulary neutral() {
    TrackingVocabulary.Builder words = TrackingVocabulary.named("neutral");
    for (TrackingStatus status : TrackingStatus.values()) {
      words.code(status.name(), status);
    }
    return words.build();
  }
}
