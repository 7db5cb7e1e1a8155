package com.owode.orders.testkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The list of cells that can be reached, by which random schedules are measured. */
class ReachableTest {

  private static final boolean IS_COMPLETE = Boolean.getBoolean("owode.exhaustive");
  private static final long SCHEDULES = 1_000;

  private final Simulation simulation = Simulation.of(Wiring.owode());

  /** As a whole in the nightly profile: else what is beside the happy path is not searched. */
  @Test
  void a_directed_search_reaches_what_the_list_says() {
    DirectedSearch search = DirectedSearch.with(simulation);

    Cells cells = IS_COMPLETE ? search.all() : search.ofTheHappyPath();

    assertThat(Reachable.CELLS.lines()).containsAll(cells.lines());
    if (IS_COMPLETE) {
      assertThat(cells.text()).isEqualTo(Reachable.CELLS.text());
    }
  }

  /** Else the list would be what some search happened to miss. */
  @Test
  void no_random_schedule_strikes_a_cell_that_is_not_in_the_list() {
    Tally tally = simulation.runs(2_000_000, SCHEDULES, 2);

    assertThat(Reachable.CELLS.lines()).containsAll(tally.cells());
  }

  @Test
  void the_figures_name_what_the_list_lacks() {
    String known = "fault, 1 of " + Reachable.CELLS.size() + " that can be reached";
    Tally tally = new Tally();
    tally.struck().addAll(Cells.parse("PAID SHIP crash-after"));
    assertThat(tally.toString()).contains("1 cells of status, command and " + known + "; ");

    tally.struck().addAll(Cells.parse("PAID SHIP pending decline"));

    assertThat(tally.toString())
        .contains(
            "3 cells of status, command and "
                + known
                + ", and beside them PAID SHIP decline, PAID SHIP pending; ");
  }

  @Test
  void a_list_is_read_as_it_was_written() {
    String line = "PAID SHIP crash-before crash-after\n";

    assertThat(Cells.parse("# told\n" + line).text()).isEqualTo(line);
    assertThat(Cells.parse(line).lines())
        .containsExactly("PAID SHIP crash-before", "PAID SHIP crash-after");
    assertThat(Cells.parse("").text()).isEmpty();
  }
}
