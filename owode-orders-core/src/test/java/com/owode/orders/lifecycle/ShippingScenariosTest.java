package com.owode.orders.lifecycle;

import static com.owode.orders.event.EventKind.DEADLINE_PASSED;
import static com.owode.orders.event.EventKind.DISCREPANCY_FOUND;
import static com.owode.orders.event.EventKind.ORDER_COMPLETED;
import static com.owode.orders.event.EventKind.STOCK_SHORT;
import static com.owode.orders.event.EventKind.TRACKING_RECORDED;
import static com.owode.orders.event.EventKind.UNITS_CAME_BACK;
import static com.owode.orders.event.EventKind.UNITS_CANCELLED;
import static com.owode.orders.event.EventKind.UNITS_DELIVERED;
import static com.owode.orders.lifecycle.Scenes.TOTAL;
import static com.owode.orders.lifecycle.Scenes.assertMoneyIsSound;
import static com.owode.orders.lifecycle.Scenes.discrepancies;
import static com.owode.orders.lifecycle.Scenes.due;
import static com.owode.orders.lifecycle.Scenes.effects;
import static com.owode.orders.lifecycle.Scenes.events;
import static com.owode.orders.lifecycle.Scenes.ledger;
import static com.owode.orders.lifecycle.Scenes.messages;
import static com.owode.orders.lifecycle.Scenes.refusedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of shipping and stock that need no port: H1 to H5, S2 to S5. */
class ShippingScenariosTest {

  private static final String EVERYWHERE = "com.owode.orders.lifecycle.Scenes#everywhere";
  private static final String WITH_MANY = "com.owode.orders.lifecycle.Scenes#everywhereWithMany";

  private static Parcel parcel(Life life, String id) {
    return life.order().progress().parcels().find(ParcelId.of(id)).orElseThrow();
  }

  private static Decision reach(Life life, Deadline deadline) {
    Scenes.waitUntil(life, deadline.due());
    return life.tell(life.reports().deadline(deadline));
  }

