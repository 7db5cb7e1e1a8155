package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.desk.EffectWorker;
import com.owode.orders.memory.InMemoryOrderStore;
import com.owode.orders.policy.OrderPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/simulation.md against the code that is compiled, which is the code below. */
class SimulationPageTest {

  private static final Path PAGE = Path.of("..", "docs", "simulation.md");
  private static final Path HERE =
      Path.of("src/test/java/com/owode/orders/testkit/sim/SimulationPageTest.java");

  @Test
  void the_code_of_the_page_is_the_code_that_is_compiled() throws IOException {
    String compiled = Files.readString(HERE).replaceAll("\\s+", "");
    List<String> shown =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map(block -> block.group(1).replaceAll("\\s+", ""))
            .toList();

    assertThat(shown).hasSize(3);
    assertThat(shown).allSatisfy(block -> assertThat(compiled).contains(block));
  }

  @Test
  void the_code_of_the_page_does_what_the_page_says() {
    Simulation simulation = Simulation.of(Wiring.owode());
    Tally tally = simulation.runs(1, 100, 2);
    assertThat(simulation.failures(tally)).isEmpty();

    String line = "JPY x3 gateway placement | place; work; pack; ship | append#2: crash-after";
    Outcome outcome = simulation.play(Schedule.parse(line));
    outcome.trace().forEach(System.out::println);
    assertThat(outcome.isSound()).isTrue();
  }

  @Test
  void a_team_s_own_parts_are_simulated() {
    OrderPolicies policies = OrderPolicies.owode();
    Wiring own =
        Wiring.builder()
            .policies(policies)
            .store(InMemoryOrderStore::new)
            .gateway(bank -> bank)
            .workers(
                (desk, store, name) -> {
                  Duration lease = Duration.ofMinutes(1);
                  EffectWorker worker =
                      desk.worker().name(name).lease(lease, Duration.ofSeconds(10)).build();
                  return worker::drain;
                })
            .build();
    Tally tally = Simulation.of(own).runs(1, 50, 1);
    assertThat(Simulation.of(own).failures(tally)).isEmpty();
  }

  @Test
  void the_page_lists_every_step_and_every_invariant_and_counts_the_cells() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(Arrays.stream(Deed.values()).map(Deed::word))
        .allSatisfy(word -> assertThat(page).contains("`" + word));
    assertThat(page)
        .contains(String.format(Locale.ROOT, "%,d can be reached", Reachable.CELLS.size()));
    assertThat(Arrays.stream(Invariant.values()).map(Invariant::text))
        .allSatisfy(text -> assertThat(page).contains("| " + text + " |"));
  }
}
