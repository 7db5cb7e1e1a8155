package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A fault on a lifecycle, and those that can follow: they strike the same call or a later one.
 *
 * @param fault the fault
 * @param before how many calls of each point there were when it struck
 * @param joined how many there were when it began to go on like another one, if it ever did
 * @param last how many there were at the end
 */
record FirstFault(
    Fault fault,
    Map<FaultPoint, Integer> before,
    Optional<Map<FaultPoint, Integer>> joined,
    Map<FaultPoint, Integer> last) {

  private static final List<FaultPoint> POINTS = List.of(FaultPoint.values());

  /** Whether at some call it begins to go on like another one. */
  boolean isJoined() {
    return joined.isPresent();
  }

  /** How many faults can follow. */
  int count() {
    return count(last);
  }

  /** How many can follow before it goes on like another one. */
  int countUntilJoined() {
    return count(joined.orElse(last));
  }

  private int count(Map<FaultPoint, Integer> until) {
    int count = othersOfTheSameCall();
    for (FaultPoint point : POINTS) {
      count += later(point, until) * point.possible().size();
    }
    return count;
  }

  private int later(FaultPoint point, Map<FaultPoint, Integer> until) {
    return until.getOrDefault(point, 0) - before.getOrDefault(point, 0);
  }

  private int othersOfTheSameCall() {
    int others = 0;
    for (FaultKind kind : fault.point().possible()) {
      others += kind.compareTo(fault.kind()) > 0 ? 1 : 0;
    }
    return others;
  }

  /** One that can follow before it goes on like another one, counted from 0. */
  Fault second(int place) {
    int rest = place - othersOfTheSameCall();
    if (rest < 0) {
      int kinds = fault.point().possible().size();
      return UsualFault.of(fault.point(), fault.number(), kinds + rest);
    }
    for (FaultPoint point : POINTS) {
      int kinds = point.possible().size();
      int faults = later(point, joined.orElse(last)) * kinds;
      if (rest < faults) {
        int number = before.getOrDefault(point, 0) + 1 + rest / kinds;
        return UsualFault.of(point, number, rest % kinds);
      }
      rest -= faults;
    }
    throw new IndexOutOfBoundsException("there is no place " + place + " after " + fault);
  }
}
