package com.owode.orders.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.message.MessageKind;
import com.owode.orders.port.Health;
import com.owode.orders.port.NotSentException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultInjectorTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final TestClock clock = TestClock.at(NINE);
  private final FaultInjector faults = FaultInjector.with(clock);
  private final List<String> seen = new ArrayList<>();

  private String call() {
    return faults.at(
        FaultPoint.NOTIFY,
        "a message",
        strike -> {
          seen.add("done at " + Duration.between(NINE, clock.instant()));
          return "answer";
        });
  }

  @Test
  void faults_before_a_call_keep_it_from_being_done_and_those_after_do_not() {
    faults.play(
        FaultScript.parse(
            "notify#1: not-sent; notify#2: timeout; notify#3: crash-before; notify#4: crash-after;"
                + " notify#5: timeout-after-success"));
    assertThatThrownBy(this::call)
        .isInstanceOf(NotSentException.class)
        .hasMessage("the script says that notify#1 is not sent");
    assertThatThrownBy(this::call)
        .isInstanceOf(TimedOutException.class)
        .hasMessage("no answer came to notify#2");
    assertThatThrownBy(this::call)
        .isInstanceOf(Crash.class)
        .hasMessage("the process died at notify#3");
    assertThat(seen).isEmpty();
    assertThatThrownBy(this::call).isInstanceOf(Crash.class);
    assertThatThrownBy(this::call).isInstanceOf(TimedOutException.class);
    assertThat(seen).hasSize(2);
    assertThat(call()).isEqualTo("answer");
    assertThat(faults.count(FaultPoint.NOTIFY)).isEqualTo(6);
    assertThat(faults.fired()).hasSize(5);
  }

  @Test
  void while_one_process_stands_still_another_works_and_not_a_third() {
    faults.meanwhile(
        () -> {
          seen.add("meanwhile at " + Duration.between(NINE, clock.instant()));
          call();
        });
    faults.play(
        FaultScript.parse(
            "notify#1: stall 5m; notify#2: meanwhile; notify#3: stall-after 1h; notify#5: jump -1d"));
    call();
    call();
    call();

    assertThat(seen)
        .containsExactly(
            "meanwhile at PT5M",
            "done at PT5M",
            "done at PT5M",
            "done at PT5M",
            "meanwhile at PT1H5M",
            "done at PT1H5M",
            "done at PT-22H-55M");
  }

  @Test
  void calls_are_counted_anew_when_a_script_is_played_and_nothing_fails_when_it_is_stopped() {
    faults.play(FaultScript.parse("notify#2: timeout"));
    call();
    faults.play(FaultScript.parse("notify#2: timeout"));
    call();
    assertThatThrownBy(this::call).isInstanceOf(TimedOutException.class);
    faults.play(FaultScript.parse("notify#1: timeout"));
    faults.stop();
    assertThat(call()).isEqualTo("answer");
  }

  @Test
  void a_lost_reply_of_the_store_is_found_and_a_write_that_fails_is_tried_again() {
    for (String fault : List.of("append#1: reply-lost", "append#1: fail", "append#2: reply-lost")) {
      Stand stand = Stand.with(fault);

      assertThat(stand.order().status()).as(fault).isEqualTo(OrderStatus.PAID);
      assertThat(stand.charged()).isEqualTo(Stand.yen(5_800));
      assertThat(
              stand.ports.memory().history(Stand.ORDER).stream()
                  .filter(event -> event.type() == EventKind.ORDER_PLACED))
          .hasSize(1);
    }
  }

  @Test
  void a_message_that_is_sent_and_not_written_down_is_sent_once() {
    Stand stand = new Stand();
    stand.ports.faults().play(FaultScript.parse("notify#1: crash-after"));
    stand.place(Stand.LAMP);
    assertThatThrownBy(stand::work).isInstanceOf(Crash.class);
    stand.pass(Duration.ofHours(1));

    assertThat(stand.ports.notifier().sent(Stand.ORDER, MessageKind.ORDER_CONFIRMATION)).hasSize(1);
    assertThat(stand.ports.notifier().handedOverAsNew()).containsValue(1).doesNotContainValue(2);
  }

  @Test
  void a_notifier_that_forgets_keys_sends_twice() {
    Stand stand = new Stand();
    stand.ports.notifier().forgetKeys();
    stand.ports.faults().play(FaultScript.parse("notify#1: timeout-after-success"));
    stand.place(Stand.LAMP);
    stand.work().pass(Duration.ofHours(1));

    assertThat(stand.ports.notifier().remembersKeys()).isFalse();
    assertThat(stand.ports.notifier().sent()).hasSize(4);
  }

  @Test
  void what_a_stalled_worker_held_another_one_does_under_the_same_key() {
    Stand stand = new Stand();
    stand.ports.faults().meanwhile(stand::work);
    stand.ports.faults().play(FaultScript.parse("charge#1: stall-after 5m"));
    stand.place(Stand.LAMP);
    stand.work();

    Health health = stand.desk.operations().health(stand.ports.clock().instant());
    assertThat(stand.order().status()).isEqualTo(OrderStatus.PAID);
    assertThat(stand.charged()).isEqualTo(Stand.yen(5_800));
    assertThat(stand.ports.faults().count(FaultPoint.CHARGE)).isEqualTo(2);
    assertThat(health.lane(EffectKind.COLLECT_PAYMENT).queued()).isZero();
  }
}
