package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.effect.EffectId;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Originator;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.Attempt;
import com.owode.orders.port.Health;
import com.owode.orders.port.LaneHealth;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.ParkedEffect;
import com.owode.orders.port.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static final PersonRef OPS = PersonRef.of("ops-1");
  private static final Note WHY = Note.of(PersonRef.of("note-ops-1"));
  private static final Actor.SupportActor BY = Actor.support(OPS).because(WHY);
  private static final Duration LONG = Duration.ofDays(4);

  private final Shop shop = Shop.open();
  private final Operations operations = shop.desk.operations();

  /** Tries until what fails is set aside. */
  private void workUntilParked() {
    shop.work();
    shop.clock.goOn(LONG);
    shop.work();
  }

  private ParkedEffect parked() {
    assertThat(operations.parked(10)).hasSize(1);
    return operations.parked(10).get(0);
  }

  private static FakeGateway.Fault[] notSent(int times) {
    FakeGateway.Fault[] faults = new FakeGateway.Fault[times];
    Arrays.fill(faults, FakeGateway.Fault.NOT_SENT);
    return faults;
  }

  private ParkedEffect parkedCollection() {
    shop.gateway.next(notSent(1));
    shop.placed("1");
    workUntilParked();
    assertThat(parked().kind()).isEqualTo(EffectKind.COLLECT_PAYMENT);
    return parked();
  }

  private void cancel(String order) {
    shop.ask(
        Shop.BUYER,
        order,
        "cancel",
        new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none()));
  }

  private ParkedEffect parkedRefund() {
    shop.placed("1");
    shop.work();
    shop.gateway.next(notSent(1));
    cancel("1");
    workUntilParked();
    assertThat(parked().kind()).isEqualTo(EffectKind.REFUND_PAYMENT);
    return parked();
  }

  private ParkedEffect parkedMessage() {
    shop.notifier.down(true);
    shop.gateway.next(FakeGateway.Fault.DECLINED);
    shop.placed("1");
    workUntilParked();
    shop.notifier.down(false);
    assertThat(operations.parked(10)).allMatch(one -> one.kind() == EffectKind.NOTIFY);
    return operations.parked(10).get(0);
  }

  private List<OperatorActed> acts(String order) {
    return shop.memory.history(OrderId.of(order)).stream()
        .map(EventEnvelope::event)
        .filter(OperatorActed.class::isInstance)
        .map(OperatorActed.class::cast)
        .toList();
  }

  private EventEnvelope last(String order, EventKind kind) {
    return shop.memory.history(OrderId.of(order)).stream()
        .filter(event -> event.type() == kind)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private LaneHealth lane(EffectKind kind) {
    return operations.health(shop.clock.instant()).lane(kind);
  }

  @Test
  void health_tells_what_is_queued_parked_unknown_overdue_and_paused() {
    shop.placed("1");
    Instant placed = shop.clock.instant();
    shop.clock.goOn(Duration.ofMinutes(5));
    shop.placed("2");
    operations.pause(BY, EffectKind.NOTIFY);

    Health before = operations.health(shop.clock.instant());

    assertThat(before.queued()).isEqualTo(2);
    assertThat(before.parked()).isZero();
    assertThat(before.unknownPayments()).isZero();
    assertThat(before.overdue()).isZero();
    assertThat(before.lanes()).extracting(LaneHealth::kind).containsExactly(EffectKind.values());
    assertThat(before.lane(EffectKind.RESERVE_STOCK))
        .isEqualTo(
            new LaneHealth(
                EffectKind.RESERVE_STOCK, 2, Optional.of(placed), 0, false, Optional.empty()));
    assertThat(before.lane(EffectKind.RESERVE_STOCK).age(shop.clock.instant()))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(before.lane(EffectKind.ASK_REFUND).age(shop.clock.instant())).isZero();
    assertThat(before.lane(EffectKind.NOTIFY).paused()).isTrue();
    assertThat(before.lane(EffectKind.RESERVE_STOCK).paused()).isFalse();
  }

  @Test
  void health_counts_a_payment_as_unknown_until_the_gateway_has_said_what_became_of_it() {
    shop.gateway.next(FakeGateway.Fault.REPLY_LOST, FakeGateway.Fault.LOST);
    shop.placed("1");
    shop.work();
    assertThat(operations.health(shop.clock.instant()).unknownPayments()).isOne();

    shop.clock.goOn(Duration.ofHours(1));
    assertThat(operations.health(shop.clock.instant()).overdue()).isOne();
    shop.desk.runDue(10);
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(operations.health(shop.clock.instant()).unknownPayments()).isZero();
    assertThat(operations.health(shop.clock.instant()).overdue()).isZero();
  }

  @Test
  void health_keeps_the_age_of_an_effect_that_is_tried_again_and_again() {
    shop.notifier.down(true);
    Instant begun = shop.clock.instant();
    shop.placed("1");
    shop.work();
    shop.clock.goOn(Duration.ofHours(1));
    shop.work();

    LaneHealth messages = lane(EffectKind.NOTIFY);

    assertThat(messages.oldest()).contains(begun);
    assertThat(messages.age(shop.clock.instant())).isEqualTo(Duration.ofHours(1));
    assertThat(messages.queued()).isPositive();
  }

  @Test
  void what_is_parked_is_listed_with_its_fence_and_counted_as_parked_not_queued() {
    ParkedEffect parked = parkedCollection();

    assertThat(parked.why()).contains("no outcome since");
    assertThat(parked.attempts()).isEqualTo(2);
    assertThat(lane(EffectKind.COLLECT_PAYMENT).parked()).isOne();
    assertThat(lane(EffectKind.COLLECT_PAYMENT).queued()).isZero();
    assertThat(shop.store.findParked(parked.id())).contains(parked);
    assertThat(shop.store.parked(EffectKind.NOTIFY, 10)).isEmpty();
  }

  @Test
  void a_parked_payment_that_happened_is_captured_under_the_operators_bank_reference() {
    ParkedEffect parked = parkedCollection();

    Settled settled = operations.settle(BY, parked.id(), Settlement.happened("bank-99"));
    shop.work();

    assertThat(settled).isEqualTo(Settled.TOLD);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.order("1").progress().money().captured()).isEqualTo(shop.money(10_000));
    assertThat(shop.order("1").progress().money().captures().get(0).transaction().value())
        .isEqualTo("bank-99");
    EventEnvelope captured = last("1", EventKind.PAYMENT_CAPTURED);
    assertThat(captured.by()).isEqualTo(Originator.of(Provenance.verified("operator", "bank-99")));
    assertThat(captured.cause()).contains(parked.id().event());
    assertThat(acts("1"))
        .containsExactly(new OperatorActed("settle-happened", parked.id().toString(), OPS, WHY));
    assertThat(operations.parked(10)).isEmpty();
    assertThat(shop.gateway.charges()).isZero();
    assertThat(shop.notifier.count(MessageKind.ORDER_CONFIRMATION)).isOne();
  }

  @Test
  void a_parked_payment_that_did_not_happen_is_declined_and_the_buyer_asked_to_retry() {
    ParkedEffect parked = parkedCollection();

    Settled settled = operations.settle(BY, parked.id(), Settlement.didNotHappen());
    shop.work();

    assertThat(settled).isEqualTo(Settled.TOLD);
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAYMENT_FAILED);
    assertThat(shop.order("1").progress().money().captured()).isEqualTo(shop.money(0));
    assertThat(acts("1"))
        .containsExactly(
            new OperatorActed("settle-did-not-happen", parked.id().toString(), OPS, WHY));
    assertThat(shop.notifier.count(MessageKind.PAYMENT_RETRY)).isOne();
    assertThat(shop.gateway.charges()).isZero();
  }

  @Test
  void a_parked_refund_that_happened_is_booked_and_never_sent() {
    ParkedEffect parked = parkedRefund();

    operations.settle(BY, parked.id(), Settlement.happened("bank-100"));
    shop.work();

    assertThat(shop.order("1").progress().money().returned()).isEqualTo(shop.money(10_000));
    assertThat(shop.order("1").isSettlementOpen()).isFalse();
    assertThat(shop.gateway.refunds()).isZero();
    assertThat(last("1", EventKind.REPAYMENT_DONE).by())
        .isEqualTo(Originator.of(Provenance.verified("operator", "bank-100")));
  }

  @Test
  void a_parked_refund_that_did_not_happen_has_failed_and_can_be_retried() {
    ParkedEffect parked = parkedRefund();

    operations.settle(BY, parked.id(), Settlement.didNotHappen());
    shop.work();

    assertThat(shop.order("1").progress().money().returned()).isEqualTo(shop.money(0));
    assertThat(shop.order("1").progress().money().returnable()).isEqualTo(shop.money(10_000));
    assertThat(shop.count("1", EventKind.REPAYMENT_FAILED)).isOne();
  }

  @Test
  void a_parked_message_is_settled_as_sent_or_as_failed_for_good() {
    ParkedEffect sent = parkedMessage();
    operations.settle(BY, sent.id(), Settlement.happened("letter-1"));
    assertThat(last("1", EventKind.MESSAGE_RECORDED).by())
        .isEqualTo(Originator.of(Provenance.verified("operator", "letter-1")));
    assertThat(shop.order("1").progress().heard().discrepancies()).isEmpty();

    for (ParkedEffect failed : operations.parked(10)) {
      operations.settle(BY, failed.id(), Settlement.didNotHappen());
      assertThat(shop.order("1").progress().heard().discrepancies())
          .extracting(found -> found.code())
          .containsOnly("message.sent");
    }
    assertThat(shop.notifier.handed()).isEmpty();
  }

  @Test
  void stock_that_was_surely_not_set_aside_is_asked_for_again_with_a_new_horizon() {
    shop.placed("1");
    assertThat(
            shop.memory.claim(
                EffectKind.RESERVE_STOCK, shop.clock.instant(), Duration.ofMinutes(2), 1, "dead"))
        .hasSize(1);
    shop.clock.goOn(LONG);
    shop.work();
    ParkedEffect parked = parked();
    assertThat(parked.kind()).isEqualTo(EffectKind.RESERVE_STOCK);

    assertThat(operations.settle(BY, parked.id(), Settlement.didNotHappen()))
        .isEqualTo(Settled.QUEUED_AGAIN);
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.stock.available(Set.of(Shop.DRESS))).containsEntry(Shop.DRESS, 999_999);
    assertThat(acts("1"))
        .containsExactly(
            new OperatorActed("settle-did-not-happen", parked.id().toString(), OPS, WHY));
    assertThat(last("1", EventKind.OPERATOR_ACTED).by()).isEqualTo(Originator.of(BY));
  }

  @Test
  void an_effect_is_settled_once_and_one_that_is_not_parked_never() {
    ParkedEffect parked = parkedCollection();
    EffectId other = new EffectId(parked.id().event(), EffectKind.NOTIFY, 0);

    assertThat(operations.settle(BY, other, Settlement.didNotHappen()))
        .isEqualTo(Settled.NOT_PARKED);
    operations.settle(BY, parked.id(), Settlement.happened("bank-99"));
    long version = shop.order("1").version();

    assertThat(operations.settle(BY, parked.id(), Settlement.happened("bank-99")))
        .isEqualTo(Settled.NOT_PARKED);
    assertThat(operations.settle(BY, parked.id(), Settlement.didNotHappen()))
        .isEqualTo(Settled.NOT_PARKED);
    assertThat(shop.order("1").version()).isEqualTo(version);
  }

  @Test
  void a_released_payment_is_asked_about_under_its_key_and_never_sent_again() {
    ParkedEffect parked = parkedCollection();

    assertThat(operations.release(BY, EffectKind.COLLECT_PAYMENT, Rate.perSecond(1))).isOne();
    shop.work();

    assertThat(shop.gateway.calls()).last().asString().startsWith("ask ");
    assertThat(shop.gateway.calls()).filteredOn(call -> call.startsWith("collect ")).hasSize(1);
    assertThat(shop.order("1").progress().money().attempts().get(0).state())
        .isEqualTo(Attempt.State.VOIDED);
    assertThat(acts("1"))
        .containsExactly(new OperatorActed("release", parked.id().toString(), OPS, WHY));
    assertThat(last("1", EventKind.OPERATOR_ACTED).by()).isEqualTo(Originator.of(BY));
    assertThat(operations.parked(10)).isEmpty();
  }

  @Test
  void a_release_ends_where_a_store_goes_on_telling_of_what_was_released() {
    parkedCollection();
    FlakyStore.Fault[] always = new FlakyStore.Fault[5];
    Arrays.fill(always, FlakyStore.Fault.COMPLETES_NOTHING);
    shop.store.next(always);

    assertThat(operations.release(BY, EffectKind.COLLECT_PAYMENT, Rate.perSecond(1))).isOne();

    assertThat(acts("1")).hasSize(1);
    assertThat(operations.parked(10)).hasSize(1);
  }

  @Test
  void a_released_refund_that_had_happened_is_found_and_not_paid_twice() {
    shop.placed("1");
    shop.work();
    shop.gateway.duringNextCall(
        () -> {
          for (int i = 0; i < 10; i++) {
            shop.store.next(FlakyStore.Fault.BEFORE);
          }
        });
    cancel("1");
    workUntilParked();
    assertThat(shop.gateway.refunds()).isOne();
    assertThat(parked().kind()).isEqualTo(EffectKind.REFUND_PAYMENT);

    operations.release(BY, EffectKind.REFUND_PAYMENT, Rate.perSecond(1));
    shop.work();

    assertThat(shop.gateway.refunds()).isOne();
    assertThat(shop.gateway.calls()).filteredOn(call -> call.startsWith("refund ")).hasSize(1);
    assertThat(shop.order("1").progress().money().returned()).isEqualTo(shop.money(10_000));
    assertThat(shop.order("1").isSettlementOpen()).isFalse();
  }

  @Test
  void parked_messages_are_released_at_the_rate_and_each_says_so_in_its_order() {
    shop.notifier.down(true);
    for (int i = 1; i <= 3; i++) {
      shop.placedPaidByHost("o" + i);
      shop.desk.tell(shop.captured("o" + i, "txn-" + i, 10_000));
    }
    workUntilParked();
    int parked = operations.parked(100).size();
    assertThat(parked).isEqualTo(9);
    shop.notifier.down(false);

    int released = operations.release(BY, EffectKind.NOTIFY, Rate.perMinute(2));

    assertThat(released).isEqualTo(9);
    assertThat(operations.parked(100)).isEmpty();
    List<Integer> sent = new ArrayList<>();
    for (int minute = 0; minute < 5; minute++) {
      shop.work();
      sent.add(shop.notifier.handed().size());
      shop.clock.goOn(Duration.ofSeconds(30));
      shop.work();
      shop.clock.goOn(Duration.ofSeconds(30));
    }
    assertThat(sent).containsExactly(1, 3, 5, 7, 9);
    assertThat(acts("o1")).hasSize(3).allMatch(act -> act.action().equals("release"));
  }

  @Test
  void a_paused_kind_waits_in_every_process_and_goes_on_when_it_is_resumed() {
    EffectWorker other = shop.desk(builder -> builder).worker().build();
    operations.pause(BY, EffectKind.COLLECT_PAYMENT);
    shop.placed("1");
    shop.work();
    other.drain(shop.clock.instant());
    assertThat(shop.gateway.calls()).isEmpty();
    assertThat(shop.count("1", EventKind.STOCK_RESERVED)).isOne();
    assertThat(lane(EffectKind.COLLECT_PAYMENT).queued()).isOne();

    shop.clock.goOn(LONG);
    operations.resume(BY, EffectKind.COLLECT_PAYMENT);
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(operations.parked(10)).isEmpty();
  }

  @Test
  void commands_about_no_single_order_are_recorded_with_who_why_and_when() {
    Instant at = shop.clock.instant();
    operations.pause(BY, EffectKind.NOTIFY);
    operations.throttle(BY, EffectKind.NOTIFY, Rate.perMinute(60));
    operations.resume(BY, EffectKind.NOTIFY);
    operations.unthrottle(BY, EffectKind.NOTIFY);

    assertThat(operations.records(10))
        .containsExactly(
            new OperatorRecord("unthrottle", "notify", OPS, WHY, at),
            new OperatorRecord("resume", "notify", OPS, WHY, at),
            new OperatorRecord("throttle", "notify.60-per-PT1M", OPS, WHY, at),
            new OperatorRecord("pause", "notify", OPS, WHY, at));
    assertThat(operations.records(1))
        .extracting(OperatorRecord::action)
        .containsExactly("unthrottle");
  }

  @Test
  void who_acts_without_a_reason_is_refused_and_nothing_changes() {
    Actor.SupportActor silent = Actor.support(OPS);
    ParkedEffect parked = parkedCollection();

    assertThatThrownBy(() -> operations.pause(silent, EffectKind.NOTIFY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ops-1 acts without a reason; give one with because(...)");
    assertThatThrownBy(() -> operations.settle(silent, parked.id(), Settlement.didNotHappen()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> operations.release(silent, EffectKind.COLLECT_PAYMENT, Rate.perSecond(1)))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(operations.parked(10)).containsExactly(parked);
    assertThat(lane(EffectKind.NOTIFY).paused()).isFalse();
    assertThat(operations.records(10)).isEmpty();
  }

  @Test
  void nobody_operates_inside_a_transaction_of_the_hosts() {
    shop.memory.inTransaction(
        () ->
            assertThatThrownBy(() -> operations.pause(BY, EffectKind.NOTIFY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside transactions"));

    assertThat(lane(EffectKind.NOTIFY).paused()).isFalse();
  }

  @Test
  void after_an_outage_a_throttled_backlog_does_not_burst_over_all_workers_together() {
    EffectWorker other = shop.desk(builder -> builder).worker().name("other").build();
    operations.pause(BY, EffectKind.NOTIFY);
    for (int i = 1; i <= 20; i++) {
      shop.placedPaidByHost("o" + i);
      shop.desk.tell(shop.captured("o" + i, "txn-" + i, 10_000));
    }
    shop.work();
    assertThat(lane(EffectKind.NOTIFY).queued()).isEqualTo(60);

    operations.throttle(BY, EffectKind.NOTIFY, Rate.perSecond(4));
    operations.resume(BY, EffectKind.NOTIFY);
    List<Integer> each = new ArrayList<>();
    int before = 0;
    for (int second = 0; second < 15; second++) {
      shop.clock.goOn(Duration.ofMillis(500));
      shop.work();
      shop.clock.goOn(Duration.ofMillis(500));
      other.drain(shop.clock.instant());
      each.add(shop.notifier.handed().size() - before);
      before = shop.notifier.handed().size();
    }

    assertThat(each.get(0)).isBetween(4, 5);
    assertThat(each.subList(1, 14)).containsOnly(4);
    assertThat(shop.notifier.handed()).hasSize(60);
    assertThat(lane(EffectKind.NOTIFY).rate()).contains(Rate.perSecond(4));
  }

  @Test
  void without_a_rate_the_same_backlog_would_burst() {
    operations.pause(BY, EffectKind.NOTIFY);
    for (int i = 1; i <= 20; i++) {
      shop.placedPaidByHost("o" + i);
      shop.desk.tell(shop.captured("o" + i, "txn-" + i, 10_000));
    }
    shop.work();
    operations.resume(BY, EffectKind.NOTIFY);
    shop.work();

    assertThat(shop.notifier.handed()).hasSize(60);
  }

  @Test
  void a_dead_mail_server_starves_no_refund() {
    shop.placed("1");
    shop.work();
    shop.notifier.down(true);
    for (int i = 2; i <= 101; i++) {
      shop.placedPaidByHost("o" + i);
      shop.desk.tell(shop.captured("o" + i, "txn-o" + i, 10_000));
    }
    cancel("1");

    shop.worker.runOnce(shop.clock.instant());

    assertThat(shop.gateway.refunds()).isOne();
    assertThat(shop.order("1").progress().money().returned()).isEqualTo(shop.money(10_000));
    assertThat(lane(EffectKind.NOTIFY).queued()).isGreaterThan(50);
  }
}
