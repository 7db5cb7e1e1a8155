package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DraftFault;
import com.owode.orders.command.Place;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Originator;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ImportTest {

  private static final Actor.SupportActor BY =
      Actor.support(PersonRef.of("ops-1")).because(Note.of(PersonRef.of("note-move")));
  private static final OrderId ID = OrderId.of("1");
  private static final CommandId COMMAND = CommandId.of("import-1");
  private static final ParcelId PARCEL = ParcelId.of("parcel-1");

  private final Shop shop = Shop.open();
  private final Instant placedAt = shop.clock.instant().minus(Duration.ofHours(20));

  /** Three units of 10,000 each. */
  private ImportedOrder three() {
    Place one = shop.place(PaymentMode.GATEWAY, 10_000, "en");
    OrderLine line =
        new OrderLine(
            1,
            Shop.DRESS,
            "Ankara dress",
            ProductClass.GENERAL,
            3,
            shop.money(10_000),
            shop.money(0));
    Place place =
        new Place(
            one.purchase(),
            one.seller(),
            one.buyer(),
            one.address(),
            one.payment(),
            List.of(line),
            one.orderFee(),
            one.discount(),
            one.shipBy(),
            one.deliverBy());
    return ImportedOrder.placed("old-77", place, placedAt);
  }

  private Capture capture(String transaction, long minor) {
    return new Capture(TransactionRef.of(transaction), AttemptId.BY_HOST, shop.money(minor));
  }

  private ImportedRefund refund(String transaction, long minor) {
    return new ImportedRefund(
        TransactionRef.of(transaction), shop.money(minor), shop.clock.instant());
  }

  private ImportedParcel parcel(Units units) {
    return new ImportedParcel(
        Shipment.of(PARCEL, Carrier.VELO), units, placedAt.plus(Duration.ofHours(5)));
  }

  private Answer bringIn(ImportedOrder imported) {
    Answer answer = shop.desk.importOrder(BY, ID, COMMAND, imported);
    shop.work();
    return answer;
  }

  private void assertFoldsToTheSame() {
    List<EventEnvelope> history = shop.memory.history(ID);
    Order known = shop.order("1");
    List<OrderChange> changes = new ArrayList<>();
    history.subList(1, history.size()).forEach(event -> changes.add((OrderChange) event.event()));
    assertThat(Order.of((OrderPlaced) history.get(0).event(), known.policies(), changes))
        .isEqualTo(known);
  }

  /** Captured, returned, still returnable. */
  private List<Long> ledger() {
    var money = shop.order("1").progress().money();
    return List.of(
        money.captured().getAmountMinorLong(),
        money.returned().getAmountMinorLong(),
        money.returnable().getAmountMinorLong());
  }

  @Test
  void what_happened_before_is_recorded_as_done_and_nothing_is_charged_reserved_or_told_again() {
    Answer answer =
        bringIn(
            three()
                .withUnits(Units.of(1, 1), Units.none(), Units.none())
                .withMoney(List.of(capture("t-1", 30_000)), List.of()));

    assertThat(answer.isAccepted()).isTrue();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.events("1"))
        .containsExactly(
            EventKind.ORDER_PLACED, EventKind.ORDER_IMPORTED, EventKind.ORDER_CONFIRMED);
    assertThat(shop.order("1").progress().units().packed()).isEqualTo(Units.of(1, 1));
    assertThat(ledger()).containsExactly(30_000L, 0L, 30_000L);
    assertThat(shop.gateway.calls()).isEmpty();
    assertThat(shop.notifier.handed()).isEmpty();
    assertThat(shop.stock.available(Set.of(Shop.DRESS))).containsEntry(Shop.DRESS, 1_000_000);
    assertThat(shop.order("1").placed().at()).isEqualTo(placedAt);
    assertThat(shop.memory.history(ID)).allMatch(event -> event.by().equals(Originator.of(BY)));
    assertFoldsToTheSame();
  }

  @Test
  void an_imported_order_goes_on_through_the_same_lifecycle_to_its_completion() {
    bringIn(
        ImportedOrder.placed("old-1", shop.place(PaymentMode.GATEWAY, 10_000, "en"), placedAt)
            .withMoney(List.of(capture("t-1", 10_000)), List.of()));

    shop.packAndShip("1");
    assertThat(shop.status("1")).isEqualTo(OrderStatus.SHIPPED);
    shop.ask(Shop.BUYER, "1", "confirm", new ConfirmDelivery(Pick.all()));
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.COMPLETED);
    assertThat(shop.notifier.fresh())
        .contains("SHIPMENT_CONFIRMATION/BUYER/EMAIL")
        .doesNotContain("ORDER_CONFIRMATION/BUYER/EMAIL");
    assertFoldsToTheSame();
  }

  @Test
  void a_parcel_under_way_is_tracked_to_its_delivery_and_the_order_comes_to_rest() {
    bringIn(
        three()
            .withParcels(List.of(parcel(Units.range(1, 1, 3))))
            .withMoney(List.of(capture("t-1", 30_000)), List.of()));
    assertThat(shop.status("1")).isEqualTo(OrderStatus.SHIPPED);
    assertThat(shop.order("1").progress().parcels().all()).hasSize(1);
    assertThat(shop.notifier.handed()).isEmpty();

    shop.desk.tell(
        new TrackingReported(
            ID,
            PARCEL,
            Scan.of(TrackingStatus.DELIVERED, shop.clock.instant()),
            Provenance.verified("courier", "scan-9")));
    assertThat(shop.status("1")).isEqualTo(OrderStatus.DELIVERED);
    shop.clock.goOn(Duration.ofDays(60));
    shop.desk.runDue(100);

    assertThat(shop.status("1")).isEqualTo(OrderStatus.COMPLETED);
    assertFoldsToTheSame();
  }

  @Test
  void an_untracked_parcel_is_taken_as_delivered_in_time() {
    bringIn(
        three()
            .withParcels(List.of(parcel(Units.range(1, 1, 3))))
            .withMoney(List.of(capture("t-1", 30_000)), List.of()));

    shop.clock.goOn(Duration.ofDays(90));
    shop.desk.runDue(100);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.DELIVERED);
    shop.clock.goOn(Duration.ofDays(90));
    shop.desk.runDue(100);

    assertThat(shop.status("1")).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void money_that_went_back_before_is_never_given_back_again() {
    bringIn(
        three()
            .withUnits(Units.none(), Units.none(), Units.of(1, 3))
            .withMoney(
                List.of(capture("t-1", 20_000), capture("t-2", 10_000)),
                List.of(refund("r-1", 10_000))));
    assertThat(ledger()).containsExactly(30_000L, 10_000L, 20_000L);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.order("1").balance().returnable().minorOf(Units.of(1, 3))).isZero();

    shop.ask(
        Shop.BUYER,
        "1",
        "cancel",
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.CANCELLED);
    assertThat(ledger()).containsExactly(30_000L, 30_000L, 0L);
    assertThat(shop.gateway.refunds()).isEqualTo(2);
    assertFoldsToTheSame();
  }

  @Test
  void a_refund_beyond_what_was_cancelled_counts_for_the_units_that_are_left() {
    bringIn(
        three()
            .withUnits(Units.none(), Units.none(), Units.of(1, 3))
            .withMoney(List.of(capture("t-1", 30_000)), List.of(refund("r-1", 15_000))));
    assertThat(shop.order("1").balance().returnable().minorOf(Units.range(1, 1, 2)))
        .isEqualTo(15_000);

    shop.ask(
        Shop.BUYER,
        "1",
        "cancel",
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
    shop.work();

    assertThat(ledger()).containsExactly(30_000L, 30_000L, 0L);
    assertFoldsToTheSame();
  }

  @Test
  void an_unpaid_order_is_not_reminded_of_again_and_cancelled_when_its_time_to_pay_has_ended() {
    shop.clock.goOn(Duration.ofDays(30));
    bringIn(three());
    assertThat(shop.status("1")).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    assertThat(shop.count("1", EventKind.DEADLINE_PASSED)).isOne();

    shop.desk.runDue(100);
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.CANCELLED);
    assertThat(shop.notifier.fresh())
        .doesNotContain("PAYMENT_RETRY/BUYER/EMAIL")
        .contains("CANCELLATION_NOTICE/BUYER/EMAIL");
    assertFoldsToTheSame();
  }

  @Test
  void the_seller_is_not_reminded_of_a_time_frame_that_ended_before() {
    shop.clock.goOn(Duration.ofDays(30));
    bringIn(three().withMoney(List.of(capture("t-1", 30_000)), List.of()));
    shop.desk.runDue(100);
    shop.work();

    assertThat(shop.notifier.handed()).isEmpty();
    assertThat(shop.order("1").progress().heard().deadlines())
        .extracting(deadline -> deadline.kind())
        .containsExactly(DeadlineKind.SHIP_BY_REMINDER, DeadlineKind.SHIP_BY_OVERDUE);
  }

  @Test
  void all_faults_are_told_at_once_each_with_its_path_and_nothing_is_written() {
    Capture dollars =
        new Capture(
            TransactionRef.of("t-1"), AttemptId.BY_HOST, Money.ofMinor(CurrencyUnit.USD, 100));
    ImportedOrder broken =
        new ImportedOrder(
            "old 77",
            three().place(),
            shop.clock.instant().plusSeconds(1),
            Units.of(1, 1),
            List.of(parcel(Units.none()), parcel(Units.of(1, 2))),
            Units.of(1, 1),
            Units.of(9, 1),
            List.of(dollars, capture("t-1", 10)),
            List.of(refund("r-1", 0), refund("r-1", 5)));

    Answer answer = bringIn(broken);

    assertThat(((Answer.Malformed) answer).faults())
        .extracting(DraftFault::path)
        .containsExactly(
            "reference",
            "placedAt",
            "parcels[0].shippedAt",
            "parcels[1].shippedAt",
            "refunds[0].at",
            "refunds[1].at",
            "delivered",
            "cancelled",
            "parcels[0].units",
            "parcels[1].shipment",
            "captures[0].amount",
            "captures[1].transaction",
            "refunds[0].amount",
            "refunds[1].transaction");
    assertThat(((Answer.Malformed) answer).faults())
        .contains(
            new DraftFault(
                "delivered",
                "import.units",
                "delivered names 1:1 a second time; give each unit one state"),
            new DraftFault(
                "cancelled",
                "import.units",
                "cancelled names 9:1, not units of the order; leave them out"),
            new DraftFault(
                "refunds[0].amount",
                "import.money",
                "refunds[0].amount is NGN 0.00; it must be more than zero"));
    assertThat(shop.memory.load(ID)).isEmpty();
  }

  @Test
  void more_that_went_back_than_was_taken_and_money_that_is_owed_are_faults() {
    Answer tooMuch =
        bringIn(three().withMoney(List.of(capture("t-1", 10)), List.of(refund("r-1", 11))));
    assertThat(((Answer.Malformed) tooMuch).faults())
        .containsExactly(
            new DraftFault(
                "refunds", "import.money", "NGN 0.11 went back of NGN 0.10; give all captures"));

    Answer owing =
        bringIn(
            three()
                .withUnits(Units.none(), Units.none(), Units.of(1, 3))
                .withMoney(List.of(capture("t-1", 30_000)), List.of(refund("r-1", 4_000))));
    assertThat(((Answer.Malformed) owing).faults())
        .containsExactly(
            new DraftFault(
                "refunds",
                "import.money",
                "NGN 60.00 is owed for cancelled units; give it back before, and tell the refund"));
    assertThat(shop.memory.load(ID)).isEmpty();
  }

  @Test
  void the_same_import_again_changes_nothing_and_another_one_under_its_id_is_no_import() {
    ImportedOrder imported = three().withMoney(List.of(capture("t-1", 30_000)), List.of());
    bringIn(imported);
    long version = shop.order("1").version();
    shop.clock.goOn(Duration.ofHours(1));

    assertThat(bringIn(imported)).isInstanceOf(Answer.Repeated.class);
    assertThat(bringIn(three())).isInstanceOf(Answer.CommandConflict.class);
    Answer other = shop.desk.importOrder(BY, ID, CommandId.of("import-2"), imported);
    assertThat(other.isAccepted()).isFalse();
    assertThat(other.codes()).contains("order.new");
    assertThat(shop.order("1").version()).isEqualTo(version);
  }

  @Test
  void a_report_that_came_before_the_import_is_told_then() {
    shop.desk.tell(shop.captured("1", "t-9", 30_000));

    bringIn(three());

    assertThat(ledger()).containsExactly(30_000L, 0L, 30_000L);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void nobody_imports_without_a_reason() {
    assertThatThrownBy(
            () -> shop.desk.importOrder(Actor.support(PersonRef.of("x")), ID, COMMAND, three()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x acts without a reason; give one with because(...)");
    assertThat(shop.memory.load(ID)).isEmpty();
  }
}
