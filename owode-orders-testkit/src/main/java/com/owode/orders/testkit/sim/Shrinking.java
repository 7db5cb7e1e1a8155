package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a shorter schedule that fails in the same way: fewer faults, fewer steps, earlier faults,
 * plainer scene.
 */
final class Shrinking {

  private static final int MOST_TRIES = 6_000;
  private static final int MOST_EARLIER = 12;

  private final Predicate<Schedule> fails;
  private int tries;

  private Shrinking(Predicate<Schedule> fails) {
    this.fails = fails;
  }

  static Schedule of(Schedule failing, Predicate<Schedule> fails) {
    return new Shrinking(fails).shortest(failing);
  }

  private Schedule shortest(Schedule failing) {
    Schedule before;
    Schedule shorter = failing;
    do {
      before = shorter;
      shorter = fewerSteps(fewerFaults(shorter));
      shorter = orElse(shorter.withScene(Scene.USUAL), shorter);
    } while (!shorter.equals(before) && tries < MOST_TRIES);
    return shorter;
  }

  private Schedule fewerFaults(Schedule failing) {
    Schedule shorter = failing;
    for (int i = failing.faults().faults().size() - 1; i >= 0; i--) {
      List<Fault> fewer = new ArrayList<>(shorter.faults().faults());
      fewer.remove(i);
      shorter = orElse(shorter.withFaults(FaultScript.of(fewer)), shorter);
    }
    return shorter;
  }

  private Schedule fewerSteps(Schedule failing) {
    Schedule shorter = failing;
    for (int size = Math.max(1, failing.steps().size() / 2); size > 0; size /= 2) {
      int from = shorter.steps().size() - size;
      while (from >= 0) {
        List<Step> fewer = new ArrayList<>(shorter.steps().subList(0, from));
        fewer.addAll(shorter.steps().subList(from + size, shorter.steps().size()));
        shorter = withoutCalls(shorter.withSteps(fewer), shorter);
        from = Math.min(from - 1, shorter.steps().size() - size);
      }
    }
    return shorter;
  }

  /** Where a step has gone whose calls counted, a fault strikes an earlier call. */
  private Schedule withoutCalls(Schedule shorter, Schedule otherwise) {
    Schedule found = orElse(shorter, otherwise);
    List<Fault> faults = shorter.faults().faults();
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      int most = Math.min(MOST_EARLIER, fault.number() - 1);
      for (int calls = 1; calls <= most && found.equals(otherwise); calls++) {
        List<Fault> earlier = new ArrayList<>(faults);
        earlier.set(i, Fault.of(fault.point(), fault.number() - calls, fault.kind(), fault.by()));
        found = orElse(shorter.withFaults(FaultScript.of(earlier)), otherwise);
      }
    }
    return found;
  }

  private Schedule orElse(Schedule shorter, Schedule otherwise) {
    tries++;
    return tries < MOST_TRIES && !shorter.equals(otherwise) && fails.test(shorter)
        ? shorter
        : otherwise;
  }
}
