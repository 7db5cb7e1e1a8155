package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.OrderReport;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has the same past goes on alike: else the exhaustive mode would leave something out. */
class PastTest {

  private static final String SHORT = "JPY x1 gateway placement | place; cancel |";

  private final Simulation simulation = Simulation.of(Wiring.owode());

  /** What comes after each past, by who came there first. */
  private final Map<Past.Mark, Future> futures = new HashMap<>();

  /**
   * What comes after a past.
   *
   * @param trace what the steps tell
   * @param calls every call, and what it was about
   * @param ledgers what was done to the world, when all is at rest
   * @param violations what did not hold
   */
  private record Future(
      List<String> trace, List<String> calls, List<Object> ledgers, List<Violation> violations) {}

  private int joined;

  /** Gathers the past at the end of each step from where all faults have struck. */
  private static Walk gathering(Schedule schedule, List<Past.Mark> pasts) {
    return new Walk(
        schedule,
        new Cells(),
        (mark, walk) -> {
          pasts.add(mark);
          return false;
        });
  }

  /** Writes down every call of a run that another witness sees too. */
  private static final class Calls implements Witness {

    private final Witness other;
    private final List<String> calls = new ArrayList<>();
    private final List<Integer> countsAtEnds = new ArrayList<>();

    private Calls(Witness other) {
      this.other = other;
    }

    @Override
    public void begins(Step step, UnderWay underWay) {
      other.begins(step, underWay);
    }

    @Override
    public void called(FaultPoint point, Object what, Strike strike, UnderWay underWay) {
      calls.add(point + " " + what);
      other.called(point, what, strike, underWay);
    }

    @Override
    public void done(
        FaultPoint point, Strike strike, Object what, Object answer, UnderWay underWay) {
      other.done(point, strike, what, answer, underWay);
    }

    @Override
    public void told(OrderReport report, UnderWay underWay) {
      calls.add(report.toString());
      other.told(report, underWay);
    }

    @Override
    public void taken(OrderReport report) {
      other.taken(report);
    }

    @Override
    public boolean ends(Supplier<List<Object>> outside) {
      countsAtEnds.add(calls.size());
      return other.ends(outside);
    }
  }

  private void playWhole(Schedule schedule) {
    List<Past.Mark> pasts = new ArrayList<>();
    Calls calls = new Calls(gathering(schedule, pasts));
    Run run = simulation.run(schedule, true, calls);
    Outcome outcome = run.play();
    List<String> trace = outcome.trace();
    for (Past.Mark past : pasts) {
      Future future =
          new Future(
              trace.subList(past.step(), trace.size()),
              calls.calls.subList(calls.countsAtEnds.get(past.step() - 1), calls.calls.size()),
              run.ledgers(),
              outcome.violations());
      Future known = futures.putIfAbsent(past, future);
      joined += known == null ? 0 : 1;
      assertThat(known == null ? future : known).as(schedule.toString()).isEqualTo(future);
    }
  }

  @Test
  void every_placement_with_the_same_past_has_the_same_future() {
    Simulation remembering = Simulation.of(Wiring.builder().build());

    ExhaustiveTest.all(Placements.of(Schedule.parse(SHORT), remembering)).forEach(this::playWhole);

    assertThat(joined).isGreaterThan(5_000);
  }

  /** The nightly profile plays all. */
  static Stream<String> lifecycles() {
    return Boolean.getBoolean("owode.exhaustive")
        ? Lifecycles.BY_NAME.keySet().stream().sorted()
        : Stream.of("not paid in time");
  }

  @ParameterizedTest
  @MethodSource("lifecycles")
  void every_first_fault_with_the_same_past_has_the_same_future(String name) {
    Schedule lifecycle = Objects.requireNonNull(Lifecycles.BY_NAME.get(name));
    Placements placements = Placements.of(lifecycle, simulation);

    playWhole(lifecycle);
    for (int part = 1; part < placements.parts(); part++) {
      playWhole(placements.schedules(part).get(0));
    }

    assertThat(joined).isGreaterThan(placements.parts());
  }

  @Test
  void what_a_fault_does_to_the_world_is_another_past_and_what_it_does_in_vain_is_not() {
    assertThat(pastOf("place; work |")).isEqualTo(pastOf("place; work |"));
    assertThat(pastOf("place; work | load#1: meanwhile")).isEqualTo(pastOf("place; work |"));
    assertThat(pastOf("place; work | claim#1: fail"))
        .isEqualTo(pastOf("place; work | claim#1: crash-before"))
        .isNotEqualTo(pastOf("place; work |"));
    assertThat(pastOf("place; work | charge#1: late 1h"))
        .isNotEqualTo(pastOf("place; work | charge#1: late 2h"))
        .isNotEqualTo(pastOf("place; work | charge#1: pending"));
    assertThat(pastOf("place; work | notify#1: timeout"))
        .isNotEqualTo(pastOf("place; work | notify#1: timeout-after-success"));
    assertThat(pastOf("place; pass 1h | append#1: jump -1h"))
        .isNotEqualTo(pastOf("place; pass 1h |"));
    assertThat(pastOf("place; forge | load#2: fail")).isNotEqualTo(pastOf("place; forge |"));
  }

  /** At the end of the last step. */
  private Past.Mark pastOf(String stepsAndFaults) {
    Schedule schedule = Schedule.parse("JPY x1 gateway placement | " + stepsAndFaults);
    List<Past.Mark> pasts = new ArrayList<>();
    simulation.watch(schedule, gathering(schedule, pasts));
    assertThat(pasts).as(schedule.toString()).isNotEmpty();
    return pasts.get(pasts.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a charge that is unknown is treated as failed",
        "a release is answered and not done"
      })
  void a_mistake_shows_in_the_same_ways_when_what_goes_on_alike_is_played_once(String mutant) {
    Set<Invariant> whole = brokenBy(Mutants.named(mutant));

    assertThat(brokenBy(Mutants.forgetful(mutant))).isEqualTo(whole).isNotEmpty();
  }

  private static Set<Invariant> brokenBy(Wiring wiring) {
    Schedule lifecycle = Schedule.parse(SHORT);
    Set<Invariant> broken = EnumSet.noneOf(Invariant.class);
    Tally tally = Simulation.of(wiring).exhaust(lifecycle, 1);
    tally
        .unsound()
        .forEach(outcome -> outcome.violations().forEach(one -> broken.add(one.invariant())));
    return broken;
  }

  @Test
  void a_wiring_of_one_s_own_is_played_whole_unless_it_is_said_to_remember_nothing() {
    Schedule lifecycle = Schedule.parse(SHORT);
    Tally whole = Simulation.of(Wiring.builder().build()).exhaust(lifecycle, 2);
    Tally once = Simulation.of(Wiring.builder().forgetful().build()).exhaust(lifecycle, 2);

    assertThat(whole.joined()).isZero();
    assertThat(once.joined()).isGreaterThan(once.schedules() / 2);
    assertThat(once.schedules()).isEqualTo(whole.schedules());
    assertThat(once.shareStruck()).isEqualTo(whole.shareStruck());
    assertThat(once.cells()).isEqualTo(whole.cells());
    assertThat(once.distinct()).isLessThan(whole.distinct());
    assertThat(once.toString())
        .contains(once.joined() + " of them until they went on like another one");
  }
}
