package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulation finds every mistake that it should: else it finds nothing. */
class MutantsTest {

  private static final long MOST_SCHEDULES = 10_000;

  static Stream<String> names() {
    return Mutants.names().stream();
  }

  @Test
  void there_are_forty_mutants_and_more() {
    assertThat(Mutants.names()).hasSizeGreaterThanOrEqualTo(40);
  }

  /** The first seed whose schedule shows the mistake. */
  private static long caughtBy(String mutant) {
    Simulation simulation = Simulation.of(Mutants.named(mutant));
    for (long seed = 1; seed <= MOST_SCHEDULES; seed++) {
      if (!simulation.isSound(seed)) {
        return seed;
      }
    }
    throw new AssertionError("'" + mutant + "' is found by none of " + MOST_SCHEDULES + " seeds");
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_mutant_is_found_by_a_schedule_in_which_the_sound_one_is_sound(String mutant) {
    long seed = caughtBy(mutant);

    assertThat(Simulation.of(Wiring.owode()).isSound(seed)).isTrue();
  }
}
