package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import java.time.Duration;
import java.util.List;

/** Faults that say how long, where that is not chosen: one time for each kind. */
final class UsualFault {

  private UsualFault() {}

  static Fault of(FaultPoint point, int number, FaultKind kind) {
    return Fault.of(point, number, kind, time(kind));
  }

  /** One of those that can strike there, counted from 0. */
  static Fault of(FaultPoint point, int number, int place) {
    return of(point, number, List.copyOf(point.possible()).get(place));
  }

  private static Duration time(FaultKind kind) {
    return switch (kind) {
      case STALL, STALL_AFTER -> Duration.ofMinutes(5);
      case JUMP -> Duration.ofHours(-1);
      case LATE, FAIL_LATER -> Duration.ofDays(3);
      default -> Duration.ZERO;
    };
  }
}
