package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.command.CommandKind;
import com.owode.orders.desk.DeskListener;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fake.FaultScript;
import com.owode.orders.testkit.fake.ForwardingOrderStore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

  /** Of the traces of seeds 1 to 200; the same on every JDK. */
  private static final String GOLDEN =
      "dedf2c1a1728d74f755cebb4b82d4cfd560dcf8fa17f86361f0a5baaa7072026";

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
      assertThat(Reachable.CELLS.lines()).containsAll(tally.cells());
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
            + " charge#1: late 1h; append#7: crash-before",
        // Three have left, of which the room had two.
        "JPY x3 gateway placement | place; work; pass 72h; pack; ship; place-other |"
            + " confirm#1: timeout"
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

  @Test
  void a_command_line_that_cannot_be_read_is_told_and_plays_nothing() {
    assertThat(simulation.command()).isEqualTo(2);
    assertThat(simulation.command("1", "many")).isEqualTo(2);
    assertThat(simulation.command("1", "0")).isEqualTo(2);
    assertThat(simulation.command("exhaustive", "happy end")).isEqualTo(2);
    assertThat(simulation.command("JPY x3 gateway placement | plaice |")).isEqualTo(2);
  }

  @Test
  void a_command_line_ends_with_whether_all_holds_in_the_wiring_that_it_is_asked_of() {
    String line = "JPY x3 gateway placement | place; work | charge#1: unknown";
    Simulation broken =
        Simulation.of(Mutants.named("a charge that is unknown is treated as failed"));

    assertThat(simulation.command(line)).isZero();
    assertThat(broken.command(line)).isEqualTo(1);
    assertThat(simulation.command("1", "5")).isZero();
    assertThat(Simulation.of(Mutants.named("a deadline fires twice")).command("1", "50"))
        .isEqualTo(1);
  }

  @Test
  void what_is_too_little_to_play_is_refused() {
    assertThatThrownBy(() -> simulation.runs(1, 10, 0))
        .hasMessage("number of threads is 0; give 1 or more");
    assertThatThrownBy(() -> simulation.runs(1, -1, 1))
        .hasMessage("count of schedules is -1; give 0 or more");
    Schedule struck = Schedule.parse("JPY x3 gateway placement | place; work | charge#1: unknown");
    assertThatThrownBy(() -> simulation.exhaust(struck, 1))
        .hasMessageEndingWith(
            "has faults already; take them out, every placement of them is played");
  }

  @Test
  void what_throws_outside_of_a_call_is_a_violation_that_can_be_played_again() {
    Wiring own =
        Wiring.builder()
            .store(
                () ->
                    new ForwardingOrderStore(new InMemoryOrderStore()) {
                      @Override
                      public List<EventEnvelope> history(OrderId id) {
                        throw new IllegalStateException("no history is kept");
                      }
                    })
            .build();

    Outcome outcome = Simulation.of(own).run(1);

    assertThat(outcome.violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.invariant()).isEqualTo(Invariant.NOTHING_THROWS);
              assertThat(violation.details())
                  .startsWith("java.lang.IllegalStateException: no history is kept, at ");
            });
  }

  @Test
  void a_failure_that_does_not_come_again_is_told_as_it_was_found() {
    AtomicInteger played = new AtomicInteger();
    Wiring fickle =
        Wiring.builder()
            .telling(
                (desk, report) -> {
                  if (played.getAndIncrement() == 0) {
                    throw new IllegalStateException("not today");
                  }
                  return desk.tell(report);
                })
            .build();
    Simulation simulation = Simulation.of(fickle);

    List<Failure> failures = simulation.failures(simulation.runs(1, 20, 1));

    assertThat(failures)
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.violations()).extracting(Violation::details).hasSize(1);
              assertThat(failure.shrunk()).isEqualTo(failure.original());
              assertThat(failure.trace())
                  .containsExactly(
                      "played again, all holds: something of the wiring does not always do the"
                          + " same");
            });
  }

  @Test
  void a_listener_of_a_team_hears_and_leaves_the_audit_its_ears() {
    AtomicInteger heard = new AtomicInteger();
    Wiring own =
        Wiring.builder()
            .desk(
                builder ->
                    builder.listener(
                        new DeskListener() {
                          @Override
                          public void accepted(
                              CommandId command, CommandKind kind, Decision.Accepted decision) {
                            heard.incrementAndGet();
                          }
                        }))
            .build();

    Outcome outcome = Simulation.of(own).run(1);

    assertThat(heard.get()).isGreaterThanOrEqualTo(outcome.accepted());
    assertThat(outcome.accepted()).isEqualTo(simulation.run(1).accepted()).isGreaterThan(5);
    assertThat(outcome.acceptedInSteps()).isBetween(1, outcome.accepted());
  }
}
