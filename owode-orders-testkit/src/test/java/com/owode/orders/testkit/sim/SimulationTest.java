package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.testkit.fake.FaultScript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

  /** Of the traces of seeds 1 to 200; the same on every JDK. */
  private static final String GOLDEN =
      "04666c0ec8f0492b50f4044e88eff1da2cd4360b4ba09f1c1dedbac7719c41d3";

  private static final long SCHEDULES = Long.getLong("owode.schedules", 3_000);
  private static final long SCHEDULES_THAT_COVER = 3_000;
  private static final long SCHEDULES_THAT_REACH = 200_000;
  private static final double STRUCK = 0.95;
  private static final double COVERED = 0.95;

  private final Simulation simulation = Simulation.of(Wiring.owode());

  @Test
  void nothing_is_violated_in_any_schedule_and_the_schedules_come_far() {
    int threads = Runtime.getRuntime().availableProcessors();
    long begun = System.nanoTime();

    Tally tally = simulation.runs(1, SCHEDULES, threads);

    long millis = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
    System.out.println(
        "simulation of seeds 1 to "
            + SCHEDULES
            + ": "
            + tally
            + "; "
            + millis
            + " ms on "
            + threads
            + " threads");
    assertThat(simulation.failures(tally)).isEmpty();
    assertThat(tally.schedules()).isEqualTo(SCHEDULES);
    assertThat(tally.medianAcceptedInSteps()).isGreaterThanOrEqualTo(12);
    if (SCHEDULES >= SCHEDULES_THAT_REACH) {
      assertThat(tally.neverStruck()).isEmpty();
      assertThat(tally.shareOfCells()).isGreaterThanOrEqualTo(COVERED);
    }
    if (SCHEDULES >= SCHEDULES_THAT_COVER) {
      assertThat(tally.shareChanged()).isGreaterThanOrEqualTo(STRUCK);
      assertThat(tally.distinct()).isGreaterThan((int) Math.min(SCHEDULES / 2, 1_000_000));
    }
  }

  @Test
  void the_same_seed_gives_the_same_trace_byte_for_byte_on_every_jdk() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (long seed = 1; seed <= 200; seed++) {
      Outcome outcome = simulation.run(seed);
      String text = outcome.schedule() + "\n" + String.join("\n", outcome.trace()) + "\n";
      digest.update((text + outcome.hash()).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(GOLDEN);
  }

  @Test
  void a_schedule_is_played_again_from_its_line() {
    for (long seed = 1; seed <= 200; seed++) {
      Schedule schedule = Simulation.schedule(seed);
      assertThat(Schedule.parse(schedule.toString())).isEqualTo(schedule);
    }
    Outcome outcome = simulation.run(7);
    Outcome again = simulation.play(Schedule.parse(outcome.schedule().toString()));
    assertThat(again.trace()).isEqualTo(outcome.trace()).isNotEmpty();
    assertThat(again.hash()).isEqualTo(outcome.hash());
  }

  @Test
  void mistakes_in_a_line_are_told_with_the_words_that_are_known() {
    assertThatThrownBy(() -> Schedule.parse("JPY x3 gateway placement | place"))
        .hasMessageStartingWith("the line has 2 parts; write scene | steps | faults");
    assertThatThrownBy(() -> Schedule.parse("JPY x3 gateway placement | plaice; pass 2d |"))
        .hasMessageStartingWith("there is no step 'plaice', no step 'pass 2d'; use place, ");
    assertThatThrownBy(() -> Schedule.parse("JPY x0 gateway placement | place |"))
        .hasMessage(
            "the scene 'JPY x0 gateway placement ' is none; write one as 'JPY x3 gateway"
                + " placement'");
    assertThatThrownBy(() -> Schedule.parse("JPY x1 cash placement | place |"))
        .hasMessageStartingWith("there is no cash in a scene");
    assertThatThrownBy(() -> Schedule.parse("JPY x1 host placement | place | append#0: fail"))
        .hasMessageContaining("the number of append is 0; count from 1");
  }

  /** Each was found by a seed once, and showed a mistake of a part or of the simulation. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Half of it was taken, and a person who saw that something was taken told that all was.
        "JPY x3 gateway placement | place; out-of-stock; work; tell-shipped; pass 72h |"
            + " charge#1: half; find#5: fail",
        // What was freed while it was being confirmed was freed again.
        "JPY x3 gateway placement | place; offer; pass 72h; work | confirm#1: meanwhile",
        "JPY x3 gateway placement | place; offer; accept; pack; ship; pass 72h; work |"
            + " find#12: meanwhile",
        // What was told to have left twice after it was cancelled was deducted twice.
        "BHD x1 gateway placement | place; work; out-of-stock; tell-lost; tell-shipped |",
        "BHD x1 gateway placement | place; work; cancel-one; tell-delivered; tell-shipped |",
        // The late answer to a void was taken for an answer about money that came after it.
        "BHD x1 gateway first-shipment | place; work; pack; cancel; work; pass 1h |"
            + " charge#1: late 1h; append#7: crash-before"
      })
  void what_was_found_once_is_not_found_again(String line) {
    assertThat(simulation.play(Schedule.parse(line)).violations()).isEmpty();
  }

  @Test
  void the_lifecycles_of_the_guide_go_well_without_a_fault() {
    for (Schedule lifecycle : Simulation.lifecycles()) {
      Outcome outcome = simulation.play(lifecycle);
      assertThat(outcome.violations()).as(lifecycle.toString()).isEmpty();
      assertThat(outcome.fired()).isEmpty();
      assertThat(outcome.accepted()).as(lifecycle.toString()).isGreaterThan(5);
    }
  }

  @Test
  void a_failure_is_shrunk_to_a_few_steps_and_tells_how_to_play_it_again() {
    Simulation broken =
        Simulation.of(Mutants.named("a charge that is unknown is treated as failed"));
    Schedule lifecycle =
        Simulation.lifecycles()
            .get(3)
            .withFaults(FaultScript.parse("charge#1: unknown; load#9: fail"));

    Failure failure = broken.failure(Optional.of(12L), lifecycle);

    assertThat(failure.violations())
        .extracting(Violation::invariant)
        .contains(Invariant.CAPTURED_IS_CHARGED);
    assertThat(failure.shrunk().steps()).hasSizeLessThanOrEqualTo(10);
    assertThat(failure.shrunk().faults()).hasToString("charge#1: unknown");
    assertThat(failure.trace()).hasSizeLessThanOrEqualTo(11);
    assertThat(failure.toString())
        .contains("seed 12: captured = charged does not hold: ")
        .contains("play again: " + failure.shrunk());
    assertThat(broken.play(Schedule.parse(failure.shrunk().toString())).isSound()).isFalse();
    assertThatThrownBy(() -> simulation.failure(Optional.empty(), lifecycle))
        .hasMessageStartingWith("all holds in ");
  }
}
