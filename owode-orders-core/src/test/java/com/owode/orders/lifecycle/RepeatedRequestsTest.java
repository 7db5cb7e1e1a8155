package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.ADDRESS_CHANGED;
import static com.owode.orders.event.EventKind.ALTERNATIVE_ACCEPTED;
import static com.owode.orders.event.EventKind.DISCREPANCY_RESOLVED;
import static com.owode.orders.event.EventKind.ORDER_HELD;
import static com.owode.orders.event.EventKind.ORDER_RELEASED;
import static com.owode.orders.event.EventKind.TRACKING_RECORDED;
import static com.owode.orders.event.EventKind.UNITS_DELIVERED;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Life.SUPPORT;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.Hold;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.stock.Alternative;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request for what is so already is accepted and writes nothing; one for more writes that. */
class RepeatedRequestsTest {

  @Test
  void the_address_that_an_order_has_already_is_no_change() {
    Life life = Orders.in(OrderStatus.PAID);

    assertThat(events(life.ask(BUYER, new ChangeAddress(PersonRef.of("address-1"))))).isEmpty();
    assertThat(events(life.ask(BUYER, new ChangeAddress(PersonRef.of("address-2")))))
        .containsExactly(ADDRESS_CHANGED);
  }

  @Test
  void what_is_known_of_a_parcel_already_is_no_news() {
    Life life = Orders.in(OrderStatus.SHIPPED);
    Shipment known = Reports.parcel("parcel-1");
    Shipment tracked = known.tracked(TrackingNumber.of("VELO-1"));

    assertThat(events(life.ask(SELLER, new UpdateTracking(known)))).isEmpty();
    assertThat(events(life.ask(SELLER, new UpdateTracking(tracked))))
        .containsExactly(TRACKING_RECORDED);
    assertThat(events(life.ask(SELLER, new UpdateTracking(tracked)))).isEmpty();
  }

  @Test
  void what_the_buyer_has_confirmed_is_not_delivered_again() {
    Life life = Orders.in(OrderStatus.PARTIALLY_SHIPPED);

    assertThat(events(life.ask(BUYER, new ConfirmDelivery(Pick.all()))))
        .containsExactly(UNITS_DELIVERED);
    assertThat(events(life.ask(BUYER, new ConfirmDelivery(Pick.all())))).isEmpty();
  }

  @Test
  void an_order_is_held_once_for_one_reason_and_released_once() {
    Life life = Orders.in(OrderStatus.PAID);
    Hold legal = new Hold(HoldReason.LEGAL, Note.none());
    Release release = new Release(Note.none());

    assertThat(events(life.ask(SUPPORT, release))).isEmpty();
    assertThat(events(life.ask(SUPPORT, legal))).containsExactly(ORDER_HELD);
    assertThat(events(life.ask(SUPPORT, legal))).isEmpty();
    assertThat(events(life.ask(SUPPORT, new Hold(HoldReason.of("STOCKTAKING"), Note.none()))))
        .containsExactly(ORDER_HELD);
    assertThat(events(life.ask(SUPPORT, release))).containsExactly(ORDER_RELEASED);
    assertThat(events(life.ask(SUPPORT, release))).isEmpty();
  }

  @Test
  void each_discrepancy_is_resolved_by_itself_and_once() {
    Life life = Orders.in(OrderStatus.PAID);
    life.tell(life.reports().returned("return-1", life.all()));
    life.tell(life.reports().shipment(Pick.these(Units.of(9, 9)), "parcel-9"));
    ResolveDiscrepancy second = new ResolveDiscrepancy(2, Note.none());

    assertThat(events(life.ask(SELLER, second))).containsExactly(DISCREPANCY_RESOLVED);

    assertThat(life.order().progress().heard().discrepancies())
        .extracting(Discrepancy::resolved)
        .containsExactly(false, true);
    assertThat(refusedBy(life.ask(SELLER, second))).containsExactly("discrepancy.open");
  }

  @Test
  void a_dearer_alternative_is_chosen_once_and_another_one_may_be_chosen_instead() {
    Given given = Given.usual().collectedBy(PaymentMode.HOST);
    Life life = given.placed().paid();
    life.after(
        SELLER,
        new DeclareOutOfStock(
            Pick.these(Units.of(1, 1)),
            List.of(
                given.alternative(1, 700, Alternative.Bearer.BUYER),
                given.alternative(2, 900, Alternative.Bearer.BUYER))));

    Decision chosen = life.ask(BUYER, new AcceptAlternative(1, 1));
    Decision again = life.ask(BUYER, new AcceptAlternative(1, 1));
    Decision other = life.ask(BUYER, new AcceptAlternative(1, 2));

    assertThat(events(chosen)).containsExactly(ALTERNATIVE_ACCEPTED);
    assertThat(events(again)).isEmpty();
    assertThat(events(other)).containsExactly(ALTERNATIVE_ACCEPTED);
    assertThat(life.order().progress().offers().choice(1).orElseThrow().rank()).isEqualTo(2);
  }
}
