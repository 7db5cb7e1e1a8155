package com.owode.orders.examples.qa;

import static com.owode.orders.testkit.fixture.Fixtures.aPhoto;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;
import static com.owode.orders.testkit.scenario.Scenario.given;

import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.Pack;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.shop.Shop;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnTest {

  @Test
  void the_wrong_item_is_awaited_before_anything_is_paid() {
    given(anOrder().boughtBy(People.AISSATOU).in("XOF").broughtTo(OrderStatus.DELIVERED))
        .later(Duration.ofDays(3))
        .whenBuyerAsks(
            new AskForRefund(
                Pick.all(), RefundReason.WRONG_ITEM, List.of(aPhoto("box")), Note.none()))
        .thenAccepted()
        .writes(EventKind.CLAIM_OPENED, EventKind.PROOF_ADDED, EventKind.CLAIM_JUDGED)
        .wants()
        .keeps("XOF 3750");
  }

  @Test
  void what_came_back_is_paid_with_an_apology() {
    var waiting = anOrder().in("XOF").broughtTo(CaseState.AWAITING_RETURN);
    var units = waiting.order().progress().units().all();

    given(waiting)
        .later(Duration.ofDays(5))
        .when(waiting.reports().returned("return-1", units, ReturnCondition.RESELLABLE))
        .thenAccepted()
        .wants(EffectKind.ISSUE_DISCOUNT, EffectKind.REFUND_PAYMENT)
        .keeps("XOF 0");
  }

  @Test
  void nobody_packs_what_is_not_paid() {
    var shop = Shop.open();
    shop.faults("charge#1: decline");
    var order = shop.place(anOrder());

    given(shop, order)
        .later(Duration.ofHours(1))
        .whenSellerAsks(new Pack(Pick.all(), Packaging.SECURE))
        .thenRefusedWith("order.status", "payment.received");
  }
}