  private static Decision stock(Life life, StockOutcome outcome, Units units) {
    return life.tell(life.reports().stock(outcome, units));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_late_in_transit_after_delivered_changes_nothing_and_is_in_the_history(Given given) {
    Life life = Orders.in(OrderStatus.SHIPPED, given);
    TrackingReported early = life.reports().tracking("parcel-1", TrackingStatus.IN_TRANSIT);
    life.delivered("parcel-1");

    Decision late = life.tell(early);
    Decision later = life.tell(life.reports().tracking("parcel-1", TrackingStatus.IN_TRANSIT));

    assertThat(events(late)).containsExactly(TRACKING_RECORDED);
    assertThat(events(later)).containsExactly(TRACKING_RECORDED);
    assertThat(messages(late)).isEmpty();
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
    assertThat(parcel(life, "parcel-1").status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(parcel(life, "parcel-1").scans()).hasSize(3);
    assertThat(discrepancies(life)).isEmpty();
    assertThat(events(life.tell(early))).isEmpty();
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, 0L, 0L, 0L, TOTAL);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void tracking_told_in_any_order_ends_alike(Given given) {
    Life sample = Orders.in(OrderStatus.SHIPPED, given);
    List<TrackingReported> told =
        List.of(
            sample
                .wait(java.time.Duration.ofHours(1))
                .reports()
                .tracking("parcel-1", TrackingStatus.IN_TRANSIT),
            sample
                .wait(java.time.Duration.ofHours(1))
                .reports()
                .tracking("parcel-1", TrackingStatus.OUT_FOR_DELIVERY),
            sample
                .wait(java.time.Duration.ofHours(1))
                .reports()
                .tracking("parcel-1", TrackingStatus.LOST),
            sample
                .wait(java.time.Duration.ofHours(1))
                .reports()
                .tracking("parcel-1", TrackingStatus.DELIVERED));
    Set<Object> ends = new HashSet<>();
    for (List<TrackingReported> order : Scenes.orders(told)) {
      Life life = Orders.in(OrderStatus.SHIPPED, given);
      order.forEach(life::tell);
      order.forEach(one -> assertThat(events(life.tell(one))).isEmpty());
      ends.add(List.of(life.status(), parcel(life, "parcel-1").status(), discrepancies(life)));
      assertThat(life.events().stream().map(OrderEvent::kind).filter(UNITS_DELIVERED::equals))
          .hasSize(1);
    }
    assertThat(ends)
        .containsExactly(
            List.of(OrderStatus.DELIVERED, TrackingStatus.DELIVERED, List.<String>of()));
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void a_second_parcels_tracking_does_not_erase_the_firsts(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units first = Units.of(1, 1);
    Units rest = life.all().minus(first);
    life.shipped(Pick.these(first), "parcel-1")
        .tracked("parcel-1", TrackingStatus.OUT_FOR_DELIVERY);
    life.shipped(Pick.these(rest), "parcel-2").tracked("parcel-2", TrackingStatus.IN_TRANSIT);

    life.delivered("parcel-2");

    assertThat(parcel(life, "parcel-1").status()).isEqualTo(TrackingStatus.OUT_FOR_DELIVERY);
    assertThat(parcel(life, "parcel-1").units()).isEqualTo(first);
    assertThat(parcel(life, "parcel-2").units()).isEqualTo(rest);
    assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_DELIVERED);
    assertThat(life.order().progress().units().delivered()).isEqualTo(rest);
    assertThat(life.order().progress().units().shipped()).isEqualTo(first);
    life.tracked("parcel-1", TrackingStatus.LOST).delivered("parcel-1");
    assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
    assertThat(discrepancies(life)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void partly_shipped_and_the_rest_cancelled_stays_shipped_and_can_complete(Given given) {
    Life life = Orders.in(OrderStatus.PARTIALLY_SHIPPED, given);
    Units shipped = life.order().progress().units().shipped();
    long kept = life.order().progress().goods().charged().minorOf(shipped);

    Decision cancelled =
        life.ask(Life.BUYER, new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));

    assertThat(events(cancelled)).containsExactly(UNITS_CANCELLED, EventKind.REPAYMENT_STARTED);
    assertThat(life.order().progress().units().shipped()).isEqualTo(shipped);
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, TOTAL - kept, 0L, 0L, kept);
    life.delivered("parcel-1");
    Decision confirmed = life.ask(Life.BUYER, new ConfirmDelivery(Pick.all()));
    assertThat(events(confirmed)).containsExactly(UNITS_DELIVERED, ORDER_COMPLETED);
    assertThat(life.status()).isEqualTo(OrderStatus.COMPLETED);
    assertThat(
            refusedBy(
                life.ask(
                    Life.BUYER,
                    new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()))))
        .contains("order.status");
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_delivery_told_of_a_cancelled_parcel_is_recorded_with_a_discrepancy(Given given) {
    Life life = Orders.in(OrderStatus.SHIPPED, given);
    life.tracked("parcel-1", TrackingStatus.LOST);
    assertThat(
            refusedBy(
                life.ask(
                    Life.BUYER,
                    new Cancel(Pick.these(life.all()), CancelReason.LOST_ON_THE_WAY, Note.none()))))
        .contains("cancellation.lost-parcel");
    life.cancelled(Pick.all());
    List<Long> before = ledger(life);

    Decision delivered = life.tell(life.reports().tracking("parcel-1", TrackingStatus.DELIVERED));

    assertThat(events(delivered))
        .containsExactly(TRACKING_RECORDED, DISCREPANCY_FOUND, DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("tracking.order-live", "tracking.parcel-live");
    assertThat(parcel(life, "parcel-1").status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(ledger(life)).isEqualTo(before).containsExactly(TOTAL, 0L, TOTAL, 0L, 0L, 0L);
    assertThat(effects(delivered)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void a_delivery_told_of_one_cancelled_parcel_of_two_leaves_the_order_as_it_was(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units lost = Units.of(1, 1);
    life.shipped(Pick.these(lost), "parcel-1").shipped(Pick.all(), "parcel-2");
    life.tracked("parcel-1", TrackingStatus.LOST).cancelled(Pick.these(lost));

    life.delivered("parcel-1");

    assertThat(discrepancies(life)).containsExactly("tracking.parcel-live");
    assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(life.order().progress().units().cancelled()).isEqualTo(lost);
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void the_seller_is_reminded_by_mail_and_on_the_dashboard_before_the_time_to_ship_ends(
      Given given) {
    Life life = Orders.in(OrderStatus.PAID, given);
    Deadline reminder = due(life, DeadlineKind.SHIP_BY_REMINDER).get(0);
    Deadline shipBy = due(life, DeadlineKind.SHIP_BY_OVERDUE).get(0);
    assertThat(reminder.due())
        .isEqualTo(shipBy.due().minus(given.policies().shipping().remindBefore()));
    life.waitUntil(reminder.due());

    Decision reminded = life.tell(life.reports().deadline(reminder));

    assertThat(events(reminded)).containsExactly(DEADLINE_PASSED);
    assertThat(messages(reminded))
        .containsExactly("SHIP_BY_REMINDER/SELLER/EMAIL", "SHIP_BY_REMINDER/SELLER/DASHBOARD");
    assertThat(due(life, DeadlineKind.SHIP_BY_REMINDER)).isEmpty();
    assertThat(due(life, DeadlineKind.SHIP_BY_OVERDUE)).containsExactly(shipBy);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_is_returned_to_sender_reopens_and_is_shipped_again_or_cancelled_and_restocked(
      Given given) {
    for (boolean again : List.of(true, false)) {
      Life life = Orders.in(OrderStatus.PACKED, given);
      Units first = Units.of(1, 1);
      life.shipped(Pick.these(first), "parcel-1").shipped(Pick.all(), "parcel-2");
      stock(life, StockOutcome.DEDUCTED, life.all());

      Decision back =
          life.tell(life.reports().tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));

      assertThat(events(back)).containsExactly(TRACKING_RECORDED, UNITS_CAME_BACK);
      assertThat(effects(back)).isEmpty();
      assertThat(life.order().progress().units().open()).isEqualTo(first);
      assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);
      assertThat(due(life, DeadlineKind.SHIP_BY_OVERDUE)).hasSize(1);
      if (again) {
        int effectsBefore = life.effects().size();
        life.packed(Pick.all()).shipped(Pick.all(), "parcel-3");
        assertThat(effects(life.effects().subList(effectsBefore, life.effects().size()))).isEmpty();
        life.delivered("parcel-2").delivered("parcel-3");
        assertThat(life.status()).isEqualTo(OrderStatus.DELIVERED);
        life.delivered("parcel-1");
        assertThat(discrepancies(life)).containsExactly("tracking.final-agrees");
      } else {
        Decision cancelled =
            life.ask(
                Life.SELLER,
                new Cancel(Pick.all(), CancelReason.SELLER_CANNOT_DELIVER, Note.none()));
        assertThat(effects(cancelled))
            .hasSize(2)
            .contains("restock 1:1")
            .anyMatch(one -> one.startsWith("refund"));
        assertThat(life.status()).isEqualTo(OrderStatus.SHIPPED);
        assertThat(discrepancies(life)).isEmpty();
      }
      assertMoneyIsSound(life);
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void returned_to_sender_after_the_buyer_had_it_is_a_discrepancy(Given given) {
    Life confirmed = Orders.in(OrderStatus.SHIPPED, given);
    confirmed.after(Life.BUYER, new ConfirmDelivery(Pick.all()));
    Life assumed = Orders.in(OrderStatus.SHIPPED, given);
    reach(assumed, due(assumed, DeadlineKind.ASSUME_DELIVERED).get(0));
    for (Life life : List.of(confirmed, assumed)) {
      OrderStatus before = life.status();

      Decision back =
          life.tell(life.reports().tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));

      assertThat(events(back)).containsExactly(TRACKING_RECORDED, DISCREPANCY_FOUND);
      assertThat(discrepancies(life)).containsExactly("tracking.final-agrees");
      assertThat(life.status()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void untracked_parcels_are_assumed_delivered_once_each_however_late_it_is_told(Given given) {
    Life life = Orders.in(OrderStatus.PACKED, given);
    Units first = Units.of(1, 1);
    life.shipped(Pick.these(first), "parcel-1").shipped(Pick.all(), "parcel-2");
    life.tracked("parcel-2", TrackingStatus.LOST);
    Deadline one = due(life, DeadlineKind.ASSUME_DELIVERED).get(0);
    assertThat(due(life, DeadlineKind.ASSUME_DELIVERED)).hasSize(1);

    Decision early = life.tell(life.reports().deadline(one));
    Decision assumed = reach(life, one);
    Decision twice = life.tell(life.reports().deadline(one));

    assertThat(events(early)).containsExactly(DISCREPANCY_FOUND);
    assertThat(discrepancies(life)).containsExactly("deadline.due");
    assertThat(events(assumed)).containsExactly(DEADLINE_PASSED, UNITS_DELIVERED);
    assertThat(events(twice)).isEmpty();
    assertThat(life.order().progress().units().delivered()).isEqualTo(first);
    assertThat(life.status()).isEqualTo(OrderStatus.PARTIALLY_DELIVERED);
    life.delivered("parcel-2");
    Deadline complete = due(life, DeadlineKind.COMPLETE).get(0);
    assertThat(events(reach(life, complete))).containsExactly(DEADLINE_PASSED, ORDER_COMPLETED);
    assertThat(Deadlines.of(life.order()))
        .extracting(Deadline::kind)
        .containsOnly(DeadlineKind.DELIVERY_CHECK, DeadlineKind.REVIEW_INVITATION);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void one_sku_on_two_lines_is_refused_as_a_whole_when_there_is_not_enough_for_both(Given given) {
    var place = given.lines(3, 3).place();
    List<OrderLine> lines = List.of(line(place.lines().get(0), 1), line(place.lines().get(1), 2));
    var twice =
        new com.owode.orders.command.Place(
            place.purchase(),
            place.seller(),
            place.buyer(),
            place.address(),
            place.payment(),
            lines,
            place.orderFee(),
            place.discount(),
            place.shipBy(),
            place.deliverBy());
    Facts facts = Facts.of(Life.BUYER, Life.BEGIN);

    Decision five =
        Lifecycle.owode()
            .place(Life.ID, twice, given.policies(), facts.withStock(Map.of(Sku.of("ONE"), 5)));
    Decision six =
        Lifecycle.owode()
            .place(Life.ID, twice, given.policies(), facts.withStock(Map.of(Sku.of("ONE"), 6)));

    assertThat(refusedBy(five)).containsExactly("stock.available");
    assertThat(effects(six)).containsExactly("reserve 1:1-3,2:1-3");
    assertThat(((Decision.Accepted) six).effects().get(0).effect())
        .isInstanceOfSatisfying(
            com.owode.orders.effect.ReserveStock.class,
            reserve ->
                assertThat(reserve.quantities())
                    .containsExactly(new com.owode.orders.stock.SkuQuantity(Sku.of("ONE"), 6)));
  }

  private static OrderLine line(OrderLine like, int number) {
    return new OrderLine(
        number,
        Sku.of("ONE"),
        "One thing",
        ProductClass.GENERAL,
        3,
        like.unitPrice(),
        like.shippingFee());
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void what_was_cancelled_before_the_reservation_went_through_is_released_once_it_did(Given given) {
    Life life = given.placed();
    Units first = Units.of(1, 1);

    life.cancelled(Pick.these(first));
    assertThat(life.effects(com.owode.orders.effect.ReleaseStock.class)).isEmpty();
    Decision reserved = stock(life, StockOutcome.RESERVED, life.all());

    assertThat(effects(reserved)).contains("release 1:1");
    Units rest = life.all().minus(first);
    life.cancelled(Pick.all());
    assertThat(life.effects(com.owode.orders.effect.ReleaseStock.class))
        .extracting(com.owode.orders.effect.ReleaseStock::units)
        .containsExactly(first, rest);
    assertThat(life.status()).isEqualTo(OrderStatus.CANCELLED);
  }

  @ParameterizedTest
  @MethodSource(WITH_MANY)
  void stock_that_is_short_after_the_payment_is_cancelled_and_repaid_like_out_of_stock(
      Given given) {
    Life life = given.collectedBy(PaymentMode.HOST).placed();
    life.after(life.reports().payment(0, PaymentOutcome.CAPTURED, life.money(TOTAL), "bank-1"));
    Units missing = Units.of(1, 1);
    long share = life.order().progress().goods().charged().minorOf(missing);
    stock(life, StockOutcome.RESERVED, life.all().minus(missing));

    Decision shortOf = stock(life, StockOutcome.SHORT, missing);

    assertThat(events(shortOf))
        .containsExactly(
            STOCK_SHORT, UNITS_CANCELLED, EventKind.REPAYMENT_STARTED, EventKind.ORDER_CONFIRMED);
    assertThat(effects(shortOf))
        .containsExactly("refund 1/0 from bank-1 " + share, "keep " + life.all().minus(missing));
    assertThat(messages(shortOf)).contains("CANCELLATION_NOTICE/BUYER/EMAIL");
    assertThat(life.status()).isEqualTo(OrderStatus.PAID);
    assertThat(ledger(life)).containsExactly(TOTAL, 0L, share, 0L, 0L, TOTAL - share);
    assertThat(discrepancies(life)).isEmpty();
    assertMoneyIsSound(life);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_damaged_return_is_recorded_and_not_restocked(Given given) {
    for (ReturnCondition condition : ReturnCondition.values()) {
      Life life = Orders.in(OrderStatus.DELIVERED, given);
      stock(life, StockOutcome.DEDUCTED, life.all());

      Decision back = life.tell(life.reports().returned("return-1", life.all(), condition));

      assertThat(events(back)).containsExactly(EventKind.UNITS_RETURNED, DISCREPANCY_FOUND);
      assertThat(effects(back))
          .isEqualTo(
              condition == ReturnCondition.RESELLABLE
                  ? List.of("restock " + life.all())
                  : List.of());
      assertThat(life.order().progress().units().returned()).isEqualTo(life.all());
      assertThat(events(life.tell(life.reports().returned("return-1", life.all(), condition))))
          .isEmpty();
    }
  }
}
