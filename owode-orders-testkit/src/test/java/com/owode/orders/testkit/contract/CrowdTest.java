package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CrowdTest {

  private static final String TOO_LONG = "a call did not end within PT2S, which is a moment";

  private final CountDownLatch ended = new CountDownLatch(1);

  /** Long enough for a thread of a busy machine to throw. */
  private static Crowd impatient() {
    return Crowd.waitedFor(Duration.ofSeconds(2), "a moment");
  }

  private int waitingUntilInterrupted() {
    Wrongly.waitForEver();
    ended.countDown();
    return 0;
  }

  private int loopingUntilNobodyWaits() {
    try {
      while (true) {
        Crowd.checkWaitedFor();
        Thread.onSpinWait();
      }
    } finally {
      ended.countDown();
    }
  }

  private boolean hasEnded() throws InterruptedException {
    return ended.await(30, TimeUnit.SECONDS);
  }

  @Test
  void who_waits_too_long_is_interrupted_and_what_others_have_thrown_is_told()
      throws InterruptedException {
    IllegalStateException cause = new IllegalStateException("no such table");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                impatient()
                    .all(
                        2,
                        thread -> {
                          if (thread == 1) {
                            throw cause;
                          }
                          return waitingUntilInterrupted();
                        }))
        .withMessage(TOO_LONG)
        .satisfies(tooLong -> assertThat(tooLong.getSuppressed()).containsExactly(cause));

    assertThat(hasEnded()).isTrue();
  }

  @Test
  void who_loops_is_told_that_nobody_waits_any_more() throws InterruptedException {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> impatient().all(1, thread -> loopingUntilNobodyWaits()))
        .withMessage(TOO_LONG);

    assertThat(hasEnded()).isTrue();
  }

  /** Each of them is short, and together they are too long. */
  @Test
  void all_rounds_together_are_waited_for_as_long_as_told() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                impatient()
                    .rounds(
                        100,
                        2,
                        round -> {},
                        (round, thread) -> {
                          Wrongly.waitFor(Duration.ofMillis(50));
                          return round;
                        }))
        .withMessage(TOO_LONG);
  }

  @Test
  void what_was_thrown_in_an_earlier_round_is_told_when_a_later_one_takes_too_long()
      throws InterruptedException {
    IllegalStateException cause = new IllegalStateException("it leaves a lock");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                impatient()
                    .rounds(
                        2,
                        1,
                        round -> {},
                        (round, thread) -> {
                          if (round == 0) {
                            throw cause;
                          }
                          return waitingUntilInterrupted();
                        }))
        .withMessage(TOO_LONG)
        .satisfies(tooLong -> assertThat(tooLong.getSuppressed()).containsExactly(cause));

    assertThat(hasEnded()).isTrue();
  }
}
