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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.model.Units;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParcelTest {

  /** The table "Tracking": a later row outranks an earlier one, a row does not outrank itself. */
  private static final List<Set<TrackingStatus>> RANKS =
      List.of(
          Set.of(UNKNOWN),
          Set.of(PRE_TRANSIT),
          Set.of(PICKED_UP),
          Set.of(
              IN_TRANSIT, OUT_FOR_DELIVERY, ATTEMPT_FAILED, READY_FOR_PICKUP, EXCEPTION, RETURNING),
          Set.of(LOST),
          Set.of(DELIVERED, RETURNED_TO_SENDER));

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
  private static final Shipment SHIPMENT = Shipment.of(ParcelId.of("P-1"), Carrier.VELO);
  private static final Parcel SHIPPED =
      Parcel.announced(SHIPMENT).handedOver(SHIPMENT, Units.of(1, 1), NOON);

  private static int rank(TrackingStatus status) {
    for (int i = 0; i < RANKS.size(); i++) {
      if (RANKS.get(i).contains(status)) {
        return i;
      }
    }
    throw new AssertionError(status + " has no rank");
  }

  @ParameterizedTest
  @EnumSource
  void a_status_ranks_as_the_table_says(TrackingStatus status) {
    for (TrackingStatus other : TrackingStatus.values()) {
      assertThat(status.outranks(other))
          .as(status + ">" + other)
          .isEqualTo(rank(status) > rank(other));
      assertThat(status.contradicts(other))
          .isEqualTo(status != other && RANKS.get(5).containsAll(List.of(status, other)));
    }
    assertThat(status.impliesHandOver()).isEqualTo(rank(status) >= 2);
    assertThat(status.isMoving()).isEqualTo(rank(status) == 3);
    assertThat(status.isFinal()).isEqualTo(rank(status) == 5);
    assertThat(status.isNewsForBuyer())
        .isEqualTo(
            Set.of(OUT_FOR_DELIVERY, ATTEMPT_FAILED, READY_FOR_PICKUP, EXCEPTION, LOST)
                .contains(status));
  }

  @Test
  void a_parcel_is_announced_then_handed_over_once() {
    Parcel announced = Parcel.announced(SHIPMENT);
    assertThat(announced.status()).isEqualTo(PRE_TRANSIT);
    assertThat(announced.isHandedOver()).isFalse();
    assertThat(announced.id()).isEqualTo(ParcelId.of("P-1"));
    Shipment tracked = SHIPMENT.tracked(TrackingNumber.of("T-1"));
    assertThat(SHIPPED.handedOver(tracked, Units.of(1, 2), NOON.plusSeconds(9)))
        .isEqualTo(
            new Parcel(
                tracked, Units.range(1, 1, 2), Optional.of(NOON), Optional.empty(), List.of()));
    assertThat(SHIPPED.status()).isEqualTo(PICKED_UP);
    assertThat(SHIPPED.isHandedOver()).isTrue();
    assertThat(SHIPPED.travelling(tracked))
        .isEqualTo(
            new Parcel(tracked, Units.of(1, 1), Optional.of(NOON), Optional.empty(), List.of()));
  }

  @Test
  void among_moving_scans_the_latest_carrier_time_wins() {
    Scan out = Scan.of(OUT_FOR_DELIVERY, NOON);
    Parcel parcel = SHIPPED.scanned(out);
    assertThat(parcel.standing()).contains(out);
    Scan late = Scan.of(IN_TRANSIT, NOON.minusSeconds(1));
    assertThat(parcel.isMovedBy(late)).isFalse();
    assertThat(parcel.isMovedBy(Scan.of(IN_TRANSIT, NOON))).isFalse();
    Scan failed = Scan.of(ATTEMPT_FAILED, NOON.plusSeconds(1));
    Parcel moved = parcel.scanned(late).scanned(failed);
    assertThat(moved.status()).isEqualTo(ATTEMPT_FAILED);
    assertThat(moved.scans()).containsExactly(out, late, failed);
  }

  @Test
  void a_higher_rank_wins_at_any_time_and_a_lower_one_never() {
    Parcel delivered = SHIPPED.scanned(Scan.of(DELIVERED, NOON));
    Instant later = NOON.plusSeconds(99);
    for (TrackingStatus status : TrackingStatus.values()) {
      assertThat(delivered.scanned(Scan.of(status, later)).status()).isEqualTo(DELIVERED);
    }
    Parcel moving = SHIPPED.scanned(Scan.of(IN_TRANSIT, NOON));
    assertThat(moving.scanned(Scan.of(PICKED_UP, later)).status()).isEqualTo(IN_TRANSIT);
    assertThat(moving.scanned(Scan.of(LOST, NOON.minusSeconds(1))).status()).isEqualTo(LOST);
    assertThat(SHIPPED.scanned(Scan.of(UNKNOWN, later)).standing()).isEmpty();
  }

  @Test
  void a_shipment_is_tracked_and_promised() {
    assertThat(SHIPMENT.tracked(TrackingNumber.of("T-1")).promised(NOON))
        .isEqualTo(
            new Shipment(
                ParcelId.of("P-1"),
                Carrier.VELO,
                Optional.of(TrackingNumber.of("T-1")),
                Optional.of(NOON)));
  }

  @Test
  void values_read_as_they_are_written_and_guard_themselves() {
    assertThat(Carrier.of("VELO")).isEqualTo(Carrier.VELO).hasToString("VELO");
    assertThat(Packaging.of("SECURE")).isEqualTo(Packaging.SECURE).hasToString("SECURE");
    assertThat(ParcelId.of("P-1")).hasToString("P-1");
    assertThat(TrackingNumber.of("T-1")).hasToString("T-1");
    assertThat(Scan.of(LOST, NOON)).isEqualTo(new Scan(LOST, "LOST", NOON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Scan(LOST, " ", NOON))
        .withMessage("the carrier's code is blank; it must say something");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checklist(0, 1))
        .withMessage("units counted is 0; it must be 1 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Checklist(1, 0))
        .withMessage("version of the address on the label is 0; it must be 1 or more");
    assertThatIllegalArgumentException().isThrownBy(() -> Carrier.of("velo"));
    assertThatIllegalArgumentException().isThrownBy(() -> Packaging.of("secure"));
    assertThatIllegalArgumentException().isThrownBy(() -> ParcelId.of(""));
    assertThatIllegalArgumentException().isThrownBy(() -> TrackingNumber.of(""));
  }
}
