package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.Pack;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Actor;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.model.Pick;
import com.owode.orders.model.SellerId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.port.CommandRecord;
import com.owode.orders.port.RecordedAnswer;
import com.owode.orders.shipping.Packaging;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderDeskTest {

  private static final Pack PACK = new Pack(Pick.all(), Packaging.STANDARD);
  private static final Cancel CANCEL =
      new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());

  private final Shop shop = Shop.open();

  @Test
  void an_order_is_placed_paid_and_confirmed_and_both_sides_are_told_once() {
    assertThat(shop.placed("1").isAccepted()).isTrue();
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.gateway.calls()).containsExactly("collect 1:pay:1 #1");
    assertThat(shop.notifier.fresh())
        .containsExactlyInAnyOrder(
            "ORDER_CONFIRMATION/BUYER/EMAIL",
            "NEW_ORDER/SELLER/EMAIL",
            "NEW_ORDER/SELLER/DASHBOARD");
    assertThat(shop.stock.available(java.util.Set.of(Shop.DRESS)))
        .containsEntry(Shop.DRESS, 999_999);
  }

  @Test
  void the_same_command_gets_the_same_answer_and_writes_nothing() {
    Answer first = shop.placed("1");
    int history = shop.events("1").size();

    Answer again = shop.placed("1");

    assertThat(first).isInstanceOf(Answer.Decided.class);
    assertThat(again)
        .isInstanceOfSatisfying(
            Answer.Repeated.class,
            repeated -> {
              assertThat(repeated.first().outcome()).isEqualTo(RecordedAnswer.Outcome.ACCEPTED);
              assertThat(repeated.first().version()).isEqualTo(((Answer.Decided) first).version());
              assertThat(repeated.first().judgement()).isEmpty();
            });
    assertThat(shop.events("1")).hasSize(history);
  }

  @Test
  void
      a_refusal_is_repeated_with_its_codes_by_another_process_even_when_it_would_now_be_accepted() {
    shop.placed("1");
    Answer refused = shop.ask(Shop.SELLER, "1", "pack", PACK);
    shop.work();

    OrderDesk restarted = shop.desk(builder -> builder);
    Answer again = restarted.ask(Shop.SELLER, OrderId.of("1"), CommandId.of("pack"), PACK);

    assertThat(refused.isAccepted()).isFalse();
    assertThat(refused.codes()).contains("payment.received");
    assertThat(again).isInstanceOf(Answer.Repeated.class);
    assertThat(again.codes()).isEqualTo(refused.codes());
    assertThat(shop.ask(Shop.SELLER, "1", "pack-2", PACK).isAccepted()).isTrue();
  }

  @Test
  void a_command_id_with_another_content_or_another_sender_is_a_conflict() {
    shop.placed("1");
    shop.ask(Shop.BUYER, "1", "c", CANCEL);
    int history = shop.events("1").size();

    Answer otherContent = shop.ask(Shop.BUYER, "1", "c", PACK);
    Answer otherSender = shop.ask(Shop.SELLER, "1", "c", CANCEL);

    Answer conflict = new Answer.CommandConflict(OrderId.of("1"), CommandId.of("c"));
    assertThat(List.of(otherContent, otherSender)).containsOnly(conflict);
    assertThat(shop.events("1")).hasSize(history);
  }

  @Test
  void a_stranger_is_answered_as_if_the_order_did_not_exist_and_takes_up_no_command_id() {
    shop.placed("1");
    Actor stranger = Actor.seller(SellerId.of("mallory"));

    Answer known = shop.ask(stranger, "1", "pack", PACK);
    Answer unknown = shop.ask(stranger, "no-such-order", "pack", PACK);
    Answer taken = shop.ask(stranger, "1", "place", PACK);

    assertThat(List.of(known.codes(), unknown.codes(), taken.codes()))
        .containsOnly(List.of("actor.known"));
    assertThat(told(known)).isEqualTo(told(unknown)).isEqualTo(told(taken));
    assertThat(((Answer.Decided) known).version()).isZero();
    assertThat(shop.store.findCommand(OrderId.of("1"), CommandId.of("pack"))).isEmpty();
    assertThat(shop.store.findCommand(OrderId.of("no-such-order"), CommandId.of("pack"))).isEmpty();
  }

  private static List<String> told(Answer answer) {
    return ((Answer.Decided) answer).decision().explain(java.util.Locale.ENGLISH);
  }

  @Test
  void another_buyer_cannot_place_an_order_whose_id_is_taken_and_learns_nothing_of_it() {
    shop.placed("1");
    Actor other = Actor.buyer(BuyerId.of("bola"));

    Answer answer = shop.ask(other, "1", "place-b", shop.place(PaymentMode.GATEWAY, 5_000, "en"));

    assertThat(answer.codes()).containsExactly("actor.known");
  }

  @Test
  void events_say_who_asked_by_which_command_and_from_which_event_they_follow() {
    OrderDesk desk =
        shop.desk(
            builder -> builder.metadata(() -> Map.of("tenant", "lagos", "traceparent", "t-1")));
    desk.ask(
        Shop.BUYER,
        OrderId.of("1"),
        CommandId.of("p"),
        shop.place(PaymentMode.GATEWAY, 1_000, "en"));
    desk.worker().build().drain(shop.clock.instant());

    List<EventEnvelope> history = shop.memory.history(OrderId.of("1"));
    EventEnvelope placed = history.get(0);
    EventEnvelope reserved = history.get(1);
    EventEnvelope started = history.get(2);

    assertThat(placed.by()).isEqualTo(Originator.of(Shop.BUYER));
    assertThat(placed.command()).isEqualTo(CommandId.of("p"));
    assertThat(placed.metadata()).containsEntry("tenant", "lagos");
    assertThat(placed.cause()).isEmpty();
    assertThat(placed.policy()).isEqualTo(shop.order("1").placed().policy().hash());
    assertThat(reserved.type()).isEqualTo(EventKind.STOCK_RESERVED);
    assertThat(reserved.cause()).contains(placed.id());
    assertThat(started.cause()).contains(reserved.id());
    assertThat(shop.notifier.handed())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.call().traceParent()).contains("t-1"));
  }

  /** F1. */
  @Test
  void after_a_crash_before_the_append_nothing_has_happened_and_the_same_command_gets_its_answer() {
    shop.store.next(FlakyStore.Fault.BEFORE);
    shop.store.unreadable(true);

    assertThatThrownBy(() -> shop.placed("1")).hasMessage("connection lost before the write");
    shop.store.unreadable(false);

    assertThat(shop.memory.load(OrderId.of("1"))).isEmpty();
    assertThat(shop.placed("1")).isInstanceOf(Answer.Decided.class);
    assertThat(shop.count("1", EventKind.ORDER_PLACED)).isOne();
  }

  @Test
  void a_write_that_failed_is_tried_again_at_once_where_the_store_can_be_read() {
    shop.store.next(FlakyStore.Fault.BEFORE, FlakyStore.Fault.BEFORE);

    assertThat(shop.placed("1")).isInstanceOf(Answer.Decided.class);
    assertThat(shop.count("1", EventKind.ORDER_PLACED)).isOne();
  }

  /** F2. */
  @Test
  void when_the_reply_of_the_append_is_lost_there_is_one_event_one_effect_and_the_same_answer() {
    shop.store.next(FlakyStore.Fault.AFTER);

    Answer answer = shop.placed("1");
    shop.work();

    assertThat(answer).isInstanceOf(Answer.Decided.class);
    assertThat(((Answer.Decided) answer).version()).isEqualTo(1);
    assertThat(shop.count("1", EventKind.ORDER_PLACED)).isOne();
    assertThat(shop.count("1", EventKind.STOCK_RESERVED)).isOne();
    assertThat(shop.gateway.charges()).isOne();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void when_neither_write_nor_read_works_the_command_sent_again_finds_what_was_written() {
    shop.store.next(FlakyStore.Fault.AFTER);
    shop.store.unreadable(true);
    assertThatThrownBy(() -> shop.placed("1")).hasMessage("connection lost after the write");
    shop.store.unreadable(false);

    assertThat(shop.placed("1")).isInstanceOf(Answer.Repeated.class);
    assertThat(shop.count("1", EventKind.ORDER_PLACED)).isOne();
  }

  @Test
  void what_a_listener_throws_does_no_harm() {
    Shop loud =
        Shop.open(
            builder ->
                builder.listener(
                    new DeskListener() {
                      @Override
                      public void accepted(
                          CommandId command,
                          com.owode.orders.command.CommandKind kind,
                          com.owode.orders.lifecycle.Decision.Accepted decision) {
                        throw new IllegalStateException("metrics are down");
                      }
                    }));

    assertThat(loud.placed("1").isAccepted()).isTrue();
    loud.work();
    assertThat(loud.status("1")).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void a_stock_room_that_cannot_be_asked_stops_no_order() {
    Shop dark =
        Shop.open(
            builder ->
                builder.stockRoom(
                    new BrokenStockRoom(com.owode.orders.memory.InMemoryStockRoom.uncounted())));

    assertThat(dark.placed("1").isAccepted()).isTrue();
    dark.work();
    assertThat(dark.status("1")).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void the_builder_names_what_is_missing() {
    assertThatThrownBy(() -> OrderDesk.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the desk has no gateway; give the builder one");
  }

  @Test
  void the_listener_sees_refusals_with_their_codes() {
    shop.placed("1");
    shop.ask(Shop.BUYER, "1", "review", new LeaveReview(5, Note.none()));

    assertThat(shop.seen.all())
        .contains("accepted PLACE")
        .anySatisfy(sight -> assertThat(sight).startsWith("refused LEAVE_REVIEW ["));
  }

  @Test
  void a_recorded_refusal_keeps_no_live_judgement() {
    shop.placed("1");
    shop.ask(Shop.SELLER, "1", "pack", PACK);

    CommandRecord record =
        shop.store.findCommand(OrderId.of("1"), CommandId.of("pack")).orElseThrow();

    assertThat(record.answer().outcome()).isEqualTo(RecordedAnswer.Outcome.REFUSED);
    assertThat(record.answer().judgement()).isPresent();
    assertThat(record.answer().judgement().orElseThrow().masked())
        .isEqualTo(record.answer().judgement().orElseThrow());
  }
}
