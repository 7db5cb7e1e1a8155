package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.Notify;
import com.owode.orders.model.Deadline;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * Orders that walk at random through all that can be asked and told: a hundred commands for each
 * try, which makes 20,000 of them, and 2,000,000 nightly. Then faults stop, and time passes.
 */
class RandomWalkTest {

  private static final String LABEL = "commands";
  private static final int COMMANDS = 100;
  private static final int LONGEST_LIFE = 50;

  /** Fewer tries than this cannot be expected to come everywhere. */
  private static final int TRIES_THAT_COVER = 100;

  private final WalkTally tally =
      new WalkTally((kind, fate) -> Statistics.label(LABEL).collect(kind, fate));

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
  void every_order_keeps_its_books_on_any_walk_and_comes_to_rest(@ForAll long seed) {
    Dice dice = new Dice(seed);
    for (int commands = 0; commands < COMMANDS; ) {
      WalkBegin begin = WalkBegin.any(dice);
      Walk walk = new Walk(begin.life(), tally);
      long ending = dice.seed();
      try {
        wander(walk, dice, Math.min(LONGEST_LIFE, COMMANDS - commands));
        commands += walk.steps().size();
        WalkEnd.of(walk, ending);
      } catch (AssertionError | RuntimeException failed) {
        throw new WalkTrack(begin, ending).failure(walk.steps(), failed);
      }
    }
    if (Integer.getInteger("owode.tries", TRIES_THAT_COVER) >= TRIES_THAT_COVER) {
      Statistics.label(LABEL).coverage(RandomWalkTest::everyKindComesToItsOwn);
    }
  }

  /** So that a walk cannot become one that is refused everywhere, or told nothing new. */
  private static void everyKindComesToItsOwn(StatisticsCoverage coverage) {
    for (CommandKind kind : CommandKind.values()) {
      if (OrderReport.class.isAssignableFrom(kind.type())) {
        coverage.check(kind, WalkTally.Fate.HEARD).count(heard -> heard > 0);
        coverage.check(kind, WalkTally.Fate.HEARD_WITH_DISCREPANCY).count(heard -> heard > 0);
      } else {
        coverage.check(kind, WalkTally.Fate.ACCEPTED).count(accepted -> accepted > 0);
        coverage.check(kind, WalkTally.Fate.REFUSED).count(refused -> refused > 0);
      }
    }
  }

  @AfterProperty
  void tell() {
    System.out.println(tally);
    assertThat(tally.effective())
        .as("commands that change an order")
        .isGreaterThan(tally.all() / 2);
  }

  private static void wander(Walk walk, Dice dice, int most) {
    Life life = walk.life();
    World world = new World(dice, life, true);
    WalkCommands commands = new WalkCommands(dice);
    RandomCommands any = new RandomCommands(dice);
    int wildness = dice.oneOf(2, 6, 20);
    while (walk.steps().size() < most && !isOver(life, dice)) {
      int choice = dice.below(100) - wildness;
      List<Deadline> due = choice >= 0 && choice < 10 ? Deadlines.of(life.order()) : List.of();
      if (choice < 0) {
        OrderCommand command = any.next(life);
        walk.step(commands.actor(command), command);
      } else if (!due.isEmpty()) {
        walk.reach(dice.onceIn(3) ? dice.oneOf(due) : due.get(0));
      } else if (choice < 40 && !walk.unanswered().isEmpty()) {
        answer(walk, world, dice);
      } else {
        OrderCommand command = commands.fitting(life);
        walk.step(commands.actor(command), command);
      }
    }
  }

  /** Of what has ended less is to be learned. */
  private static boolean isOver(Life life, Dice dice) {
    boolean hasEnded =
        life.status() == OrderStatus.CANCELLED || life.status() == OrderStatus.COMPLETED;
    return hasEnded && dice.onceIn(8);
  }

  /** Messages later than the rest; now and then one is answered for twice, or out of turn. */
  private static void answer(Walk walk, World world, Dice dice) {
    Deque<EffectEnvelope> unanswered = walk.unanswered();
    if (dice.onceIn(10)) {
      unanswered.add(unanswered.poll());
    }
    EffectEnvelope first =
        unanswered.stream()
            .filter(known -> !(known.effect() instanceof Notify) || dice.onceIn(3))
            .findFirst()
            .orElseGet(unanswered::element);
    if (dice.onceIn(10)) {
      world.answer(first).ifPresent(told -> walk.step(Optional.empty(), told));
    } else {
      walk.answer(world, first);
    }
  }
}
