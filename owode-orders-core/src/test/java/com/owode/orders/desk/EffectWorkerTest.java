package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffectWorkerTest {

  private static final Cancel CANCEL =
      new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Shop shop = Shop.open();

  private void claimAndDie(EffectKind kind) {
    assertThat(shop.memory.claim(kind, shop.clock.instant(), LEASE, 10, "dead")).isNotEmpty();
  }

  /** Sets units aside; what follows is queued at the desk's time, which is past the worker's. */
  private void setAsideOnly() {
    Instant before = shop.clock.instant();
    shop.clock.goOn(Duration.ofSeconds(1));
    shop.worker.runOnce(before);
  }

  /** F3. */
  @Test
  void after_a_crash_between_append_and_effect_the_effect_is_performed_once() {
    shop.placed("1");
    claimAndDie(EffectKind.RESERVE_STOCK);
    shop.work();
    assertThat(shop.count("1", EventKind.STOCK_RESERVED)).isZero();

    shop.clock.goOn(LEASE);
    shop.work();
    shop.work();

    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.gateway.charges()).isOne();
    assertThat(shop.stock.available(Set.of(Shop.DRESS))).containsEntry(Shop.DRESS, 999_999);
  }

  /** F4. */
  @Test
  void after_a_crash_between_effect_and_outcome_the_same_key_is_resent_and_there_is_one_charge() {
    shop.placed("1");
    shop.gateway.duringNextCall(
        () -> {
          for (int i = 0; i < 10; i++) {
            shop.store.next(FlakyStore.Fault.BEFORE);
          }
        });
    shop.work();
    assertThat(shop.gateway.charges()).isOne();
    assertThat(shop.order("1").progress().money().captured()).isEqualTo(shop.money(0));

    shop.clock.goOn(LEASE);
    shop.work();

    assertThat(shop.gateway.calls()).containsExactly("collect 1:pay:1 #1", "collect 1:pay:1 #2");
    assertThat(shop.gateway.charges()).isOne();
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  /** F5. */
  @Test
  void a_time_out_that_succeeded_is_unknown_then_asked_about_and_heals_without_a_second_charge() {
    shop.gateway.next(FakeGateway.Fault.REPLY_LOST);

    shop.placed("1");
    shop.work();

    assertThat(shop.gateway.calls().get(0)).isEqualTo("collect 1:pay:1 #1");
    assertThat(shop.gateway.calls().get(1)).startsWith("ask ");
    assertThat(shop.gateway.calls()).hasSize(2);
    assertThat(shop.count("1", EventKind.PAYMENT_UNKNOWN)).isOne();
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
    assertThat(shop.gateway.charges()).isOne();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  /** F5. */
  @Test
  void while_the_gateway_cannot_say_the_order_waits_and_its_deadline_asks_again() {
    shop.gateway.next(FakeGateway.Fault.REPLY_LOST, FakeGateway.Fault.LOST);
    shop.placed("1");
    shop.work();
    assertThat(shop.order("1").progress().money().attempts().get(0).state())
        .isEqualTo(Attempt.State.UNKNOWN);

    shop.clock.goOn(Duration.ofDays(10));
    shop.desk.runDue(10);
    shop.work();

    assertThat(shop.count("1", EventKind.UNITS_CANCELLED)).isZero();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.gateway.charges()).isOne();
  }

  /** F6. */
  @Test
  void what_moves_money_is_parked_for_a_person_when_the_gateway_may_have_forgotten_its_key() {
    shop.placed("1");
    setAsideOnly();
    claimAndDie(EffectKind.COLLECT_PAYMENT);
    shop.clock.goOn(Duration.ofHours(22));

    shop.work();
    shop.clock.goOn(Duration.ofDays(30));
    shop.work();

    assertThat(shop.gateway.calls()).isEmpty();
    assertThat(shop.memory.parked(10))
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.envelope().effect().kind()).isEqualTo(EffectKind.COLLECT_PAYMENT);
              assertThat(parked.attempts()).isEqualTo(2);
              assertThat(parked.why()).endsWith("; the gateway may have forgotten its key");
            });
    assertThat(shop.seen.count("parked")).isOne();
  }

  @Test
  void what_moves_money_is_resent_while_the_gateway_surely_remembers_its_key() {
    shop.placed("1");
    setAsideOnly();
    claimAndDie(EffectKind.COLLECT_PAYMENT);
    shop.clock.goOn(Duration.ofHours(21));

    shop.work();

    assertThat(shop.gateway.calls()).containsExactly("collect 1:pay:1 #2");
    assertThat(shop.memory.parked(10)).isEmpty();
  }

  @Test
  void what_was_never_tried_is_sent_however_late() {
    shop.placed("1");
    setAsideOnly();
    shop.clock.goOn(Duration.ofDays(30));

    shop.work();

    assertThat(shop.gateway.calls()).containsExactly("collect 1:pay:1 #1");
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
  }

  /** F8. */
  @Test
  void a_paused_worker_that_wakes_after_its_lease_has_its_write_rejected() {
    shop.placed("1");
    EffectWorker other = shop.desk(builder -> builder).worker().name("other").build();
    shop.gateway.duringNextCall(
        () -> {
          shop.clock.goOn(LEASE);
          other.drain(shop.clock.instant());
        });

    shop.work();

    assertThat(shop.seen.count("fence lost 1:")).isOne();
    assertThat(shop.gateway.calls()).containsExactly("collect 1:pay:1 #1", "collect 1:pay:1 #2");
    assertThat(shop.gateway.charges()).isOne();
    assertThat(shop.count("1", EventKind.PAYMENT_CAPTURED)).isOne();
    assertThat(shop.notifier.fresh()).hasSize(3);
  }

  @Test
  void what_was_surely_not_sent_is_sent_again_under_its_key_later_and_later() {
    shop.gateway.next(FakeGateway.Fault.NOT_SENT, FakeGateway.Fault.NOT_SENT);
    shop.placed("1");
    shop.work();
    shop.work();
    assertThat(shop.gateway.calls()).hasSize(1);

    shop.clock.goOn(Duration.ofSeconds(1));
    shop.work();
    shop.clock.goOn(Duration.ofSeconds(2));
    shop.work();

    assertThat(shop.gateway.calls())
        .containsExactly("collect 1:pay:1 #1", "collect 1:pay:1 #2", "collect 1:pay:1 #3");
    assertThat(shop.count("1", EventKind.PAYMENT_UNKNOWN)).isZero();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.seen.all())
        .anySatisfy(sight -> assertThat(sight).endsWith("#1 not sent: connection refused"));
  }

  @Test
  void a_refund_whose_outcome_is_unknown_is_asked_about_and_paid_once() {
    shop.placed("1");
    shop.work();
    shop.gateway.next(FakeGateway.Fault.REPLY_LOST);
    shop.ask(
        Shop.SUPPORT,
        "1",
        "grant",
        new GrantRefund(Grant.of(shop.money(4_000)), Note.none(), Optional.empty()));
    shop.work();

    assertThat(shop.count("1", EventKind.REPAYMENT_UNKNOWN)).isOne();
    assertThat(shop.count("1", EventKind.REPAYMENT_DONE)).isOne();
    assertThat(shop.gateway.refunds()).isOne();
    assertThat(shop.order("1").progress().money().returned()).isEqualTo(shop.money(4_000));
  }

  @Test
  void a_charge_that_was_reversed_before_it_was_sent_is_never_sent_and_told_as_voided() {
    shop.placed("1");
    setAsideOnly();
    shop.ask(Shop.BUYER, "1", "cancel", CANCEL);
    shop.work();

    assertThat(shop.gateway.calls()).noneMatch(call -> call.startsWith("collect"));
    assertThat(shop.count("1", EventKind.PAYMENT_VOIDED)).isOne();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.CANCELLED);
    assertThat(shop.order("1").isSettlementOpen()).isFalse();
    assertThat(shop.stock.available(Set.of(Shop.DRESS))).containsEntry(Shop.DRESS, 1_000_000);
    assertThat(shop.seen.count("suppressed 1:")).isGreaterThanOrEqualTo(1);
  }

  @Test
  void a_charge_that_may_have_been_sent_before_it_was_reversed_is_asked_about() {
    shop.placed("1");
    setAsideOnly();
    claimAndDie(EffectKind.COLLECT_PAYMENT);
    shop.ask(Shop.BUYER, "1", "cancel", CANCEL);
    shop.clock.goOn(LEASE);
    shop.work();

    assertThat(shop.gateway.calls()).noneMatch(call -> call.startsWith("collect"));
    assertThat(shop.status("1")).isEqualTo(OrderStatus.CANCELLED);
    assertThat(shop.order("1").isSettlementOpen()).isFalse();
    assertThat(shop.gateway.charges()).isZero();
  }

  @Test
  void a_reservation_reversed_before_it_was_made_leaves_stock_as_it_was() {
    shop.placed("1");
    shop.ask(Shop.BUYER, "1", "cancel", CANCEL);
    shop.work();

    assertThat(shop.stock.available(Set.of(Shop.DRESS))).containsEntry(Shop.DRESS, 1_000_000);
    assertThat(shop.count("1", EventKind.STOCK_RESERVED)).isZero();
    assertThat(shop.gateway.calls()).isEmpty();
    assertThat(shop.status("1")).isEqualTo(OrderStatus.CANCELLED);
  }

  @Test
  void a_dead_mail_server_starves_no_refund() {
    shop.notifier.down(true);
    shop.placed("1");
    shop.work();
    shop.ask(Shop.BUYER, "1", "cancel", CANCEL);
    shop.work();

    assertThat(shop.gateway.refunds()).isOne();
    assertThat(shop.count("1", EventKind.REPAYMENT_DONE)).isOne();
    assertThat(shop.notifier.handed()).isEmpty();
  }

  @Test
  void the_time_of_the_next_try_grows_and_stays_within_its_bounds() {
    Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(15));
    Instant now = shop.clock.instant();
    shop.placed("1");
    var effect = shop.memory.claim(EffectKind.RESERVE_STOCK, now, LEASE, 1, "w").get(0).id();

    for (int attempt = 1; attempt < 60; attempt++) {
      Duration whole = Duration.ofSeconds(Math.min(900, 1L << Math.min(attempt - 1, 20)));
      Instant next = backoff.after(now, effect, attempt);
      assertThat(next).isEqualTo(backoff.after(now, effect, attempt));
      assertThat(Duration.between(now, next)).isBetween(whole.dividedBy(2), whole);
    }
  }

  @Test
  void a_lease_that_a_call_could_outlive_is_refused() {
    assertThatThrownBy(() -> shop.desk.worker().lease(Duration.ofSeconds(5), Duration.ofSeconds(5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the lease is PT5S and a call may take PT5S; let a call end in the lease");
  }

  @Test
  void a_stock_room_that_throws_is_asked_again_under_the_same_key() {
    Shop other = Shop.open(builder -> builder.stockRoom(new ForgetfulStockRoom(shop.stock)));
    other.placed("1");
    other.work();
    assertThat(other.count("1", EventKind.STOCK_RESERVED)).isZero();

    other.clock.goOn(Duration.ofSeconds(1));
    other.work();

    assertThat(other.status("1")).isEqualTo(OrderStatus.PAID);
    assertThat(shop.stock.available(Set.of(Shop.DRESS))).containsEntry(Shop.DRESS, 999_999);
  }

  @Test
  void what_is_freed_while_it_is_confirmed_is_freed_once_and_does_not_count_as_set_aside_again() {
    BusyStockRoom room = new BusyStockRoom(shop.stock);
    Shop other = Shop.open(builder -> builder.stockRoom(room));
    OrderDesk elsewhere = other.desk(builder -> builder.stockRoom(shop.stock));
    room.meanwhile(
        () -> {
          other.ask(Shop.BUYER, "1", "cancel", CANCEL);
          elsewhere.worker().name("elsewhere").build().drain(other.clock.instant());
        });
    other.placed("1");
    other.work();
    other.work();

    assertThat(other.status("1")).isEqualTo(OrderStatus.CANCELLED);
    assertThat(other.count("1", EventKind.STOCK_RESERVED)).isEqualTo(1);
    assertThat(other.count("1", EventKind.STOCK_MOVED)).isEqualTo(1);
    assertThat(other.seen.all()).containsOnlyOnce("performed 1:5:confirm-stock:0 #1");
  }
}
