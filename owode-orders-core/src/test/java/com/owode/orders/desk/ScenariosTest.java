package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Pack;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.Ship;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.stock.Alternative;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios that need ports: M5, M6, M9, M11, P1 to P3, P8, S1, S3, S4, N1 to N3. */
class ScenariosTest {

  private static final String EVERYWHERE = "com.owode.orders.desk.Stall#everywhere";
  private static final Cancel CANCEL =
      new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());

  private static PaymentReported told(
      Stall stall, String order, int attempt, PaymentOutcome outcome, String reference) {
    return new PaymentReported(
        OrderId.of(order),
        AttemptId.of(attempt),
        outcome,
        stall.total(),
        Optional.of(TransactionRef.of(reference)),
        stall.clock.instant(),
        Provenance.verified("webhook", reference));
  }

  private static void packAndShip(Stall stall, String order, int units) {
    Actor seller = Actor.seller(SellerId.of("ade"));
    stall.ask(seller, order, new Pack(Pick.all(), Packaging.STANDARD));
    stall.ask(
        seller,
        order,
        new Ship(
            Pick.all(),
            Shipment.of(ParcelId.of("parcel-1"), Carrier.VELO),
            new Checklist(units, 1)));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_pending_refund_is_asked_about_and_never_assumed_failed_nor_sent_again(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1");
    stall.work();
    stall.gateway.next(FakeGateway.Fault.REPLY_LOST);
    stall.ask(
        Stall.SUPPORT,
        "1",
        new GrantRefund(Grant.of(stall.money(600)), Note.none(), Optional.empty()));
    long total = stall.total().getAmountMinorLong();
    FakeGateway.Fault unknown = FakeGateway.Fault.LOST;
    stall.gateway.next(unknown);
    stall.work();

    for (int asked = 0; asked < 8; asked++) {
      assertThat(stall.ledger("1")).containsExactly(total, 0L, 600L, total - 600);
      stall.gateway.next(unknown);
      stall.reach("1", DeadlineKind.ASK_REFUND);
    }
    stall.reach("1", DeadlineKind.ASK_REFUND);

    assertThat(stall.ledger("1")).containsExactly(total, 600L, 0L, total - 600);
    assertThat(stall.gateway.refunds()).isOne();
    assertThat(stall.gateway.calls()).filteredOn(call -> call.startsWith("refund ")).hasSize(1);
    assertThat(stall.notifier.count(MessageKind.REFUND_FAILED)).isZero();
    assertThat(stall.order("1").isSettlementOpen()).isFalse();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_capture_of_unknown_outcome_is_retried_under_its_key_captures_once_and_heals(
      Stall.Size size) {
    Stall stall = Stall.capturingWithTheParcel(size);
    stall.place("1");
    stall.work();
    packAndShip(stall, "1", size.quantity());
    stall.gateway.next(FakeGateway.Fault.REPLY_LOST, FakeGateway.Fault.LOST);

    stall.work();
    assertThat(stall.gateway.charges()).isOne();
    assertThat(stall.ledger("1")).startsWith(0L);
    stall.reach("1", DeadlineKind.ASK_PAYMENT);

    long total = stall.total().getAmountMinorLong();
    assertThat(stall.gateway.charges()).isOne();
    assertThat(stall.gateway.calls())
        .filteredOn(call -> call.startsWith("capture"))
        .containsExactly("capture 1:capture:1 #1", "capture 1:capture:1 #1");
    assertThat(stall.ledger("1")).containsExactly(total, 0L, 0L, total);
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.SHIPPED);
    assertThat(stall.order("1").isSettlementOpen()).isFalse();
    assertThat(stall.seen.count("discrepancy")).isZero();
    assertThat(stall.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_amount_goes_to_the_gateway_and_comes_back_in_minor_units_of_its_currency(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1");
    stall.work();

    assertThat(stall.order("1").progress().money().captured()).isEqualTo(stall.total());
    assertThat(stall.gateway.collected())
        .singleElement()
        .satisfies(
            amount -> {
              assertThat(amount.getAmountMinorLong())
                  .isEqualTo(5_800L / size.quantity() * size.quantity());
              assertThat(amount.getCurrencyUnit().getCode()).isEqualTo(size.currency());
            });
    if (size.equals(new Stall.Size("JPY", 1))) {
      assertThat(stall.order("1").progress().money().captured()).hasToString("JPY 5800");
      assertThat(stall.notifier.handed().get(0).message().message().body()).contains("5,800");
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_whose_transaction_is_known_makes_no_call(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1");
    stall.work();
    GrantRefund elsewhere =
        new GrantRefund(
            Grant.of(stall.money(600)), Note.none(), Optional.of(TransactionRef.of("bank-99")));

    assertThat(stall.ask(Stall.SUPPORT, "1", elsewhere).isAccepted()).isTrue();
    assertThat(stall.ask(Stall.SUPPORT, "1", elsewhere).isAccepted()).isTrue();
    stall.desk.tell(
        new RefundReported(
            OrderId.of("1"),
            RepaymentId.OUTSIDE,
            0,
            RefundOutcome.DONE,
            stall.money(600),
            Optional.of(TransactionRef.of("bank-99")),
            stall.clock.instant(),
            Provenance.verified("bank", "statement-1")));
    stall.work();

    assertThat(stall.gateway.refunds()).isZero();
    assertThat(stall.gateway.calls()).noneMatch(call -> call.startsWith("refund"));
    assertThat(stall.ledger("1").get(1)).isEqualTo(600);
    assertThat(stall.count("1", EventKind.REPAYMENT_DONE)).isOne();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void money_after_the_pay_by_deadline_is_returned_by_itself_and_the_buyer_told_once(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1", PaymentMode.HOST, "ade");
    stall.work().reach("1", DeadlineKind.PAY_REMINDER).reach("1", DeadlineKind.PAY_BY);
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);

    for (int times = 0; times < 2; times++) {
      stall.desk.tell(told(stall, "1", 0, PaymentOutcome.CAPTURED, "bank-1"));
      stall.desk.runDue(100);
      stall.work();
    }

    long total = stall.total().getAmountMinorLong();
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.gateway.refunds()).isOne();
    assertThat(stall.notifier.fresh())
        .filteredOn(one -> one.contains("BUYER"))
        .containsExactly(
            "PAYMENT_RETRY/BUYER/EMAIL",
            "CANCELLATION_NOTICE/BUYER/EMAIL",
            "PAYMENT_RECEIVED/BUYER/EMAIL");
    assertThat(stall.order("1").isSettlementOpen()).isFalse();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_void_that_fails_at_cancellation_stays_due_until_it_is_known(Stall.Size size) {
    Stall stall = Stall.capturingWithTheParcel(size);
    stall.place("1");
    stall.work();
    stall.ask(Stall.BUYER, "1", CANCEL);
    stall.gateway.next(FakeGateway.Fault.LOST, FakeGateway.Fault.NOT_SENT);

    stall.work();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.order("1").isSettlementOpen()).isTrue();
    assertThat(stall.count("1", EventKind.PAYMENT_VOIDED)).isZero();
    for (int later = 0; later < 3; later++) {
      stall.clock.goOn(Duration.ofHours(1));
      stall.work();
    }

    assertThat(stall.count("1", EventKind.PAYMENT_VOIDED)).isOne();
    assertThat(stall.order("1").isSettlementOpen()).isFalse();
    assertThat(stall.ledger("1")).containsExactly(0L, 0L, 0L, 0L);
    List<String> voids =
        stall.gateway.calls().stream().filter(call -> call.startsWith("void")).toList();
    assertThat(voids).hasSize(3);
    assertThat(voids.stream().map(call -> call.split(" ", -1)[1]).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void cancelling_one_sellers_order_leaves_the_siblings_of_the_purchase_alone(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1-a", PaymentMode.HOST, "ade");
    stall.place("1-b", PaymentMode.HOST, "bola");
    stall.work();
    stall.desk.tell(told(stall, "1-a", 0, PaymentOutcome.CAPTURED, "shared"));
    stall.desk.tell(told(stall, "1-b", 0, PaymentOutcome.CAPTURED, "shared"));
    stall.work();
    Object sibling = stall.order("1-b");

    stall.ask(Stall.BUYER, "1-a", CANCEL);
    stall.work();

    long total = stall.total().getAmountMinorLong();
    assertThat(stall.order("1-a").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.ledger("1-a")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.order("1-b")).isEqualTo(sibling);
    assertThat(stall.order("1-b").status()).isEqualTo(OrderStatus.PAID);
    assertThat(stall.ledger("1-b")).containsExactly(total, 0L, 0L, total);
    assertThat(stall.free()).isEqualTo(1_000 - size.quantity());
    assertThat(stall.ask(Actor.seller(SellerId.of("ade")), "1-b", CANCEL).codes())
        .containsExactly("actor.known");
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void of_two_buyers_of_the_last_units_one_gets_them_and_the_other_is_told_out_of_stock(
      Stall.Size size) {
    Stall stall = Stall.with(size, size.quantity());
    stall.place("1");
    stall.place("2");

    stall.work();

    assertThat(List.of(stall.order("1").status(), stall.order("2").status()))
        .containsExactly(OrderStatus.PAID, OrderStatus.CANCELLED);
    assertThat(stall.free()).isZero();
    assertThat(stall.gateway.charges()).isOne();
    assertThat(stall.notifier.count(MessageKind.CANCELLATION_NOTICE)).isEqualTo(3);
    assertThat(stall.place("3").codes()).containsExactly("stock.available");
    stall.ask(Stall.BUYER, "1", CANCEL);
    stall.work();
    assertThat(stall.free()).isEqualTo(size.quantity());
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void cancelling_before_the_reservation_went_through_leaves_stock_as_it_was(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1");
    stall.ask(Stall.BUYER, "1", CANCEL);

    stall.work();

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.free()).isEqualTo(1_000);
    assertThat(stall.stock.onHand(Stall.THING)).isEqualTo(1_000);
    assertThat(stall.gateway.calls()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void units_cancelled_one_after_the_other_before_the_worker_runs_are_released_once_each(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("other");
    stall.place("1");
    stall.work();
    for (int unit = 1; unit < size.quantity(); unit++) {
      stall.ask(
          Stall.BUYER,
          "1",
          new Cancel(
              Pick.these(com.owode.orders.model.Units.of(1, unit)),
              CancelReason.BUYER_CHANGED_MIND,
              Note.none()));
    }
    stall.work();

    assertThat(stall.free()).isEqualTo(1_000 - size.quantity() - 1);
    packAndShip(stall, "1", 1);
    stall.work();
    assertThat(stall.stock.onHand(Stall.THING)).isEqualTo(999);
    assertThat(stall.free()).isEqualTo(999 - size.quantity());
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_reservation_that_fails_after_the_payment_becomes_out_of_stock_and_not_an_error(
      Stall.Size size) {
    Stall stall = Stall.with(size, 2 * size.quantity() - 1);
    stall.place("faster", PaymentMode.HOST, "ade");
    stall.place("1", PaymentMode.HOST, "ade");
    stall.desk.tell(told(stall, "1", 0, PaymentOutcome.CAPTURED, "bank-1"));

    stall.work();

    long total = stall.total().getAmountMinorLong();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.count("1", EventKind.STOCK_SHORT)).isOne();
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.free()).isEqualTo(size.quantity() - 1);
    assertThat(stall.seen.count("parked")).isZero();
    assertThat(stall.seen.count("discrepancy")).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void money_for_a_reservation_that_has_lapsed_and_was_sold_to_another_becomes_out_of_stock(
      Stall.Size size) {
    Stall stall = Stall.with(size, size.quantity());
    long total = stall.total().getAmountMinorLong();
    stall.place("slow", PaymentMode.HOST, "ade");
    stall.desk.tell(part(stall, "slow", 2, "bank-1"));
    stall.work();
    assertThat(stall.free()).isZero();
    stall.clock.goOn(Duration.ofDays(30));
    stall.place("fast", PaymentMode.HOST, "ade");
    stall.desk.tell(told(stall, "fast", 0, PaymentOutcome.CAPTURED, "bank-2"));
    stall.work();

    stall.desk.tell(part(stall, "slow", total - 2, "bank-3"));
    stall.work();

    assertThat(List.of(stall.order("fast").status(), stall.order("slow").status()))
        .containsExactly(OrderStatus.PAID, OrderStatus.CANCELLED);
    assertThat(stall.count("slow", EventKind.STOCK_SHORT)).isOne();
    assertThat(stall.ledger("slow")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.free()).isZero();
    assertThat(stall.stock.onHand(Stall.THING)).isEqualTo(size.quantity());
    packAndShip(stall, "fast", size.quantity());
    stall.work();
    assertThat(stall.stock.onHand(Stall.THING)).isZero();
    assertThat(stall.seen.count("discrepancy")).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void what_is_paid_stays_reserved_long_after_an_unpaid_reservation_would_have_lapsed(
      Stall.Size size) {
    Stall stall = Stall.with(size, size.quantity());
    stall.place("1");
    stall.work();

    stall.clock.goOn(Duration.ofDays(30));

    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.PAID);
    assertThat(stall.free()).isZero();
    assertThat(stall.place("2").codes()).containsExactly("stock.available");
  }

  private static PaymentReported part(Stall stall, String order, long minor, String reference) {
    return new PaymentReported(
        OrderId.of(order),
        AttemptId.BY_HOST,
        PaymentOutcome.CAPTURED,
        stall.money(minor),
        Optional.of(TransactionRef.of(reference)),
        stall.clock.instant(),
        Provenance.verified("bank", reference));
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_accepted_alternative_is_reserved_and_what_it_replaces_is_released(Stall.Size size) {
    Stall stall = Stall.of(size);
    Sku other = Sku.of("OTHER");
    stall.stock.stock(other, size.quantity(), 0);
    stall.place("1");
    stall.work();
    Alternative alternative =
        new Alternative(
            1,
            other,
            "Kente dress",
            ProductClass.GENERAL,
            stall.money(1_000),
            Alternative.Bearer.SELLER);
    stall.ask(
        Actor.seller(SellerId.of("ade")),
        "1",
        new DeclareOutOfStock(Pick.all(), List.of(alternative)));
    stall.work();

    stall.ask(Stall.BUYER, "1", new AcceptAlternative(1, 1));
    stall.work();

    long total = stall.total().getAmountMinorLong();
    long back = total - 1_000L * size.quantity();
    assertThat(stall.notifier.count(MessageKind.OUT_OF_STOCK_OFFER)).isOne();
    assertThat(body(stall, MessageKind.OUT_OF_STOCK_OFFER))
        .contains("We can offer you instead: Kente dress (", " less).");
    assertThat(stall.free()).isEqualTo(1_000);
    assertThat(stall.stock.available(Set.of(other))).containsEntry(other, 0);
    assertThat(stall.ledger("1")).containsExactly(total, back, 0L, total - back);
    packAndShip(stall, "1", size.quantity());
    stall.work();
    assertThat(stall.stock.onHand(other)).isZero();
    assertThat(stall.stock.onHand(Stall.THING)).isEqualTo(1_000);
    assertThat(stall.seen.count("discrepancy")).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void an_offer_that_nobody_answers_pays_back_and_tells_once_however_often_deadlines_run(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1");
    stall.work();
    Alternative alternative =
        new Alternative(
            1,
            Sku.of("OTHER"),
            "Kente dress",
            ProductClass.GENERAL,
            stall.money(1_000),
            Alternative.Bearer.SELLER);
    stall.ask(
        Actor.seller(SellerId.of("ade")),
        "1",
        new DeclareOutOfStock(Pick.all(), List.of(alternative)));

    stall.reach("1", DeadlineKind.ANSWER_BY);
    stall.desk.runDue(100);
    stall.work();

    long total = stall.total().getAmountMinorLong();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.notifier.count(MessageKind.CANCELLATION_NOTICE)).isEqualTo(3);
    assertThat(stall.notifier.count(MessageKind.OUT_OF_STOCK_OFFER)).isZero();
    assertThat(stall.free()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void each_message_intent_reaches_the_notifier_as_new_once_whatever_is_repeated(Stall.Size size) {
    Stall stall = Stall.of(size);
    stall.place("1", PaymentMode.HOST, "ade");
    for (int times = 0; times < 3; times++) {
      stall.desk.tell(told(stall, "1", 0, PaymentOutcome.CAPTURED, "bank-1"));
      stall.work();
      stall.desk.runDue(100);
      stall.work();
    }
    stall.reach("1", DeadlineKind.SHIP_BY_REMINDER).reach("1", DeadlineKind.SHIP_BY_OVERDUE);
    for (int times = 0; times < 2; times++) {
      stall.desk.runDue(100);
      stall.work();
    }

    assertThat(stall.notifier.fresh())
        .containsExactlyInAnyOrder(
            "ORDER_CONFIRMATION/BUYER/EMAIL",
            "NEW_ORDER/SELLER/EMAIL",
            "NEW_ORDER/SELLER/DASHBOARD",
            "SHIP_BY_REMINDER/SELLER/EMAIL",
            "SHIP_BY_REMINDER/SELLER/DASHBOARD",
            "SHIP_BY_OVERDUE/SELLER/EMAIL",
            "SHIP_BY_OVERDUE/SELLER/DASHBOARD");
    assertThat(stall.notifier.handed())
        .extracting(one -> one.message().intent())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_message_is_in_the_orders_language_and_not_the_servers(Stall.Size size) {
    java.util.Locale before = java.util.Locale.getDefault();
    java.util.Locale.setDefault(java.util.Locale.GERMANY);
    try {
      Stall french = Stall.of(size).speaking("fr");
      french.place("1");
      french.work();
      Stall english = Stall.of(size).speaking("en");
      english.place("1");
      english.work();

      assertThat(body(french, MessageKind.ORDER_CONFIRMATION))
          .isNotEqualTo(body(english, MessageKind.ORDER_CONFIRMATION))
          .contains("Bonjour");
      assertThat(body(french, MessageKind.NEW_ORDER))
          .isEqualTo(body(english, MessageKind.NEW_ORDER));
    } finally {
      java.util.Locale.setDefault(before);
    }
  }

  private static String body(Stall stall, MessageKind kind) {
    return stall.notifier.handed().stream()
        .map(one -> one.message())
        .filter(one -> one.intent().kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .message()
        .body();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_product_name_with_a_placeholder_or_a_tag_in_it_is_printed_as_text(Stall.Size size) {
    Stall plain = Stall.of(size).selling("XYZZY");
    plain.place("1");
    plain.work();
    for (String name : List.of("[Customer Name]", "<script>alert(1)</script>", "{0} $1 \\n")) {
      Stall stall = Stall.of(size).selling(name);
      stall.place("1");
      stall.work();

      assertThat(body(stall, MessageKind.ORDER_CONFIRMATION))
          .isEqualTo(body(plain, MessageKind.ORDER_CONFIRMATION).replace("XYZZY", name));
      assertThat(stall.notifier.handed()).hasSameSizeAs(plain.notifier.handed());
      for (int i = 0; i < stall.notifier.handed().size(); i++) {
        var message = stall.notifier.handed().get(i).message().message();
        var known = plain.notifier.handed().get(i).message().message();
        assertThat(message.subject())
            .isEqualTo(known.subject().map(one -> one.replace("XYZZY", name)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_product_name_with_a_line_break_begins_no_line_and_no_header(Stall.Size size) {
    Stall flat = Stall.of(size).selling("Dress Bcc: x@example.com");
    flat.place("1");
    flat.work();
    for (String lineBreak : List.of("\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085")) {
      Stall stall = Stall.of(size).selling("Dress" + lineBreak + "Bcc: x@example.com");
      stall.place("1");
      stall.work();

      assertThat(texts(stall)).isNotEmpty().isEqualTo(texts(flat));
    }
  }

  private static List<String> texts(Stall stall) {
    return stall.notifier.handed().stream()
        .map(one -> one.message().message())
        .map(one -> one.subject().orElse("") + " / " + one.body())
        .toList();
  }
}
