package com.owode.orders.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.TrackingReported;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FakeCourierTest {

  private static final ParcelId FIRST = ParcelId.of("parcel-1");
  private static final ParcelId SECOND = ParcelId.of("parcel-2");

  private final Stand stand = Stand.with(Stand.LAMP);
  private final FakeCourier courier = stand.ports.courier();
  private final List<String> told = new ArrayList<>();

  private void handOver(ParcelId parcel) {
    courier.handOver(stand.order().placed(), parcel);
  }

  /** Hears of one parcel only, and throws when it is told of another one. */
  private void hear(ParcelId wanted, TrackingReported report) {
    if (!report.parcel().equals(wanted)) {
      throw new IllegalStateException("there is no " + report.parcel());
    }
    told.add(report.scan().status() + " " + report.scan().at());
  }

  @Test
  void what_has_become_of_a_parcel_is_known_whoever_has_heard_of_it() {
    courier.scansTo(report -> hear(SECOND, report));
    handOver(FIRST);

    stand.ports.clock().pass(Duration.ofDays(2));

    assertThat(courier.scans(Stand.ORDER, FIRST))
        .containsExactly(
            TrackingStatus.PICKED_UP, TrackingStatus.IN_TRANSIT, TrackingStatus.DELIVERED);
    assertThat(courier.ahead()).isEqualTo(3);
  }

  @Test
  void a_scan_that_is_refused_is_told_again_as_it_was_and_keeps_no_other_back() {
    courier.scansTo(report -> hear(SECOND, report));
    handOver(FIRST);
    handOver(SECOND);
    stand.ports.clock().pass(Duration.ofDays(1));
    assertThat(told)
        .containsExactly("PICKED_UP 2026-03-02T09:00:00Z", "IN_TRANSIT 2026-03-03T09:00:00Z");

    told.clear();
    courier.scansTo(report -> hear(FIRST, report));
    stand.ports.clock().pass(Duration.ofMinutes(1));

    assertThat(told)
        .containsExactlyInAnyOrder(
            "PICKED_UP 2026-03-02T09:00:00Z", "IN_TRANSIT 2026-03-03T09:00:00Z");
  }
}
