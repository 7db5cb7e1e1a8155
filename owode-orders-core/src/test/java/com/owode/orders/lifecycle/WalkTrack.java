package com.owode.orders.lifecycle;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.effect.EffectId;
import com.owode.orders.model.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was asked and told on a walk, so that it can be walked again with less: a walk that fails is
 * shown as the fewest steps that still fail in the same way.
 */
final class WalkTrack {

  private static final int MOST_TRIES = 5_000;

  private final WalkBegin begin;
  private final long ending;

  WalkTrack(WalkBegin begin, long ending) {
    this.begin = begin;
    this.ending = ending;
  }

  /** One step: who asked what, or what was told of which effect, and when. */
  record Step(Instant at, Optional<Actor> actor, OrderCommand command, Optional<EffectId> answers) {

    /** Takes the step again; what it was about may not be there any more. */
    Decision take(Life life) {
      life.waitUntil(at);
      return actor.isPresent()
          ? life.ask(actor.get(), (OrderRequest) command)
          : life.tell((OrderReport) command);
    }

    @Override
    public String toString() {
      return at + " " + actor.map(who -> who.role() + " asks: ").orElse("told: ") + command;
    }
  }

  /** A failure, told with the fewest steps that lead to it and what each of them wrote. */
  AssertionError failure(List<Step> steps, Throwable failed) {
    Optional<Throwable> again = walk(steps);
    if (again.isEmpty()) {
      return new AssertionError(
          failed + "\nwhich does not come again when the same is asked and told", failed);
    }
    List<Step> fewest = shortest(steps, kind(again.get()));
    return new AssertionError(
        walk(fewest).orElseThrow() + "\n" + begin + "\n" + told(fewest), failed);
  }

  private Optional<Throwable> walk(List<Step> steps) {
    Walk walk = new Walk(begin.life(), new WalkTally((kind, fate) -> {}));
    try {
      steps.forEach(walk::take);
      WalkEnd.of(walk, ending);
      return Optional.empty();
    } catch (AssertionError | RuntimeException failed) {
      return Optional.of(failed);
    }
  }

  private List<Step> shortest(List<Step> steps, String wanted) {
    List<Step> shortest = List.copyOf(steps);
    int tries = 0;
    for (int size = Math.max(1, shortest.size() / 2); size > 0; size /= 2) {
      boolean isShorter = true;
      while (isShorter && tries < MOST_TRIES) {
        isShorter = false;
        for (int from = 0; from < shortest.size() && tries < MOST_TRIES; tries++) {
          List<Step> fewer = without(shortest, from, size);
          if (walk(fewer).filter(failed -> kind(failed).equals(wanted)).isPresent()) {
            shortest = fewer;
            isShorter = true;
          } else {
            from += size;
          }
        }
      }
    }
    return shortest;
  }

  private static List<Step> without(List<Step> steps, int from, int size) {
    List<Step> fewer = new ArrayList<>(steps.subList(0, from));
    fewer.addAll(steps.subList(Math.min(steps.size(), from + size), steps.size()));
    return fewer;
  }

  private String told(List<Step> steps) {
    Life life = begin.life();
    List<String> lines = new ArrayList<>();
    lines.add("from " + life.order());
    for (Step step : steps) {
      Decision decision = step.take(life);
      lines.add(step.toString());
      lines.add("    -> " + words(decision));
      lines.add("    -> " + life.order() + ", " + life.order().progress().money());
    }
    return String.join("\n", lines);
  }

  private static String words(Decision decision) {
    return decision instanceof Decision.Accepted accepted
        ? accepted.events() + ", wants " + Scenes.effects(accepted)
        : "refused by " + ((Decision.Refused) decision).codes();
  }

  /** Two failures are alike when their first lines are, whatever figures they name. */
  private static String kind(Throwable failed) {
    String message = String.valueOf(failed.getMessage()).strip().split("\n", 2)[0];
    return failed.getClass().getName() + message.replaceAll("[0-9]+", "#");
  }
}
