package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.command.CommandKind;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Deadline;
import com.owode.orders.payment.PaymentMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is due, run by several desks on one store at the same time, as by several processes. */
@Timeout(120)
class ManyDesksTest {

  private static final String EVERYWHERE = "com.owode.orders.desk.Stall#everywhere";
  private static final Stall.Size THREE_IN_YEN = new Stall.Size("JPY", 3);
  private static final int DESKS = 4;
  private static final int OF_EACH = 60;

  private final ExecutorService processes = Executors.newFixedThreadPool(DESKS);

  @AfterEach
  void stop() {
    processes.shutdownNow();
  }

  /** Orders of three kinds, of all of which something has become due: unpaid, paid and shipped. */
  private static Stall overdue(Stall.Size size) {
    Stall stall = Stall.of(size);
    for (int i = 0; i < OF_EACH; i++) {
      stall.place("unpaid-" + i, PaymentMode.HOST, "ade");
      stall.place("kept-" + i);
      stall.place("sent-" + i);
      stall.clock.goOn(Duration.ofSeconds(1));
    }
    stall.work();
    for (int i = 0; i < OF_EACH; i++) {
      stall.pack("sent-" + i);
      stall.ship("sent-" + i);
    }
    stall.work();
    stall.clock.goOn(Duration.ofDays(60));
    return stall;
  }

  private static List<String> orders() {
    List<String> orders = new ArrayList<>();
    for (int i = 0; i < OF_EACH; i++) {
      orders.addAll(List.of("unpaid-" + i, "kept-" + i, "sent-" + i));
    }
    return orders;
  }

  private static Map<String, List<Deadline>> passed(Stall stall) {
    Map<String, List<Deadline>> passed = new TreeMap<>();
    orders().forEach(order -> passed.put(order, stall.passed(order)));
    return passed;
  }

  /** What one desk that runs alone lets pass. */
  private static Map<String, List<Deadline>> alone(Stall.Size size) {
    Stall stall = overdue(size);
    stall.desk.runDue(1_000);
    return passed(stall);
  }

  private static int size(Map<String, List<Deadline>> passed) {
    return passed.values().stream().mapToInt(List::size).sum();
  }

  private static void assertAllIsDone(Stall stall, Map<String, List<Deadline>> expected) {
    assertThat(passed(stall)).isEqualTo(expected);
    assertThat(stall.store.due(stall.clock.instant(), Optional.empty(), 10)).isEmpty();
    stall.work();
    for (int i = 0; i < OF_EACH; i++) {
      assertThat(stall.order("unpaid-" + i).status()).isEqualTo(OrderStatus.CANCELLED);
      assertThat(stall.order("kept-" + i).status()).isEqualTo(OrderStatus.PAID);
      assertThat(stall.order("sent-" + i).status()).isEqualTo(OrderStatus.DELIVERED);
    }
    assertThat(stall.notifier.count(MessageKind.CANCELLATION_NOTICE)).isEqualTo(3 * OF_EACH);
    assertThat(stall.notifier.count(MessageKind.SHIP_BY_OVERDUE)).isEqualTo(2 * OF_EACH);
    assertThat(stall.notifier.handed()).extracting(one -> one.call().key()).doesNotHaveDuplicates();
    assertThat(stall.seen.count("discrepancy")).isZero();
  }

  @ParameterizedTest
  @MethodSource(EVERYWHERE)
  void desks_that_run_what_is_due_at_the_same_time_fire_each_deadline_once_and_lose_none(
      Stall.Size size) throws Exception {
    Map<String, List<Deadline>> expected = alone(size);
    Stall stall = overdue(size);
    CyclicBarrier start = new CyclicBarrier(DESKS);
    List<Future<DueRun>> runs = new ArrayList<>();
    for (int i = 0; i < DESKS; i++) {
      OrderDesk desk = stall.process(new FlakyStore(stall.store), stall.seen);
      runs.add(
          processes.submit(
              () -> {
                start.await();
                return desk.runDue(1_000);
              }));
    }

    int fired = 0;
    for (Future<DueRun> run : runs) {
      fired += run.get().deadlines();
      assertThat(run.get().failed()).isZero();
    }

    assertThat(size(expected)).isEqualTo(6 * OF_EACH);
    assertThat(fired).isEqualTo(size(expected));
    assertThat(stall.seen.count("accepted DEADLINE_REACHED")).isEqualTo(size(expected));
    assertAllIsDone(stall, expected);
  }

  /** Somebody who sees each deadline that its desk has handled. */
  private static DeskListener seeing(Runnable each) {
    return new DeskListener() {
      @Override
      public void accepted(CommandId command, CommandKind kind, Decision.Accepted decision) {
        each.run();
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIES_BEFORE", "DIES_AFTER"})
  void when_one_of_them_dies_midway_the_others_fire_the_rest_and_nothing_twice(
      FlakyStore.Fault death) throws Exception {
    Map<String, List<Deadline>> expected = alone(THREE_IN_YEN);
    Stall stall = overdue(THREE_IN_YEN);
    CountDownLatch underWay = new CountDownLatch(DESKS);
    CountDownLatch dead = new CountDownLatch(1);
    FlakyStore mortal = new FlakyStore(stall.store);
    OrderDesk dying =
        stall.process(
            mortal,
            seeing(
                () -> {
                  underWay.countDown();
                  await(underWay);
                  mortal.next(death);
                }));
    Future<DueRun> doomed =
        processes.submit(
            () -> {
              try {
                return dying.runDue(1_000);
              } finally {
                dead.countDown();
              }
            });
    List<Future<DueRun>> others = new ArrayList<>();
    for (int i = 1; i < DESKS; i++) {
      DeskListener waits =
          seeing(
              () -> {
                underWay.countDown();
                await(dead);
              });
      OrderDesk desk = stall.process(new FlakyStore(stall.store), waits);
      others.add(processes.submit(() -> desk.runDue(1_000)));
    }

    assertThatThrownBy(doomed::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(FlakyStore.Death.class);
    for (Future<DueRun> run : others) {
      assertThat(run.get().failed()).isZero();
    }

    assertAllIsDone(stall, expected);
  }
}
