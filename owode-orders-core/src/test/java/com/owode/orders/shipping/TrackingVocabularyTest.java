package com.owode.orders.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.canonical.ContentHash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What carriers say, in our words: every documented code by hand (guide row G23). */
class TrackingVocabularyTest {

  private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "Pending,UNKNOWN",
    "InfoReceived,PRE_TRANSIT",
    "InTransit,IN_TRANSIT",
    "OutForDelivery,OUT_FOR_DELIVERY",
    "AttemptFail,ATTEMPT_FAILED",
    "Delivered,DELIVERED",
    "AvailableForPickup,READY_FOR_PICKUP",
    "Exception,EXCEPTION",
    "Expired,UNKNOWN",
    "Delivered_001,DELIVERED",
    "Delivered_002,DELIVERED",
    "Delivered_003,DELIVERED",
    "Delivered_004,DELIVERED",
    "Delivered_005,DELIVERED",
    "AvailableForPickup_001,READY_FOR_PICKUP",
    "Exception_001,EXCEPTION",
    "Exception_002,EXCEPTION",
    "Exception_003,EXCEPTION",
    "Exception_004,EXCEPTION",
    "Exception_005,EXCEPTION",
    "Exception_006,EXCEPTION",
    "Exception_007,EXCEPTION",
    "Exception_008,EXCEPTION",
    "Exception_009,EXCEPTION",
    "Exception_010,RETURNING",
    "Exception_011,RETURNED_TO_SENDER",
    "Exception_012,EXCEPTION",
    "Exception_013,LOST",
    "Exception_016,EXCEPTION",
    "Exception_017,EXCEPTION",
    "Exception_018,EXCEPTION",
    "AttemptFail_001,ATTEMPT_FAILED",
    "AttemptFail_002,ATTEMPT_FAILED",
    "AttemptFail_003,ATTEMPT_FAILED",
    "InTransit_001,IN_TRANSIT",
    "InTransit_002,PICKED_UP",
    "InTransit_003,IN_TRANSIT",
    "InTransit_004,IN_TRANSIT",
    "InTransit_005,IN_TRANSIT",
    "InTransit_006,IN_TRANSIT",
    "InTransit_007,IN_TRANSIT",
    "InTransit_008,IN_TRANSIT",
    "InTransit_009,IN_TRANSIT",
    "InfoReceived_001,PRE_TRANSIT",
    "OutForDelivery_001,OUT_FOR_DELIVERY",
    "OutForDelivery_003,OUT_FOR_DELIVERY",
    "OutForDelivery_004,OUT_FOR_DELIVERY",
    "Pending_001,UNKNOWN",
    "Pending_002,UNKNOWN",
    "Pending_003,UNKNOWN",
    "Pending_004,UNKNOWN",
    "Pending_005,UNKNOWN",
    "Pending_006,UNKNOWN",
    "Expired_001,UNKNOWN",
  })
  void aftership_says(String code, TrackingStatus status) {
    TrackingVocabulary aftership = TrackingVocabulary.aftership();

    assertThat(aftership.codes()).containsEntry(Codes.folded(code), status).hasSize(54);
    assertThat(aftership.read(code, AT)).isEqualTo(new Scan(status, code, AT));
    String tag = code.replaceAll("_.*", "");
    assertThat(aftership.read(tag, code, AT)).isEqualTo(new Scan(status, tag + "/" + code, AT));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown,UNKNOWN",
    "pre_transit,PRE_TRANSIT",
    "in_transit,IN_TRANSIT",
    "out_for_delivery,OUT_FOR_DELIVERY",
    "delivered,DELIVERED",
    "available_for_pickup,READY_FOR_PICKUP",
    "return_to_sender,RETURNING",
    "failure,EXCEPTION",
    "cancelled,UNKNOWN",
    "error,UNKNOWN",
  })
  void easypost_says(String code, TrackingStatus status) {
    TrackingVocabulary easypost = TrackingVocabulary.easypost();

    assertThat(easypost.codes()).containsEntry(code, status).hasSize(10);
    assertThat(easypost.read(code, AT)).isEqualTo(new Scan(status, code, AT));
  }

  @ParameterizedTest
  @CsvSource({
    "address_correction,IN_TRANSIT,EXCEPTION",
    "arrived_at_destination,IN_TRANSIT,EXCEPTION",
    "arrived_at_facility,IN_TRANSIT,EXCEPTION",
    "arrived_at_pickup_location,READY_FOR_PICKUP,EXCEPTION",
    "awaiting_information,IN_TRANSIT,EXCEPTION",
    "cancelled,IN_TRANSIT,EXCEPTION",
    "damaged,EXCEPTION,EXCEPTION",
    "delayed,EXCEPTION,EXCEPTION",
    "delivery_exception,EXCEPTION,EXCEPTION",
    "departed_facility,IN_TRANSIT,EXCEPTION",
    "departed_origin_facility,IN_TRANSIT,EXCEPTION",
    "expired,IN_TRANSIT,EXCEPTION",
    "failure,EXCEPTION,EXCEPTION",
    "held,EXCEPTION,EXCEPTION",
    "in_transit,IN_TRANSIT,EXCEPTION",
    "label_created,IN_TRANSIT,EXCEPTION",
    "lost,LOST,LOST",
    "missorted,EXCEPTION,EXCEPTION",
    "out_for_delivery,OUT_FOR_DELIVERY,EXCEPTION",
    "received_at_destination_facility,IN_TRANSIT,EXCEPTION",
    "received_at_origin_facility,IN_TRANSIT,EXCEPTION",
    "refused,EXCEPTION,EXCEPTION",
    "return,RETURNING,RETURNING",
    "status_update,IN_TRANSIT,EXCEPTION",
    "transferred_to_destination_carrier,IN_TRANSIT,EXCEPTION",
    "transit_exception,EXCEPTION,EXCEPTION",
    "unknown,IN_TRANSIT,EXCEPTION",
    "weather_delay,EXCEPTION,EXCEPTION",
  })
  void easypost_says_more(String detail, TrackingStatus moving, TrackingStatus failed) {
    TrackingVocabulary easypost = TrackingVocabulary.easypost();

    assertThat(easypost.read("in_transit", detail, AT))
        .isEqualTo(new Scan(moving, "in_transit/" + detail, AT));
    assertThat(easypost.read("failure", detail, AT).status()).isEqualTo(failed);
    assertThat(easypost.read("delivered", detail, AT).status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(easypost.read("return_to_sender", detail, AT).status())
        .isEqualTo(TrackingStatus.RETURNING);
    assertThat(easypost.read("pre_transit", detail, AT).status())
        .isEqualTo(TrackingStatus.PRE_TRANSIT);
  }

  @ParameterizedTest
  @CsvSource({
    "PRE_TRANSIT,,PRE_TRANSIT",
    "PRE_TRANSIT,information_received,PRE_TRANSIT",
    "TRANSIT,,IN_TRANSIT",
    "TRANSIT,address_issue,EXCEPTION",
    "TRANSIT,contact_carrier,EXCEPTION",
    "TRANSIT,delayed,EXCEPTION",
    "TRANSIT,delivery_attempted,ATTEMPT_FAILED",
    "TRANSIT,delivery_rescheduled,IN_TRANSIT",
    "TRANSIT,delivery_scheduled,IN_TRANSIT",
    "TRANSIT,location_inaccessible,ATTEMPT_FAILED",
    "TRANSIT,notice_left,ATTEMPT_FAILED",
    "TRANSIT,out_for_delivery,OUT_FOR_DELIVERY",
    "TRANSIT,package_accepted,PICKED_UP",
    "TRANSIT,package_arrived,IN_TRANSIT",
    "TRANSIT,package_damaged,EXCEPTION",
    "TRANSIT,package_departed,IN_TRANSIT",
    "TRANSIT,package_forwarded,IN_TRANSIT",
    "TRANSIT,package_held,EXCEPTION",
    "TRANSIT,package_processed,IN_TRANSIT",
    "TRANSIT,package_processing,IN_TRANSIT",
    "TRANSIT,pickup_available,READY_FOR_PICKUP",
    "TRANSIT,reschedule_delivery,ATTEMPT_FAILED",
    "DELIVERED,,DELIVERED",
    "DELIVERED,delivered,DELIVERED",
    "RETURNED,,RETURNING",
    "RETURNED,return_to_sender,RETURNING",
    "RETURNED,package_unclaimed,RETURNING",
    "FAILURE,,EXCEPTION",
    "FAILURE,package_undeliverable,EXCEPTION",
    "FAILURE,package_disposed,LOST",
    "FAILURE,package_lost,LOST",
    "UNKNOWN,,UNKNOWN",
    "UNKNOWN,other,UNKNOWN",
  })
  void shippo_says(String code, String detail, TrackingStatus status) {
    TrackingVocabulary shippo = TrackingVocabulary.shippo();
    String raw = detail == null ? code : code + "/" + detail;

    assertThat(shippo.codes()).hasSize(6);
    assertThat(shippo.read(code, Optional.ofNullable(detail), AT))
        .isEqualTo(new Scan(status, raw, AT));
  }

  @ParameterizedTest
  @EnumSource
  void the_neutral_vocabulary_speaks_our_own_words(TrackingStatus status) {
    assertThat(TrackingVocabulary.neutral().read(status.name(), AT)).isEqualTo(Scan.of(status, AT));
    assertThat(TrackingVocabulary.neutral().codes()).hasSize(TrackingStatus.values().length);
  }

  @Test
  void an_unknown_code_is_kept() {
    assertThat(TrackingVocabulary.easypost().read("beamed_up", AT))
        .isEqualTo(new Scan(TrackingStatus.UNKNOWN, "beamed_up", AT));
  }

  @Test
  void an_unknown_detail_leaves_the_code_its_meaning() {
    assertThat(TrackingVocabulary.aftership().read("InTransit", "InTransit_099", AT))
        .isEqualTo(new Scan(TrackingStatus.IN_TRANSIT, "InTransit/InTransit_099", AT));
    assertThat(TrackingVocabulary.easypost().read("beamed_up", "lost", AT))
        .isEqualTo(new Scan(TrackingStatus.UNKNOWN, "beamed_up/lost", AT));
  }

  @Test
  void case_and_space_around_make_no_difference() {
    assertThat(TrackingVocabulary.easypost().read(" In_Transit\n", AT))
        .isEqualTo(new Scan(TrackingStatus.IN_TRANSIT, "In_Transit", AT));
    assertThat(TrackingVocabulary.shippo().read("transit", "OUT_FOR_DELIVERY", AT).status())
        .isEqualTo(TrackingStatus.OUT_FOR_DELIVERY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEL\u0130VERED", "del\u0131vered", "\uff24ELIVERED"})
  void letters_that_only_look_alike_are_other_letters(String code) {
    assertThat(TrackingVocabulary.neutral().read(code, AT))
        .isEqualTo(new Scan(TrackingStatus.UNKNOWN, code, AT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\r\n", "\u2003"})
  void a_code_of_nothing_is_kept_as_none(String code) {
    assertThat(TrackingVocabulary.neutral().read(code, AT))
        .isEqualTo(new Scan(TrackingStatus.UNKNOWN, "(none)", AT));
    assertThat(TrackingVocabulary.neutral().read("LOST", code, AT))
        .isEqualTo(new Scan(TrackingStatus.LOST, "LOST/(none)", AT));
  }

  @Test
  void what_breaks_lines_logs_or_encodings_is_replaced() {
    String hostile = "a\nb\u0000c\u2028d\u2029e\ud83df\udc00g\u202eh\u0085i\u007fj";

    assertThat(TrackingVocabulary.neutral().read(hostile, AT).rawCode())
        .isEqualTo("a?b?c?d?e?f?g?h?i?j".replace('?', '\ufffd'));
  }

  @Test
  void a_long_code_is_cut_but_never_through_a_character() {
    String box = "\ud83d\udce6";

    assertThat(TrackingVocabulary.neutral().read("x".repeat(10_000), AT).rawCode())
        .isEqualTo("x".repeat(100));
    assertThat(TrackingVocabulary.neutral().read("x" + box.repeat(5_000), AT).rawCode())
        .isEqualTo("x" + box.repeat(49));
    assertThat(TrackingVocabulary.neutral().read(box.repeat(5_000), AT).rawCode())
        .isEqualTo(box.repeat(50));
    assertThat(TrackingVocabulary.neutral().read("x".repeat(10_000), "why", AT).rawCode())
        .isEqualTo("x".repeat(49) + "/why");
    assertThat(TrackingVocabulary.neutral().read("x".repeat(10_000), "y".repeat(99), AT).rawCode())
        .isEqualTo("x".repeat(49) + "/" + "y".repeat(49));
  }

  @Test
  void every_character_there_is_can_be_read() {
    List<Integer> unread = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      Scan scan = TrackingVocabulary.neutral().read(Character.toString((char) c), AT);
      if (scan.status() != TrackingStatus.UNKNOWN || scan.rawCode().isBlank()) {
        unread.add(c);
      }
    }
    assertThat(unread).isEmpty();
  }

  @Test
  void a_host_makes_its_own() {
    TrackingVocabulary velo =
        TrackingVocabulary.named("velo")
            .code("rider-assigned", TrackingStatus.PRE_TRANSIT)
            .code("on-bike", TrackingStatus.OUT_FOR_DELIVERY)
            .detail("on-bike", "rain", TrackingStatus.EXCEPTION)
            .build();

    assertThat(velo.name()).isEqualTo("velo").isEqualTo(velo.toString());
    assertThat(velo.codes())
        .isEqualTo(
            Map.of(
                "rider-assigned",
                TrackingStatus.PRE_TRANSIT,
                "on-bike",
                TrackingStatus.OUT_FOR_DELIVERY));
    assertThat(velo.details())
        .isEqualTo(Map.of("on-bike", Map.of("rain", TrackingStatus.EXCEPTION)));
    assertThat(velo.read("ON-BIKE", "rain", AT))
        .isEqualTo(new Scan(TrackingStatus.EXCEPTION, "ON-BIKE/rain", AT));
  }

  @Test
  void a_host_changes_what_a_carrier_says_otherwise() {
    TrackingVocabulary ours =
        TrackingVocabulary.easypost().toBuilder("easypost-ng")
            .code("cancelled", TrackingStatus.EXCEPTION)
            .detail("in_transit", "held", TrackingStatus.READY_FOR_PICKUP)
            .build();

    assertThat(ours.read("cancelled", AT).status()).isEqualTo(TrackingStatus.EXCEPTION);
    assertThat(ours.read("in_transit", "held", AT).status())
        .isEqualTo(TrackingStatus.READY_FOR_PICKUP);
    assertThat(ours.read("in_transit", "lost", AT).status()).isEqualTo(TrackingStatus.LOST);
    assertThat(TrackingVocabulary.easypost().read("in_transit", "held", AT).status())
        .isEqualTo(TrackingStatus.EXCEPTION);
  }

  @Test
  void the_same_meanings_in_any_order_are_the_same_vocabulary() {
    TrackingVocabulary one =
        TrackingVocabulary.named("v")
            .code("a", TrackingStatus.LOST)
            .code("b", TrackingStatus.DELIVERED)
            .build();
    TrackingVocabulary same =
        TrackingVocabulary.named("v")
            .code("B", TrackingStatus.DELIVERED)
            .code("A", TrackingStatus.LOST)
            .build();

    assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(ContentHash.of(same)).isEqualTo(ContentHash.of(one));
    assertThat(one)
        .isNotEqualTo(TrackingVocabulary.named("v").code("a", TrackingStatus.LOST).build())
        .isNotEqualTo(one.toBuilder("w").build())
        .isNotEqualTo(one.toBuilder("v").detail("a", "b", TrackingStatus.LOST).build());
    assertThat(ContentHash.of(one))
        .isNotEqualTo(
            ContentHash.of(one.toBuilder("v").detail("a", "b", TrackingStatus.LOST).build()));
  }

  @Test
  void a_builder_goes_on_without_changing_what_it_built() {
    TrackingVocabulary.Builder builder =
        TrackingVocabulary.named("v").code("a", TrackingStatus.LOST);
    TrackingVocabulary first = builder.build();
    builder.code("b", TrackingStatus.LOST).detail("a", "c", TrackingStatus.EXCEPTION);

    assertThat(first.codes()).containsOnlyKeys("a");
    assertThat(first.details()).isEmpty();
    assertThatThrownBy(() -> first.codes().put("x", TrackingStatus.LOST))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void all_faults_are_told_at_once() {
    TrackingVocabulary.Builder builder =
        TrackingVocabulary.named("not a name")
            .code(" ", TrackingStatus.LOST)
            .code("x".repeat(101), TrackingStatus.LOST)
            .detail("in\ntransit", "held", TrackingStatus.EXCEPTION)
            .detail("moving", "\ud83d", TrackingStatus.EXCEPTION)
            .detail("moving", "held", TrackingStatus.EXCEPTION);

    String told =
        "tracking vocabulary has 7 faults: name of a tracking vocabulary has the character U+0020"
            + " at place 4; only letters A-Z and a-z, digits, '.', '_' and '-' are allowed; code 1"
            + " is blank, too long or not printable; write 1 to 100 printable characters; code 2"
            + " is blank, too long or not printable; write 1 to 100 printable characters; code of"
            + " detail 3 is blank, too long or not printable; write 1 to 100 printable characters;"
            + " detail 4 is blank, too long or not printable; write 1 to 100 printable characters;"
            + " there is no code; give what one code means at least; code moving has details and"
            + " no meaning of its own; say what it means alone";
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
    assertThatThrownBy(builder::build).hasMessage(told);
  }

  @Test
  void a_vocabulary_has_an_end() {
    TrackingVocabulary.Builder builder = TrackingVocabulary.named("endless");
    for (int i = 0; i <= TrackingVocabulary.MOST_CODES; i++) {
      builder.code("c" + i, TrackingStatus.LOST);
    }

    assertThatThrownBy(builder::build)
        .hasMessage(
            "tracking vocabulary has a fault: number of codes and details is 10001; it must be"
                + " from 0 to 10000");
  }
}
