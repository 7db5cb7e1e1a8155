package com.owode.orders.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.OrderReport;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(OrdersDomain.class)
class HistoriesTest {

  private static Stream<TroubledHistory> samples(int count) {
    return Samples.of(OrderArbitraries.histories(), count);
  }

  private static int discrepancies(OrderLife life) {
    return life.order().progress().heard().discrepancies().size();
  }

  private static boolean isInOrder(List<OrderReport> reports) {
    List<Instant> times = reports.stream().distinct().map(OrderReport::at).toList();
    return times.stream().sorted(Comparator.naturalOrder()).toList().equals(times);
  }

  /** What is wrong with a history, found in its reports alone. */
  @Property
  void a_history_has_the_troubles_that_it_names_and_no_other(@ForAll TroubledHistory history) {
    List<OrderReport> reports = history.reports();
    OrderLife before = history.before();
    Set<Trouble> found = EnumSet.noneOf(Trouble.class);
    if (new HashSet<>(reports).size() < reports.size()) {
      found.add(Trouble.DUPLICATE);
    }
    if (!isInOrder(reports)) {
      found.add(Trouble.REORDERED);
    }
    if (reports.stream().anyMatch(one -> !one.at().plus(Histories.LATE).isAfter(before.now()))) {
      found.add(Trouble.LATE);
    }
    if (discrepancies(inOrder(history)) > discrepancies(before)
        && history.troubles().contains(Trouble.CONTRADICTORY)) {
      found.add(Trouble.CONTRADICTORY);
    }

    assertThat(history.troubles()).isEqualTo(found);
  }

  /** Told as it went, each once: what contradicts then, contradicts the truth. */
  private static OrderLife inOrder(TroubledHistory history) {
    List<OrderReport> reports =
        history.reports().stream()
            .distinct()
            .sorted(Comparator.comparing(OrderReport::at))
            .toList();
    return new TroubledHistory(history.before(), reports, history.troubles()).told();
  }

  @Property
  void without_troubles_or_told_twice_a_history_adds_no_discrepancy(@ForAll OrderLife life) {
    for (int which = 0; which < 6; which++) {
      TroubledHistory sound = Histories.troubled(life, Set.of(), which);
      TroubledHistory twice = Histories.troubled(life, EnumSet.of(Trouble.DUPLICATE), which);

      assertThat(discrepancies(sound.told())).isEqualTo(discrepancies(life));
      assertThat(discrepancies(twice.told())).isEqualTo(discrepancies(life));
    }
  }

  /** Two scans of a parcel, set aside and then taken, pending and then done. */
  @Example
  void reordering_tells_of_one_thing_the_wrong_way_round() {
    OrderLife shipped = Fixtures.anOrder().broughtTo(OrderStatus.SHIPPED);

    TroubledHistory history = Histories.troubled(shipped, EnumSet.of(Trouble.REORDERED), 0);

    assertThat(history.reports().stream().filter(TrackingReported.class::isInstance))
        .extracting(report -> ((TrackingReported) report).scan().status())
        .containsExactly(TrackingStatus.DELIVERED, TrackingStatus.OUT_FOR_DELIVERY);
    assertThat(history.told().status()).isEqualTo(OrderStatus.DELIVERED);
  }

  @Property
  void a_late_history_finds_an_order_that_nothing_is_due_in(@ForAll TroubledHistory history) {
    if (history.troubles().contains(Trouble.LATE)) {
      Instant now = history.before().now();

      assertThat(Deadlines.of(history.before().order()))
          .allMatch(deadline -> deadline.due().isAfter(now));
    }
  }

  @Example
  void histories_have_every_trouble_and_none_and_something_to_tell() {
    Set<Set<Trouble>> seen = new HashSet<>();
    samples(1_500).filter(one -> one.reports().size() > 1).forEach(one -> seen.add(one.troubles()));

    assertThat(seen).hasSize(16);
  }

  @Example
  void late_money_finds_orders_that_were_cancelled_for_want_of_it() {
    assertThat(samples(1_500))
        .anyMatch(
            history ->
                history.before().status() == OrderStatus.CANCELLED
                    && history.troubles().equals(EnumSet.of(Trouble.LATE))
                    && history.reports().stream().anyMatch(HistoriesTest::brings));
  }

  private static boolean brings(OrderReport report) {
    return report instanceof PaymentReported told && told.outcome() == PaymentOutcome.CAPTURED;
  }
}
