package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.DISCREPANCY_FOUND;
import static com.owode.orders.event.EventKind.REPAYMENT_DONE;
import static com.owode.orders.event.EventKind.TRACKING_RECORDED;
import static com.owode.orders.event.EventKind.UNITS_SHIPPED;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.events;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.RefundReported;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a report writes where it says more, less or other than was expected. */
class TellingsTest {

  private static final Pick ALL = Pick.all();

  private static List<Units> shipped(Decision decision) {
    return ((Decision.Accepted) decision)
        .events().stream()
            .filter(UnitsShipped.class::isInstance)
            .map(event -> ((UnitsShipped) event).units())
            .toList();
  }

  private static Units inside(Life life, String parcel) {
    return life.order().progress().parcels().find(ParcelId.of(parcel)).orElseThrow().units();
  }

  private static Decision scan(Life life, String parcel, TrackingStatus status) {
    return life.tell(life.reports().tracking(parcel, status));
  }

  @ParameterizedTest
  @EnumSource(
      value = RefundOutcome.class,
      names = {"FAILED", "PENDING", "UNKNOWN"})
  void a_refund_made_elsewhere_that_is_not_done_moves_no_money(RefundOutcome outcome) {
    Life life = Orders.in(OrderStatus.PAID);

    Decision told = life.tell(life.reports().refund(0, 0, outcome, life.money(500), "outside"));

    assertThat(events(told)).containsExactly(DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("refund.repayment-known");
    assertThat(life.order().progress().money().repayments()).isEmpty();
  }

  @Test
  void a_refund_that_is_done_under_another_reference_than_it_was_asked_about_is_one_refund() {
    Life life = Orders.in(OrderStatus.CANCELLED);
    life.after(life.reports().refund(1, 0, RefundOutcome.UNKNOWN, life.given().total(), "asked"));

    Decision done =
        life.tell(life.reports().refund(1, 0, RefundOutcome.DONE, life.given().total(), "done"));

    assertThat(events(done)).containsExactly(REPAYMENT_DONE);
    assertThat(life.order().progress().money().returned()).isEqualTo(life.given().total());
    assertThat(life.order().progress().money().repayments()).hasSize(1);
  }

  @Test
  void a_refund_that_is_done_is_told_again_without_its_reference_in_vain() {
    Life life = Orders.in(OrderStatus.CANCELLED);
    life.after(life.reports().refund(1, 0, RefundOutcome.DONE, life.given().total(), "done"));

    Decision.Accepted again =
        life.tell(
            new RefundReported(
                life.order().id(),
                RepaymentId.of(1),
                0,
                RefundOutcome.DONE,
                life.given().total(),
                Optional.empty(),
                life.now(),
                Provenance.verified("test", "other-message")));

    assertThat(again.isAlreadyKnown()).isTrue();
  }

  @Test
  void stock_of_units_that_the_order_does_not_have_is_a_discrepancy_and_nothing_else() {
    Life life = Orders.in(OrderStatus.PAID);

    Decision told = life.tell(life.reports().stock(StockOutcome.SHORT, Units.of(9, 9)));

    assertThat(events(told)).containsExactly(DISCREPANCY_FOUND);
  }

  @Test
  void a_return_of_what_never_left_is_a_discrepancy_and_nothing_else() {
    Life life = Orders.in(OrderStatus.PAID);

    Decision told = life.tell(life.reports().returned("return-1", life.all()));

    assertThat(events(told)).containsExactly(DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("return.announced");
  }

  @Test
  void a_parcel_of_all_units_holds_those_that_are_still_here_or_all_when_none_is() {
    Life partly = Orders.in(OrderStatus.PARTIALLY_SHIPPED);
    Units left = partly.order().progress().units().here();
    partly.tell(partly.reports().shipment(ALL, "parcel-2"));
    Life whole = Orders.in(OrderStatus.SHIPPED);
    whole.tell(whole.reports().shipment(ALL, "parcel-2"));

    assertThat(inside(partly, "parcel-2")).isEqualTo(left);
    assertThat(discrepancies(partly)).isEmpty();
    assertThat(inside(whole, "parcel-2")).isEqualTo(whole.all());
    assertThat(discrepancies(whole)).containsExactly("shipment.units-here");
  }

  @ParameterizedTest
  @EnumSource(
      value = TrackingStatus.class,
      names = {"PICKED_UP", "IN_TRANSIT", "LOST"})
  void a_carrier_that_has_a_parcel_was_given_what_is_here(TrackingStatus status) {
    Life life = Orders.in(OrderStatus.PACKED);

    Decision told = scan(life, "parcel-9", status);

    assertThat(events(told)).containsExactly(UNITS_SHIPPED, TRACKING_RECORDED);
    assertThat(inside(life, "parcel-9")).isEqualTo(life.all());
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
  }

  @Test
  void a_carrier_that_only_awaits_a_parcel_was_given_nothing() {
    Life life = Orders.in(OrderStatus.PACKED);

    Decision told = scan(life, "parcel-9", TrackingStatus.PRE_TRANSIT);

    assertThat(events(told)).containsExactly(TRACKING_RECORDED);
    assertThat(life.status()).isEqualTo(OrderStatus.PACKED);
  }

  @Test
  void a_parcel_that_was_only_announced_holds_what_is_here_once_the_carrier_has_it() {
    Life life = Orders.in(OrderStatus.PACKED).tracked("parcel-9", TrackingStatus.PRE_TRANSIT);

    Decision told = scan(life, "parcel-9", TrackingStatus.IN_TRANSIT);

    assertThat(events(told)).containsExactly(UNITS_SHIPPED, TRACKING_RECORDED);
    assertThat(inside(life, "parcel-9")).isEqualTo(life.all());
  }

  @Test
  void a_scan_of_a_parcel_that_has_left_takes_nothing_more_along() {
    Life life = Orders.in(OrderStatus.PARTIALLY_SHIPPED);

    Decision told = scan(life, "parcel-1", TrackingStatus.IN_TRANSIT);

    assertThat(events(told)).containsExactly(TRACKING_RECORDED);
    assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);
  }

  @Test
  void a_parcel_of_a_cancelled_order_holds_all_that_was_in_it() {
    Life life = Orders.in(OrderStatus.CANCELLED);

    Decision told = scan(life, "parcel-9", TrackingStatus.IN_TRANSIT);

    assertThat(shipped(told)).containsExactly(life.all());
    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(discrepancies(life)).containsExactly("tracking.order-live");
  }

  @Test
  void a_parcel_that_nobody_knows_when_nothing_is_here_holds_nothing() {
    Life life = Orders.in(OrderStatus.DELIVERED);

    Decision told = scan(life, "parcel-9", TrackingStatus.IN_TRANSIT);

    assertThat(events(told)).containsExactly(TRACKING_RECORDED);
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
  }

  @Test
  void units_that_came_back_and_travel_anew_do_not_arrive_with_their_first_parcel() {
    Life life =
        Orders.in(OrderStatus.SHIPPED).tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);
    life.packed(ALL).shipped(ALL, "parcel-2");

    Decision late = scan(life, "parcel-1", TrackingStatus.DELIVERED);

    assertThat(events(late)).containsExactly(TRACKING_RECORDED, DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("tracking.final-agrees");
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(life.delivered("parcel-2").status()).isEqualTo(OrderStatus.DELIVERED);
  }
}
