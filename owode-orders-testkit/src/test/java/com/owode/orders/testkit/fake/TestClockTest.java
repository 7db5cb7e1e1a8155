package com.owode.orders.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TestClockTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final TestClock clock = TestClock.at(NINE);
  private final List<String> fired = new ArrayList<>();

  /** Fires once at each of its times. */
  private TestClock.Hook at(String name, Instant... times) {
    Deque<Instant> left = new ArrayDeque<>(List.of(times));
    return new TestClock.Hook() {
      @Override
      public Optional<Instant> nextDue() {
        return Optional.ofNullable(left.peek());
      }

      @Override
      public void fire(Instant now) {
        left.remove();
        fired.add(name + " " + Duration.between(NINE, now));
        assertThat(clock.instant()).isEqualTo(now);
      }
    };
  }

  @Test
  void what_becomes_due_on_the_way_is_done_at_its_time_the_earliest_first() {
    clock.hook(at("late", NINE.plusSeconds(30), NINE.plusSeconds(90)));
    clock.hook(at("early", NINE.plusSeconds(10), NINE.plusSeconds(30)));
    clock.hook(at("overdue", NINE.minusSeconds(5)));

    clock.pass(Duration.ofMinutes(1));

    assertThat(fired).containsExactly("overdue PT0S", "early PT10S", "late PT30S", "early PT30S");
    assertThat(clock.instant()).isEqualTo(NINE.plusSeconds(60));
    clock.passTo(NINE.plusSeconds(90));
    assertThat(fired).hasSize(5).last().isEqualTo("late PT1M30S");
  }

  @Test
  void time_goes_forward_only_and_a_jump_does_nothing_on_its_way() {
    clock.hook(at("hook", NINE.plusSeconds(10)));

    assertThatThrownBy(() -> clock.passTo(NINE.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("would go back to 2026-03-02T08:59:59Z; use jump to set it back");
    clock.jump(Duration.ofMinutes(1));
    clock.jump(Duration.ofMinutes(-2));

    assertThat(clock.instant()).isEqualTo(NINE.minusSeconds(60));
    assertThat(fired).isEmpty();
  }

  @Test
  void what_is_due_again_and_again_at_one_moment_is_told_as_such() {
    clock.hook(
        new TestClock.Hook() {
          @Override
          public Optional<Instant> nextDue() {
            return Optional.of(NINE);
          }

          @Override
          public void fire(Instant now) {}
        });

    assertThatThrownBy(() -> clock.pass(Duration.ofSeconds(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("what is due at " + NINE + " never ends");
  }
}
