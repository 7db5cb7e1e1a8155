package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.MessageRecorded;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.message.Reader;
import com.owode.orders.model.EventId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.port.Notifier;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Shop shop = Shop.open();

  private String body(MessageKind kind, Reader reader, Channel channel) {
    return shop.notifier.handed().stream()
        .map(FakeNotifier.Handed::message)
        .filter(message -> message.intent().kind().equals(kind))
        .filter(message -> message.intent().reader() == reader)
        .filter(message -> message.intent().channel().equals(channel))
        .map(message -> message.message().body())
        .findFirst()
        .orElseThrow();
  }

  private List<MessageOutcome> outcomes(String order) {
    return shop.memory.history(OrderId.of(order)).stream()
        .filter(event -> event.type() == EventKind.MESSAGE_RECORDED)
        .map(event -> ((MessageRecorded) event.event()).outcome())
        .toList();
  }

  /** N1. */
  @Test
  void whatever_is_repeated_each_intent_reaches_the_notifier_as_new_once() {
    shop.gateway.next(FakeGateway.Fault.REPLY_LOST);
    shop.placed("1");
    shop.placed("1");
    shop.notifier.losesReplies(true);
    shop.work();
    shop.notifier.losesReplies(false);
    shop.clock.goOn(Duration.ofMinutes(1));
    shop.work();
    shop.work();
    shop.packAndShip("1");
    shop.work();
    shop.clock.goOn(Duration.ofDays(60));
    shop.desk.runDue(10);
    shop.desk.runDue(10);
    shop.work();
    shop.clock.goOn(Duration.ofDays(60));
    shop.desk.runDue(10);
    shop.work();
    shop.desk.runDue(10);
    shop.work();

    List<MessageIntent> fresh =
        shop.notifier.handed().stream()
            .filter(one -> one.call().attempt() == 1)
            .map(one -> one.message().intent())
            .toList();
    assertThat(fresh).doesNotHaveDuplicates().hasSize(6);
    assertThat(shop.notifier.handed())
        .allSatisfy(
            one -> assertThat(one.call().key()).isEqualTo(Messages.key(one.message().intent())));
    assertThat(shop.notifier.count(MessageKind.ORDER_CONFIRMATION)).isEqualTo(2);
    assertThat(outcomes("1"))
        .containsOnly(MessageOutcome.SENT)
        .hasSameSizeAs(new TreeSet<>(names(fresh)));
  }

  private static List<String> names(List<MessageIntent> intents) {
    return intents.stream().map(MessageIntent::toString).toList();
  }

  @Test
  void a_notifier_that_forgets_keys_is_reported_when_a_message_is_handed_over_again() {
    shop.notifier.remembers(false);
    shop.notifier.losesReplies(true);
    shop.placed("1");
    shop.work();
    shop.notifier.losesReplies(false);
    shop.clock.goOn(Duration.ofMinutes(1));
    shop.work();

    assertThat(shop.seen.count("twice 1:")).isEqualTo(3);
  }

  /** N2. */
  @Test
  void the_message_is_in_the_orders_language_not_the_servers() {
    Locale server = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      shop.ask(Shop.BUYER, "1", "place", shop.place(PaymentMode.GATEWAY, 10_000, "fr-SN"));
      shop.work();
    } finally {
      Locale.setDefault(server);
    }

    assertThat(body(MessageKind.ORDER_CONFIRMATION, Reader.BUYER, Channel.EMAIL))
        .contains("Amara")
        .contains("commande")
        .contains("100,00\u00a0NGN");
    assertThat(body(MessageKind.NEW_ORDER, Reader.SELLER, Channel.EMAIL)).contains("NGN 100.00");
  }

  @Test
  void an_erased_reader_is_not_written_to_and_the_order_goes_on() {
    shop.people.erase(PersonRef.of("p-amara"));
    shop.placed("1");
    shop.work();

    assertThat(shop.notifier.fresh())
        .containsExactlyInAnyOrder("NEW_ORDER/SELLER/EMAIL", "NEW_ORDER/SELLER/DASHBOARD");
    assertThat(outcomes("1"))
        .containsExactlyInAnyOrder(
            MessageOutcome.SUPPRESSED, MessageOutcome.SENT, MessageOutcome.SENT);
  }

  @Test
  void a_reader_who_cannot_be_reached_or_is_refused_is_a_discrepancy_not_a_loop() {
    shop.notifier.answers(Notifier.Receipt.REJECTED);
    shop.people.putContact(PersonRef.of("p-ade"), com.owode.orders.model.Contact.of("Ade"));
    shop.placed("1");
    shop.work();

    assertThat(outcomes("1")).containsOnly(MessageOutcome.FAILED).hasSize(3);
    assertThat(shop.notifier.handed()).hasSize(2);
    assertThat(shop.seen.count("discrepancy message.sent")).isEqualTo(3);
  }

  /** P1. */
  @Test
  void a_message_whose_fact_was_reversed_before_sending_is_suppressed() {
    shop.notifier.down(true);
    shop.placed("1");
    shop.work();
    shop.ask(
        Shop.BUYER,
        "1",
        "cancel",
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
    shop.notifier.down(false);
    shop.clock.goOn(Duration.ofHours(1));
    shop.work();

    assertThat(shop.notifier.count(MessageKind.ORDER_CONFIRMATION)).isZero();
    assertThat(shop.notifier.count(MessageKind.CANCELLATION_NOTICE)).isEqualTo(3);
    assertThat(outcomes("1")).contains(MessageOutcome.SUPPRESSED);
  }

  @Test
  void the_cancellation_notice_names_the_money_and_the_reason() {
    shop.placed("1");
    shop.work();
    shop.ask(
        Shop.BUYER,
        "1",
        "cancel",
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
    shop.work();

    assertThat(body(MessageKind.CANCELLATION_NOTICE, Reader.BUYER, Channel.EMAIL))
        .contains("Ankara dress")
        .contains("NGN 100.00");
  }

  @Test
  void every_kind_of_message_of_an_orders_life_finds_all_of_its_values() {
    shop.gateway.next(FakeGateway.Fault.DECLINED);
    shop.placed("declined");
    shop.work();
    shop.placed("late");
    shop.work();
    shop.clock.goOn(Duration.ofDays(40));
    shop.desk.runDue(10);
    shop.work();
    shop.placedPaidByHost("partly");
    shop.work();
    shop.desk.tell(shop.captured("partly", "bank-1", 4_000));
    shop.work();
    shop.placed("whole");
    shop.work();
    shop.packAndShip("whole");
    shop.work();
    shop.ask(Shop.BUYER, "whole", "confirm", new ConfirmDelivery(Pick.all()));
    shop.clock.goOn(Duration.ofDays(40));
    shop.desk.runDue(10);
    shop.work();

    Set<String> kinds = new TreeSet<>();
    shop.notifier.handed().forEach(one -> kinds.add(one.message().intent().kind().value()));
    assertThat(kinds)
        .contains(
            "PAYMENT_RETRY",
            "CANCELLATION_NOTICE",
            "ORDER_CONFIRMATION",
            "NEW_ORDER",
            "SHIP_BY_OVERDUE",
            "PAYMENT_RECEIVED",
            "SHIPMENT_CONFIRMATION",
            "DELIVERY_CHECK",
            "REVIEW_INVITATION");
    assertThat(shop.seen.count("discrepancy message.sent")).isZero();
  }

  @Test
  void an_intent_too_long_for_a_key_is_hashed() {
    MessageIntent intent =
        new MessageIntent(
            new EventId(OrderId.of("o".repeat(64)), 7),
            MessageKind.of("K".repeat(64)),
            Reader.BUYER,
            Channel.of("C".repeat(64)));

    assertThat(Messages.key(intent).value()).matches("intent:[0-9a-f]{64}");
    assertThat(Messages.key(intent)).isEqualTo(Messages.key(intent));
  }
}
