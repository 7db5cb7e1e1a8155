package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every placement of up to two faults. */
class ExhaustiveTest {

  /** Minutes for each of the guide's: the nightly profile plays them. */
  private static final boolean IS_COMPLETE = Boolean.getBoolean("owode.exhaustive");

  private static final Path PAGE = Path.of("..", "docs", "simulation.md");
  private static final int THREADS = Runtime.getRuntime().availableProcessors();
  private static final Schedule SHORT =
      Schedule.parse("JPY x1 gateway placement | place; cancel |");

  private final Simulation simulation = Simulation.of(Wiring.owode());

  /** Of one whose processes may remember anything, nothing goes on alike for sure. */
  private final Simulation remembering = Simulation.of(Wiring.builder().build());

  /** All that are to be played. */
  static List<Schedule> all(Placements placements) {
    return IntStream.range(0, placements.parts())
        .mapToObj(placements::schedules)
        .flatMap(List::stream)
        .toList();
  }

  static Stream<Map.Entry<String, Schedule>> lifecycles() {
    return IS_COMPLETE
        ? Lifecycles.BY_NAME.entrySet().stream().sorted(Map.Entry.comparingByKey())
        : Stream.of(Map.entry("place and cancel", SHORT));
  }

  @ParameterizedTest
  @MethodSource("lifecycles")
  void nothing_is_violated_wherever_up_to_two_faults_strike(Map.Entry<String, Schedule> lifecycle) {
    long begun = System.nanoTime();

    Tally tally = simulation.exhaust(lifecycle.getValue(), THREADS);

    long millis = (System.nanoTime() - begun) / 1_000_000;
    System.out.println(
        "exhaustive, " + lifecycle.getKey() + ": " + tally + "; " + millis + " ms on " + THREADS);
    assertThat(simulation.failures(tally)).isEmpty();
    assertThat(tally.schedules())
        .isEqualTo(Placements.of(lifecycle.getValue(), simulation).count());
    if (IS_COMPLETE) {
      assertThat(PAGE)
          .content()
          .containsPattern(
              String.format(
                  Locale.ROOT,
                  "\\| %s \\| \\d+ \\| %,d \\|",
                  lifecycle.getKey(),
                  tally.schedules()));
    }
  }

  @Test
  void every_placement_is_counted_once_and_each_of_its_faults_strikes() {
    Schedule lifecycle = Schedule.parse("JPY x1 gateway placement | place |");
    Placements placements = Placements.of(lifecycle, remembering);
    Set<Set<Fault>> distinct = new HashSet<>();

    for (Schedule schedule : all(placements)) {
      Outcome outcome = simulation.play(schedule);
      Set<Fault> faults = Set.copyOf(schedule.faults().faults());
      assertThat(Set.copyOf(outcome.fired())).isEqualTo(faults);
      distinct.add(faults);
    }

    assertThat(distinct).hasSize((int) placements.count());
    assertThat(distinct).contains(Set.of()).allMatch(faults -> faults.size() <= 2);
  }

  @Test
  void a_second_fault_strikes_what_is_there_only_because_of_the_first() {
    Schedule lifecycle = Schedule.parse("JPY x1 gateway placement | place; work; pass 1h; work |");
    Placements placements = Placements.of(lifecycle, remembering);
    Fault timeout = Fault.of(FaultPoint.CHARGE, 1, FaultKind.TIMEOUT);
    Fault again = Fault.of(FaultPoint.ASK_PAYMENT, 1, FaultKind.CRASH_AFTER);

    boolean isPlaced =
        all(placements).stream()
            .anyMatch(at -> at.faults().faults().equals(List.of(timeout, again)));

    assertThat(isPlaced).isTrue();
    assertThat(simulation.calls(lifecycle).counts()).doesNotContainKey(FaultPoint.ASK_PAYMENT);
  }
}
