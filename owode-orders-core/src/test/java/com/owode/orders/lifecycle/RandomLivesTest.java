package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Orders that are asked and told at random: what must hold whatever happens. */
class RandomLivesTest {

  private static final int STEPS = 40;
  private static final int LIVES = 3000;

  @Property
  void whatever_happens_to_an_order_it_stays_in_order(@ForAll long seed) {
    live(seed, (kind, status) -> {});
  }

  /** The same lives every time, so that a member that is no longer reached is seen at once. */
  @Example
  void every_status_that_a_row_may_become_is_reached_and_no_other() {
    Map<CommandKind, Set<OrderStatus>> reached = new EnumMap<>(CommandKind.class);
    for (long seed = 1; seed <= LIVES; seed++) {
      live(
          seed,
          (kind, status) ->
              reached.computeIfAbsent(kind, k -> EnumSet.noneOf(OrderStatus.class)).add(status));
    }

    List<String> wrong = new ArrayList<>();
    for (CommandKind kind : CommandKind.values()) {
      if (CellTest.NOT_BUILT.contains(kind)) {
        continue;
      }
      Set<OrderStatus> claimed = EnumSet.noneOf(OrderStatus.class);
      claimed.addAll(Lifecycle.owode().mayBecome(kind).statuses());
      Set<OrderStatus> seen = reached.getOrDefault(kind, EnumSet.noneOf(OrderStatus.class));
      if (!claimed.equals(seen)) {
        wrong.add(kind + " claims " + claimed + " and reaches " + seen);
      }
    }
    assertThat(wrong).isEmpty();
  }

  interface Seen {
    void after(CommandKind kind, OrderStatus status);
  }

  private static void live(long seed, Seen seen) {
    Dice dice = new Dice(seed);
    RandomCommands commands = new RandomCommands(dice);
    Life life = dice.given().placed();
    List<String> told = new ArrayList<>();
    try {
      Invariants.hold(life);
      for (int i = 0; i < STEPS; i++) {
        OrderCommand command = commands.next(life);
        told.add(command + " -> ");
        step(life, command, commands, seen);
        told.add(life.order() + "\n");
        Invariants.hold(life);
      }
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError(
          "life " + seed + " of " + life.given() + ": " + failed + "\n" + String.join("", told),
          failed);
    }
  }

  private static void step(Life life, OrderCommand command, RandomCommands commands, Seen seen) {
    Order before = life.order();
    if (command instanceof OrderReport report) {
      life.tell(report);
      seen.after(report.kind(), life.status());
      assertMayBecome(report.kind(), life.status());
      Decision.Accepted again = life.tell(report);
      assertThat(again.written()).as("told again: %s", report).isEmpty();
      assertThat(again.effects()).isEmpty();
    } else {
      OrderRequest request = (OrderRequest) command;
      if (life.ask(commands.actor(request), request).isAccepted()) {
        seen.after(request.kind(), life.status());
        assertMayBecome(request.kind(), life.status());
      } else {
        assertThat(life.order()).isEqualTo(before);
      }
    }
  }

  private static void assertMayBecome(CommandKind kind, OrderStatus status) {
    assertThat(Lifecycle.owode().mayBecome(kind).contains(status))
        .as("%s may become %s", kind, status)
        .isTrue();
  }
}
