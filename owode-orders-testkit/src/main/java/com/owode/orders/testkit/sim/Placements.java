package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.FaultScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every placement of up to two faults on a lifecycle: none, one, or an unordered pair, at each call
 * that the lifecycle makes without faults until its last step. A single one is of every kind that
 * can strike there, with one time each. A pair is of kinds that end or double a call: crash before
 * and after, answer lost, standing still while another process works.
 */
final class Placements {

  private static final Set<FaultKind> IN_PAIRS =
      EnumSet.of(
          FaultKind.CRASH_BEFORE,
          FaultKind.CRASH_AFTER,
          FaultKind.TIMEOUT_AFTER_SUCCESS,
          FaultKind.REPLY_LOST,
          FaultKind.STALL_AFTER);
  private static final Set<FaultPoint> READS =
      EnumSet.of(
          FaultPoint.LOAD,
          FaultPoint.FIND,
          FaultPoint.CLAIM,
          FaultPoint.DUE,
          FaultPoint.POLICIES,
          FaultPoint.PEOPLE,
          FaultPoint.AVAILABLE);

  private final Schedule lifecycle;
  private final List<Fault> singles;
  private final List<Fault> inPairs;

  private Placements(Schedule lifecycle, List<Fault> singles, List<Fault> inPairs) {
    this.lifecycle = lifecycle;
    this.singles = singles;
    this.inPairs = inPairs;
  }

  static Placements of(Schedule lifecycle, Simulation simulation) {
    Map<FaultPoint, Integer> calls = simulation.calls(lifecycle);
    List<Fault> singles = new ArrayList<>();
    List<Fault> inPairs = new ArrayList<>();
    for (FaultPoint point : FaultPoint.values()) {
      for (int number = 1; number <= calls.getOrDefault(point, 0); number++) {
        for (FaultKind kind : point.possible()) {
          Fault fault = Fault.of(point, number, kind, time(kind));
          singles.add(fault);
          if (IN_PAIRS.contains(kind) && !READS.contains(point)) {
            inPairs.add(fault);
          }
        }
      }
    }
    return new Placements(lifecycle, singles, inPairs);
  }

  private static Duration time(FaultKind kind) {
    return switch (kind) {
      case STALL, STALL_AFTER -> Duration.ofMinutes(5);
      case JUMP -> Duration.ofHours(-1);
      case LATE, FAIL_LATER -> Duration.ofDays(3);
      default -> Duration.ZERO;
    };
  }

  long count() {
    return 1 + singles.size() + (long) inPairs.size() * (inPairs.size() - 1) / 2;
  }

  Schedule at(long place) {
    if (place == 0) {
      return lifecycle;
    }
    if (place <= singles.size()) {
      return lifecycle.withFaults(FaultScript.of(singles.get((int) place - 1)));
    }
    long pair = place - 1 - singles.size();
    int first = 0;
    long rest = inPairs.size() - 1L;
    while (pair >= rest) {
      pair -= rest;
      first++;
      rest--;
    }
    return lifecycle.withFaults(
        FaultScript.of(inPairs.get(first), inPairs.get(first + 1 + (int) pair)));
  }
}
