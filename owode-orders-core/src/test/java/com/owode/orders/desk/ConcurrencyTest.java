package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

  private static final int ROUNDS = 1_000;

  private final Shop shop = Shop.open();
  private final ExecutorService two = Executors.newFixedThreadPool(2);
  private final CyclicBarrier start = new CyclicBarrier(2);

  @AfterEach
  void stop() {
    two.shutdownNow();
  }

  private <A, B> void race(Callable<A> one, Callable<B> other, List<Object> answers)
      throws InterruptedException, ExecutionException {
    Future<A> first =
        two.submit(
            () -> {
              start.await();
              return one.call();
            });
    Future<B> second =
        two.submit(
            () -> {
              start.await();
              return other.call();
            });
    answers.add(first.get());
    answers.add(second.get());
  }

  @Test
  void a_capture_against_the_pay_by_deadline_ends_paid_or_cancelled_and_repaid_never_both()
      throws Exception {
    Set<OrderStatus> ends = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      String id = "order-" + round;
      shop.placedPaidByHost(id);
      shop.work();
      shop.clock.goTo(payBy(id));
      race(
          () -> shop.desk.tell(shop.captured(id, "bank-1", 10_000)),
          () -> shop.desk.runDue(10),
          new java.util.ArrayList<>());
      shop.work();

      Order order = shop.order(id);
      assertThat(shop.count(id, EventKind.PAYMENT_CAPTURED)).isOne();
      boolean cancelled = shop.count(id, EventKind.UNITS_CANCELLED) == 1;
      assertThat(shop.count(id, EventKind.REPAYMENT_DONE)).isEqualTo(cancelled ? 1 : 0);
      assertThat(order.status()).isEqualTo(cancelled ? OrderStatus.CANCELLED : OrderStatus.PAID);
      assertThat(order.progress().money().returned()).isEqualTo(shop.money(cancelled ? 10_000 : 0));
      ends.add(order.status());
    }
    assertThat(ends).isNotEmpty().isSubsetOf(OrderStatus.PAID, OrderStatus.CANCELLED);
  }

  private java.time.Instant payBy(String id) {
    return com.owode.orders.lifecycle.Deadlines.of(shop.order(id)).stream()
        .filter(deadline -> deadline.kind() == com.owode.orders.model.DeadlineKind.PAY_BY)
        .findFirst()
        .orElseThrow()
        .due();
  }

  @Test
  void of_two_grants_of_60_on_100_one_is_refused_and_nothing_is_lost() throws Exception {
    GrantRefund sixty = new GrantRefund(Grant.of(shop.money(6_000)), Note.none(), Optional.empty());
    for (int round = 0; round < ROUNDS; round++) {
      String id = "order-" + round;
      shop.placedPaidByHost(id);
      shop.work();
      shop.desk.tell(shop.captured(id, "bank-1", 10_000));
      List<Object> answers = new java.util.ArrayList<>();
      race(
          () -> shop.ask(Shop.SUPPORT, id, "grant-1", sixty),
          () -> shop.ask(Shop.SELLER, id, "grant-2", sixty),
          answers);
      shop.work();

      assertThat(answers).filteredOn(answer -> ((Answer) answer).isAccepted()).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> !((Answer) answer).isAccepted())
          .allSatisfy(
              answer -> assertThat(((Answer) answer).codes()).contains("refund.within-captured"));
      assertThat(shop.order(id).progress().money().returned()).isEqualTo(shop.money(6_000));
      assertThat(shop.count(id, EventKind.REPAYMENT_STARTED)).isOne();
    }
    assertThat(shop.gateway.refunds()).isEqualTo(ROUNDS);
  }

  @Test
  void one_command_sent_by_two_threads_at_once_is_decided_once() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String id = "order-" + round;
      List<Object> answers = new java.util.ArrayList<>();
      race(() -> shop.placedPaidByHost(id), () -> shop.placedPaidByHost(id), answers);

      assertThat(answers).allSatisfy(answer -> assertThat(((Answer) answer).isAccepted()).isTrue());
      assertThat(answers).filteredOn(Answer.Decided.class::isInstance).hasSize(1);
      assertThat(shop.count(id, EventKind.ORDER_PLACED)).isOne();
    }
  }

  @Test
  void a_report_that_races_its_own_order_is_neither_lost_nor_counted_twice() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String id = "order-" + round;
      race(
          () -> shop.desk.tell(shop.captured(id, "bank-1", 10_000)),
          () -> shop.placedPaidByHost(id),
          new java.util.ArrayList<>());

      assertThat(shop.count(id, EventKind.PAYMENT_CAPTURED)).isOne();
      assertThat(shop.memory.kept(OrderId.of(id))).isEmpty();
    }
  }

  @Test
  void two_workers_on_one_store_charge_each_order_once() throws Exception {
    for (int order = 0; order < ROUNDS; order++) {
      shop.placed("order-" + order);
    }
    EffectWorker other = shop.desk(builder -> builder).worker().name("other").build();
    race(
        () -> shop.worker.drain(shop.clock.instant()),
        () -> other.drain(shop.clock.instant()),
        new java.util.ArrayList<>());
    shop.work();

    assertThat(shop.gateway.charges()).isEqualTo(ROUNDS);
    assertThat(shop.gateway.calls()).hasSize(ROUNDS);
    assertThat(shop.notifier.fresh()).hasSize(3 * ROUNDS);
    assertThat(shop.seen.count("fence lost")).isZero();
  }
}
