package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.FaultScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every placement of up to two faults on a lifecycle: none, one, or two, of every kind that can
 * strike at a call, with one time each, at every call until the last step, reads included. The
 * first one strikes a call that the lifecycle makes without faults; the second one the same call or
 * a later one, as the lifecycle goes with the first: so it strikes retries too, and no pair is
 * counted twice.
 *
 * <p>A schedule ends where it goes on like one that is played to its end: where no fault is left to
 * come, and its {@link Past} is the same. A second fault that would strike after that is placed on
 * the other one, and strikes there.
 */
final class Placements {

  private static final Walk.Look NOTHING_IS_KNOWN = (mark, walk) -> false;

  private final Schedule lifecycle;
  private final Simulation simulation;
  private final List<FirstFault> firsts = new ArrayList<>();

  /** Of schedules with one fault or none, each of which is played to its end. */
  private final Set<Past.Mark> known = new HashSet<>();

  private Placements(Schedule lifecycle, Simulation simulation) {
    this.lifecycle = lifecycle;
    this.simulation = simulation;
  }

  static Placements of(Schedule lifecycle, Simulation simulation) {
    Placements placements = new Placements(lifecycle, simulation);
    placements.placeFirsts();
    return placements;
  }

  private void placeFirsts() {
    Map<FaultPoint, Integer> before = new EnumMap<>(FaultPoint.class);
    Walk without =
        watch(
            lifecycle,
            (mark, walk) -> {
              known.add(mark);
              return false;
            });
    for (FaultPoint point : without.calls()) {
      int number = before.merge(point, 1, Integer::sum);
      for (int kind = 0; kind < point.possible().size(); kind++) {
        firsts.add(first(UsualFault.of(point, number, kind), new EnumMap<>(before)));
      }
    }
  }

  private FirstFault first(Fault fault, Map<FaultPoint, Integer> before) {
    List<Map<FaultPoint, Integer>> joined = new ArrayList<>();
    Walk with =
        watch(
            lifecycle.withFaults(FaultScript.of(fault)),
            (mark, walk) -> {
              if (walk.isFirstLook() && !known.add(mark)) {
                joined.add(walk.counts());
              }
              return false;
            });
    return new FirstFault(fault, before, joined.stream().findFirst(), with.counts());
  }

  private Walk watch(Schedule schedule, Walk.Look look) {
    Walk walk = new Walk(schedule, new Cells(), simulation.isForgetful() ? look : NOTHING_IS_KNOWN);
    simulation.watch(schedule, walk);
    return walk;
  }

  long count() {
    return 1L + firsts.size() + firsts.stream().mapToLong(FirstFault::count).sum();
  }

  /** How many parts there are: one without faults, and one for each first fault. */
  int parts() {
    return 1 + firsts.size();
  }

  /** Those of a part that are to be played: what begins with it first, then with a second fault. */
  List<Schedule> schedules(int part) {
    if (part == 0) {
      return List.of(lifecycle);
    }
    FirstFault first = firsts.get(part - 1);
    List<Schedule> schedules = new ArrayList<>();
    schedules.add(lifecycle.withFaults(FaultScript.of(first.fault())));
    for (int place = 0; place < first.countUntilJoined(); place++) {
      schedules.add(lifecycle.withFaults(FaultScript.of(first.fault(), first.second(place))));
    }
    return schedules;
  }

  /** Plays a part, and counts what came of it. */
  void play(long part, Tally own) {
    List<Schedule> schedules = schedules((int) part);
    if (part == 0) {
      play(lifecycle, NOTHING_IS_KNOWN, own);
      return;
    }
    FirstFault first = firsts.get((int) part - 1);
    Set<Past.Mark> here = new HashSet<>();
    play(schedules.get(0), (mark, walk) -> !here.add(mark) || first.isJoined(), own);
    for (Schedule schedule : schedules.subList(1, schedules.size())) {
      play(
          schedule,
          (mark, walk) -> walk.isFirstLook() && (known.contains(mark) || !here.add(mark)),
          own);
    }
    own.addJoined(first.count() - first.countUntilJoined());
  }

  private void play(Schedule schedule, Walk.Look look, Tally own) {
    Walk walk =
        new Walk(schedule, own.struck(), simulation.isForgetful() ? look : NOTHING_IS_KNOWN);
    Outcome outcome = simulation.play(schedule, false, walk);
    if (walk.isJoined()) {
      own.addJoined(outcome);
    } else {
      own.add(Optional.empty(), outcome);
    }
  }
}
