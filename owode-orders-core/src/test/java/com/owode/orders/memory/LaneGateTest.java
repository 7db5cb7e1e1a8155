package com.owode.orders.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.port.Rate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaneGateTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private final LaneGate gate = new LaneGate();

  /** How many of a thousand that wait may pass. */
  private int passed(Instant now) {
    return passed(now, 1_000, 1_000);
  }

  private int passed(Instant now, int limit, int waiting) {
    return gate.pass(now, limit, room -> Collections.nCopies(Math.min(room, waiting), "x")).size();
  }

  @Test
  void without_a_rate_as_many_pass_as_want_to() {
    assertThat(passed(NOW)).isEqualTo(1_000);
    assertThat(passed(NOW)).isEqualTo(1_000);
  }

  @Test
  void while_it_is_paused_nobody_passes() {
    gate.pause(true);
    assertThat(passed(NOW)).isZero();
    gate.pause(false);
    assertThat(passed(NOW)).isEqualTo(1_000);
  }

  @Test
  void at_a_rate_one_passes_in_each_interval_and_the_first_at_once() {
    gate.throttle(Optional.of(Rate.perMinute(2)), NOW);

    assertThat(passed(NOW)).isOne();
    assertThat(passed(NOW)).isZero();
    assertThat(passed(NOW.plusSeconds(29))).isZero();
    assertThat(passed(NOW.plusSeconds(30))).isOne();
  }

  @Test
  void what_was_unused_is_made_up_for_over_one_second_and_no_longer() {
    gate.throttle(Optional.of(Rate.perSecond(10)), NOW);

    assertThat(passed(NOW.plusSeconds(3_600))).isEqualTo(11);
    assertThat(passed(NOW.plusSeconds(3_600))).isZero();
    assertThat(passed(NOW.plusSeconds(3_600).plusMillis(500))).isEqualTo(5);
  }

  @Test
  void only_what_really_passed_counts() {
    gate.throttle(Optional.of(Rate.perMinute(1)), NOW);

    assertThat(passed(NOW, 10, 0)).isZero();
    assertThat(passed(NOW, 10, 1)).isOne();
    assertThat(passed(NOW.plusSeconds(59))).isZero();
  }

  @Test
  void no_more_pass_than_are_asked_for() {
    gate.throttle(Optional.of(Rate.perSecond(100)), NOW);

    assertThat(passed(NOW.plusSeconds(9), 7, 1_000)).isEqualTo(7);
  }

  @Test
  void a_clock_that_is_set_back_closes_the_gate_for_no_more_than_an_interval() {
    gate.throttle(Optional.of(Rate.perMinute(1)), NOW);
    assertThat(passed(NOW)).isOne();
    Instant back = NOW.minus(Duration.ofHours(25));

    assertThat(passed(back)).isZero();
    assertThat(passed(back.plusSeconds(59))).isZero();
    assertThat(passed(back.plusSeconds(60))).isOne();
    assertThat(passed(back.plusSeconds(119))).isZero();
    assertThat(passed(back.plusSeconds(120))).isOne();
  }

  @Test
  void a_rate_that_is_taken_off_holds_nobody_back() {
    gate.throttle(Optional.of(Rate.perMinute(1)), NOW);
    assertThat(passed(NOW)).isOne();
    gate.throttle(Optional.empty(), NOW);

    assertThat(passed(NOW)).isEqualTo(1_000);
    assertThat(gate.rate()).isEmpty();
  }

  @Test
  void a_rate_is_more_than_nothing_in_more_than_no_time() {
    assertThat(Rate.perMinute(60).interval()).isEqualTo(Duration.ofSeconds(1));
    assertThat(Rate.perMinute(60)).hasToString("60/PT1M");
    assertThatThrownBy(() -> Rate.perSecond(0))
        .hasMessage("effects of a rate is 0; it must be 1 or more");
    assertThatThrownBy(() -> new Rate(1, Duration.ZERO))
        .hasMessage("a rate is 1 effects in PT0S; leave time between two of them");
    assertThatThrownBy(() -> new Rate(1, Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rate(2, Duration.ofNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
