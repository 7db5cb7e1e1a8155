package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No invariant is there for nothing: each finds a mistake that no other finds. */
class OnlyCatcherTest {

  private static final long SEEDS = 150;

  static Stream<Arguments> catchers() {
    return Stream.of(
        only(Invariant.CAPTURED_IS_CHARGED, "a report that comes early is dropped"),
        only(Invariant.RETURNED_WITHIN_CAPTURED, "a refund is computed anew, of all that was paid"),
        only(Invariant.STOCK_IS_CONSERVED, "a release is answered and not done"),
        only(Invariant.INTENT_IS_NEW_ONCE, "messages to sellers are never sent"),
        only(Invariant.ACKNOWLEDGED_SURVIVES, "commands are remembered for a while only"),
        only(Invariant.EFFECT_IS_DONE_OR_PARKED, "the lane of discounts is never worked"),
        only(Invariant.ONLY_WHAT_IS_ASKED_FOR, "a void has a key that nobody has written down"),
        only(Invariant.ORDER_COMES_TO_REST, "a queue loses REFUND_PAYMENT"),
        only(Invariant.EVENTS_FOLD_TO_THE_ORDER, "the history tells of an event that never was"),
        only(Invariant.DEADLINE_PASSES_ONCE, "a deadline fires twice"),
        only(Invariant.NOTHING_THROWS, "a worker throws when it has done its work"));
  }

  private static Arguments only(Invariant invariant, String mutant) {
    return Arguments.of(invariant, mutant);
  }

  @Test
  void every_invariant_has_one() {
    assertThat(catchers().map(one -> one.get()[0]).toList())
        .hasSameElementsAs(Arrays.asList(Invariant.values()));
  }

  @ParameterizedTest
  @MethodSource("catchers")
  void each_invariant_finds_a_mutant_that_no_other_one_finds(Invariant invariant, String mutant) {
    Simulation broken = Simulation.of(Mutants.named(mutant));

    Set<Invariant> found =
        LongStream.rangeClosed(1, SEEDS)
            .mapToObj(seed -> Simulation.schedule(seed))
            .flatMap(schedule -> broken.violations(schedule).stream())
            .map(Violation::invariant)
            .collect(Collectors.toSet());
    long foundWithout =
        LongStream.rangeClosed(1, SEEDS)
            .filter(seed -> !broken.without(invariant).isSound(seed))
            .count();

    assertThat(found).containsExactly(invariant);
    assertThat(foundWithout).isZero();
  }
}
