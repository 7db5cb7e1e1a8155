package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.port.PortCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The faults that a restart has to deal with: F6 and F10. */
class RecoveryTest {

  private static final String EVERYWHERE = "com.owode.orders.desk.Stall#everywhere";
  private static final Stall.Size THREE_IN_YEN = new Stall.Size("JPY", 3);
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration PAST_THE_KEY = Duration.ofHours(25);
  private static final List<String> ORDERS = List.of("new", "early", "unpaid", "cancelled");
  private static final Cancel CANCEL =
      new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none());
  private static final Actor.SupportActor OPERATOR =
      Actor.support(PersonRef.of("ops-1")).because(Note.of(PersonRef.of("note-1")));

  /** The next call is made, and the process dies before it could write what came of it. */
  private static void dieAfterTheCall(Stall stall) {
    stall.gateway.duringNextCall(() -> stall.writes.next(FlakyStore.Fault.DIES_BEFORE));
    assertThatThrownBy(stall::work).isInstanceOf(FlakyStore.Death.class);
  }

  /** A day later the gateway knows no key of before. */
  private static void restartPastTheKey(Stall stall) {
    stall.gateway.forgetKeys();
    stall.clock.goOn(PAST_THE_KEY);
    for (int day = 0; day < 30; day++) {
      stall.desk.runDue(100);
      stall.work();
      stall.clock.goOn(Duration.ofDays(1));
    }
  }

  private static Settled settle(Stall stall, EffectKind kind, Settlement what) {
    Operations operations = stall.desk.operations();
    assertThat(operations.parked(10))
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.kind()).isEqualTo(kind);
              assertThat(parked.why()).endsWith("; the gateway may have forgotten its key");
            });
    return operations.settle(OPERATOR, operations.parked(10).get(0).id(), what);
  }

  private static long calls(Stall stall, String what) {
    return stall.gateway.calls().stream().filter(call -> call.startsWith(what + " ")).count();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_refund_whose_key_has_expired_is_not_sent_again_and_a_person_says_what_came_of_it(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    long total = stall.total().getAmountMinorLong();
    stall.place("1");
    stall.work();
    GrantRefund some = new GrantRefund(Grant.of(stall.money(600)), Note.none(), Optional.empty());
    stall.ask(Stall.SUPPORT, "1", some);
    dieAfterTheCall(stall);

    restartPastTheKey(stall);

    assertThat(stall.gateway.refunds()).isOne();
    assertThat(calls(stall, "refund")).isOne();
    assertThat(stall.ledger("1")).containsExactly(total, 0L, 600L, total - 600);
    assertThat(stall.seen.count("parked")).isOne();
    assertThat(stall.notifier.count(MessageKind.REFUND_FAILED)).isZero();
    GrantRefund all = new GrantRefund(Grant.of(stall.total()), Note.none(), Optional.empty());
    assertThat(stall.ask(Stall.SUPPORT, "1", all).codes()).contains("refund.within-captured");

    assertThat(settle(stall, EffectKind.REFUND_PAYMENT, Settlement.happened("bank-99")))
        .isEqualTo(Settled.TOLD);
    stall.work();

    assertThat(stall.gateway.refunds()).isOne();
    assertThat(stall.ledger("1")).containsExactly(total, 600L, 0L, total - 600);
    assertThat(stall.desk.operations().parked(10)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_charge_whose_key_has_expired_is_not_sent_again_and_goes_back_when_it_had_happened(
      Stall.Size size) {
    Stall stall = Stall.of(size);
    long total = stall.total().getAmountMinorLong();
    stall.place("1");
    dieAfterTheCall(stall);

    restartPastTheKey(stall);

    assertThat(stall.gateway.charges()).isOne();
    assertThat(calls(stall, "collect")).isOne();
    assertThat(stall.order("1").status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(stall.ledger("1")).containsExactly(0L, 0L, 0L, 0L);

    settle(stall, EffectKind.COLLECT_PAYMENT, Settlement.happened("bank-99"));
    stall.work();

    assertThat(stall.gateway.charges()).isOne();
    assertThat(stall.ledger("1")).containsExactly(total, total, 0L, 0L);
    assertThat(stall.order("1").isSettlementOpen()).isFalse();
    assertThat(stall.free()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void a_capture_whose_key_has_expired_is_not_sent_again_and_is_paid_when_it_had_happened(
      Stall.Size size) {
    Stall stall = Stall.capturingWithTheParcel(size);
    long total = stall.total().getAmountMinorLong();
    stall.place("1");
    stall.work();
    stall.pack("1");
    stall.ship("1");
    dieAfterTheCall(stall);

    restartPastTheKey(stall);

    assertThat(stall.gateway.charges()).isOne();
    assertThat(calls(stall, "capture")).isOne();
    settle(stall, EffectKind.CAPTURE_PAYMENT, Settlement.happened("bank-99"));
    stall.work();

    assertThat(stall.gateway.charges()).isOne();
    assertThat(stall.ledger("1")).containsExactly(total, 0L, 0L, total);
  }

  /**
   * What a crash can leave behind: an order whose effects nobody has performed, one whose money was
   * told before it and not judged yet, one with two deadlines due, one that was cancelled and whose
   * money and stock are still to be given back.
   */
  private static Stall leftBehind() {
    Stall stall = Stall.of(THREE_IN_YEN);
    stall.place("unpaid", PaymentMode.HOST, "ade");
    stall.place("cancelled");
    stall.work();
    stall.ask(Stall.BUYER, "cancelled", CANCEL);
    stall.clock.goOn(Duration.ofDays(2));
    stall.desk.tell(stall.captured("early", "bank-1"));
    stall.writes.next(FlakyStore.Fault.NONE, FlakyStore.Fault.DIES_BEFORE);
    assertThatThrownBy(() -> stall.place("early", PaymentMode.HOST, "ade"))
        .isInstanceOf(FlakyStore.Death.class);
    stall.place("new");
    return stall;
  }

  /** A process starts anew: it handles what is due, and performs what is queued. */
  private static void recover(Stall stall, FlakyStore through) {
    OrderDesk desk = stall.process(through, stall.seen);
    desk.runDue(100);
    try (EffectWorker worker = desk.worker().build()) {
      worker.drain(stall.clock.instant());
    }
  }

  private static void recoverAndDie(Stall stall, int write, FlakyStore.Fault death) {
    FlakyStore mortal = new FlakyStore(stall.store);
    for (int written = 0; written < write; written++) {
      mortal.next(FlakyStore.Fault.NONE);
    }
    mortal.next(death);
    assertThatThrownBy(() -> recover(stall, mortal)).isInstanceOf(FlakyStore.Death.class);
    stall.clock.goOn(LEASE);
  }

  private static int writesLeft(Stall stall) {
    FlakyStore counting = new FlakyStore(stall.store);
    recover(stall, counting);
    return counting.appends();
  }

  /** All that can be seen from outside when nothing is left to do, whenever it was done. */
  private static List<Object> outcome(Stall stall) {
    List<Object> seen = new ArrayList<>();
    for (String order : ORDERS) {
      seen.add(order + " " + stall.order(order).status() + " " + stall.ledger(order));
      seen.add(
          stall.store.history(OrderId.of(order)).stream()
              .map(event -> event.type().toString())
              .sorted()
              .toList());
      seen.add(stall.passed(order));
      seen.add(stall.order(order).isSettlementOpen());
    }
    seen.add(stall.gateway.charges() + " charges, " + stall.gateway.refunds() + " refunds");
    seen.add(stall.free() + " free of " + stall.stock.onHand(Stall.THING));
    seen.add(messages(stall));
    seen.add(stall.store.withKeptReports(10));
    seen.add(stall.desk.operations().parked(10));
    seen.add(stall.store.due(stall.clock.instant(), Optional.empty(), 10));
    seen.add(stall.seen.count("discrepancy"));
    return seen;
  }

  /** The keys under which a notifier that remembers them has got messages. */
  private static List<String> messages(Stall stall) {
    return List.copyOf(
        new TreeSet<>(
            stall.notifier.handed().stream()
                .map(FakeNotifier.Handed::call)
                .map(PortCall::key)
                .map(IdempotencyKey::value)
                .toList()));
  }

  @Test
  void what_a_crash_leaves_behind_is_all_brought_to_its_end_by_one_recovery() {
    Stall stall = leftBehind();
    Instant begun = stall.clock.instant();
    recover(stall, stall.writes);

    assertThat(ORDERS.stream().map(order -> stall.order(order).status()))
        .containsExactly(
            OrderStatus.PAID, OrderStatus.PAID, OrderStatus.CANCELLED, OrderStatus.CANCELLED);
    assertThat(stall.passed("unpaid")).hasSize(2);
    assertThat(stall.gateway.charges()).isEqualTo(2);
    assertThat(stall.gateway.refunds()).isOne();
    assertThat(stall.free()).isEqualTo(1_000 - 6);
    assertThat(stall.store.withKeptReports(10)).isEmpty();
    assertThat(stall.desk.operations().health(begun).queued()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"DIES_BEFORE", "DIES_AFTER"})
  void whoever_dies_twice_at_any_write_of_the_recovery_leaves_the_outcome_as_it_would_have_been(
      FlakyStore.Fault death) {
    Stall undisturbed = leftBehind();
    int writes = writesLeft(undisturbed);
    List<Object> expected = outcome(undisturbed);
    assertThat(writes).isGreaterThan(20);

    for (int first = 0; first < writes; first++) {
      Stall once = leftBehind();
      recoverAndDie(once, first, death);
      int left = writesLeft(once);
      assertThat(outcome(once)).as("died at write %s", first).isEqualTo(expected);
      for (int second = 0; second < left; second++) {
        Stall twice = leftBehind();
        recoverAndDie(twice, first, death);
        recoverAndDie(twice, second, death);
        recover(twice, twice.writes);
        assertThat(outcome(twice)).as("died at %s, then at %s", first, second).isEqualTo(expected);
      }
    }
  }
}
