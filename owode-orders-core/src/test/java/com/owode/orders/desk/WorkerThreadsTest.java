package com.owode.orders.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.lifecycle.OrderStatus;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkerThreadsTest {

  private final Shop shop = Shop.open();
  private final ExecutorService executor = Executors.newFixedThreadPool(3);

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  @Test
  void a_started_worker_performs_what_comes_and_closing_waits_for_the_call_under_way()
      throws Exception {
    CountDownLatch called = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    shop.gateway.duringNextCall(
        () -> {
          called.countDown();
          await(goOn);
        });
    EffectWorker worker = shop.desk.worker().poll(Duration.ofMillis(5)).build();
    worker.start(executor);
    shop.placed("1");
    assertThat(called.await(10, TimeUnit.SECONDS)).isTrue();

    Thread closing = new Thread(worker::close);
    closing.start();
    closing.join(50);
    assertThat(closing.isAlive()).isTrue();
    goOn.countDown();
    closing.join(10_000);

    assertThat(closing.isAlive()).isFalse();
    assertThat(shop.order("1").progress().money().captured()).isEqualTo(shop.money(10_000));
    assertThatThrownBy(() -> worker.start(executor)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_call_that_hangs_in_one_lane_keeps_no_other_lane_from_its_work() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    shop.gateway.duringNextCall(
        () -> {
          hanging.countDown();
          await(goOn);
        });
    try (EffectWorker worker = shop.desk.worker().poll(Duration.ofMillis(5)).build()) {
      worker.start(executor);
      shop.placed("hangs");
      assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
      shop.placedPaidByHost("goes");
      shop.desk.tell(shop.captured("goes", "bank-1", 10_000));

      long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (shop.notifier.handed().size() < 3 && System.nanoTime() < until) {
        Thread.sleep(5);
      }
      assertThat(shop.notifier.handed()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(shop.status("goes")).isEqualTo(OrderStatus.PAID);
      goOn.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
