package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.FaultScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every placement of up to two faults on a lifecycle: none, one, or two, of every kind that can
 * strike at a call, with one time each, at every call until the last step, reads included. The
 * first one strikes a call that the lifecycle makes without faults; the second one the same call or
 * a later one, as the lifecycle goes with the first: so it strikes retries too, and no pair is
 * counted twice.
 */
final class Placements {

  private static final List<FaultPoint> POINTS = List.of(FaultPoint.values());

  /** A first fault, and how many calls of each point there were when it struck and at the end. */
  private record First(
      Fault fault, Map<FaultPoint, Integer> before, Map<FaultPoint, Integer> last) {

    /** How many faults can follow. */
    int count() {
      int count = othersOfTheSameCall();
      for (FaultPoint point : POINTS) {
        count += later(point) * point.possible().size();
      }
      return count;
    }

    private int later(FaultPoint point) {
      return last.getOrDefault(point, 0) - before.getOrDefault(point, 0);
    }

    private int othersOfTheSameCall() {
      int others = 0;
      for (FaultKind kind : fault.point().possible()) {
        others += kind.compareTo(fault.kind()) > 0 ? 1 : 0;
      }
      return others;
    }

    Fault second(int place) {
      int rest = place - othersOfTheSameCall();
      if (rest < 0) {
        return faultAt(fault.point(), fault.number(), fault.point().possible().size() + rest);
      }
      for (FaultPoint point : POINTS) {
        int kinds = point.possible().size();
        int faults = later(point) * kinds;
        if (rest < faults) {
          int number = before.getOrDefault(point, 0) + 1 + rest / kinds;
          return faultAt(point, number, rest % kinds);
        }
        rest -= faults;
      }
      throw new IndexOutOfBoundsException("there is no place " + place + " after " + fault);
    }
  }

  private final Schedule lifecycle;
  private final List<First> firsts;

  /** How many pairs there are with the firsts up to each. */
  private final long[] pairs;

  private Placements(Schedule lifecycle, List<First> firsts) {
    this.lifecycle = lifecycle;
    this.firsts = List.copyOf(firsts);
    this.pairs = new long[firsts.size()];
    long sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += firsts.get(i).count();
      pairs[i] = sum;
    }
  }

  static Placements of(Schedule lifecycle, Simulation simulation) {
    List<First> firsts = new ArrayList<>();
    Map<FaultPoint, Integer> before = new EnumMap<>(FaultPoint.class);
    for (FaultPoint point : simulation.calls(lifecycle).calls()) {
      int number = before.merge(point, 1, Integer::sum);
      for (int kind = 0; kind < point.possible().size(); kind++) {
        Fault fault = faultAt(point, number, kind);
        CallLog with = simulation.calls(lifecycle.withFaults(FaultScript.of(fault)));
        firsts.add(new First(fault, new EnumMap<>(before), with.counts()));
      }
    }
    return new Placements(lifecycle, firsts);
  }

  private static Fault faultAt(FaultPoint point, int number, int place) {
    return usual(point, number, List.copyOf(point.possible()).get(place));
  }

  /** Of a kind, with the one time that is tried. */
  static Fault usual(FaultPoint point, int number, FaultKind kind) {
    return Fault.of(point, number, kind, time(kind));
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
    return 1L + pairs.length + (pairs.length == 0 ? 0 : pairs[pairs.length - 1]);
  }

  Schedule at(long place) {
    if (place == 0) {
      return lifecycle;
    }
    if (place <= pairs.length) {
      return lifecycle.withFaults(FaultScript.of(firsts.get((int) place - 1).fault));
    }
    long pair = place - 1 - pairs.length;
    int found = Arrays.binarySearch(pairs, pair);
    int first = found < 0 ? -1 - found : found + 1;
    while (pairs[first] <= pair) {
      first++; // No second fault follows this one.
    }
    long earlier = first == 0 ? 0 : pairs[first - 1];
    return lifecycle.withFaults(
        FaultScript.of(firsts.get(first).fault, firsts.get(first).second((int) (pair - earlier))));
  }
}
