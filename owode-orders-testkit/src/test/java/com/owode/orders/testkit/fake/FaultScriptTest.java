package com.owode.orders.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultScriptTest {

  private static final String LINE =
      "charge#1: timeout-after-success; notify#2: crash-before; append#7: reply-lost;"
          + " courier#1: late 2d";

  @Test
  void a_line_is_read_and_printed_as_it_was() {
    FaultScript script = FaultScript.parse(LINE);

    assertThat(script.faults())
        .containsExactly(
            Fault.of(FaultPoint.CHARGE, 1, FaultKind.TIMEOUT_AFTER_SUCCESS),
            Fault.of(FaultPoint.NOTIFY, 2, FaultKind.CRASH_BEFORE),
            Fault.of(FaultPoint.APPEND, 7, FaultKind.REPLY_LOST),
            Fault.of(FaultPoint.COURIER, 1, FaultKind.LATE, Duration.ofDays(2)));
    assertThat(script).hasToString(LINE);
    assertThat(FaultScript.parse(" charge # 1 :timeout-after-success ;;"))
        .isEqualTo(FaultScript.of(Fault.of(FaultPoint.CHARGE, 1, FaultKind.TIMEOUT_AFTER_SUCCESS)));
    assertThat(FaultScript.parse("  ")).isEqualTo(FaultScript.none());
  }

  @Test
  void every_fault_at_every_point_is_read_as_it_is_printed() {
    List<Fault> all = new ArrayList<>();
    for (FaultPoint point : FaultPoint.values()) {
      assertThat(point.possible()).isNotEmpty();
      for (FaultKind kind : point.possible()) {
        for (long seconds : new long[] {1, 60, 90, 3_600, 86_400, 172_800}) {
          all.add(
              Fault.of(
                  point,
                  999_999_999,
                  kind,
                  kind.isTimed() ? Duration.ofSeconds(seconds) : Duration.ZERO));
        }
      }
    }
    all.add(Fault.of(FaultPoint.LOAD, 1, FaultKind.JUMP, Duration.ofHours(-1)));

    assertThat(FaultScript.parse(FaultScript.of(all).toString()).faults()).isEqualTo(all);
  }

  @Test
  void all_mistakes_of_a_line_are_told_at_once_with_the_words_that_are_known() {
    assertThatThrownBy(
            () ->
                FaultScript.parse(
                    "charge: decline; chrage#1: declin; notify#1: short; courier#0: lose;"
                        + " append#2: stall; append#3: fail 2d; charge#1: late soon;"
                        + " charge#2: late -2d; load#99999999999: fail"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(
            "the script has 10 mistakes:",
            "fault 1 'charge: decline': it is no fault; write one as 'charge#1: timeout'",
            "fault 2 'chrage#1: declin': there is no chrage; use one of charge, capture, void, ",
            "fault 2 'chrage#1: declin': nothing can declin",
            "fault 3 'notify#1: short': notify cannot short; it can: not-sent, ",
            "fault 4 'courier#0: lose': the number of courier is 0; count from 1",
            "fault 5 'append#2: stall': stall needs a time; such as 2d",
            "fault 6 'append#3: fail 2d': fail has a time; leave it out",
            "fault 7 'charge#1: late soon': soon is no time; write one as 2d, 3h, 15m or 30s",
            "fault 8 'charge#2: late -2d': late has a time of -2d; only a jump goes back",
            "fault 9 'load#99999999999: fail': it is no fault");
  }

  @Test
  void a_time_that_a_script_cannot_say_is_no_time_of_a_fault() {
    assertThatThrownBy(
            () -> Fault.of(FaultPoint.CHARGE, 1, FaultKind.STALL, Duration.ofMillis(1_500)))
        .hasMessage(
            "stall has a time of PT1.5S, which a script cannot say; give whole seconds, such as 90s"
                + " or 2d");
    assertThatThrownBy(
            () ->
                Fault.of(
                    FaultPoint.CHARGE, 1, FaultKind.STALL, Duration.ofSeconds(10_000_000_001L)))
        .hasMessageStartingWith("stall has a time of PT2777777H46M41S, which a script cannot say");
  }
}
