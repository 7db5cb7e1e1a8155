package com.owode.orders.testkit.contract;

import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.FaultScript;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What goes wrong with the next call of fakes, as their scripts say it. */
final class Scripts {

  private Scripts() {}

  /** With each of the calls that it can go wrong with. */
  static void play(FakePorts ports, Ability what, FaultPoint... points) {
    String time = kind(what).isTimed() ? " 1h" : "";
    String script =
        Arrays.stream(points)
            .filter(point -> point.possible().contains(kind(what, point)))
            .map(point -> point.word() + "#1: " + kind(what, point).word() + time)
            .collect(Collectors.joining("; "));
    ports.faults().play(FaultScript.parse(script));
  }

  /** A bank declines, everybody else rejects. */
  private static FaultKind kind(Ability what, FaultPoint point) {
    boolean isRejected = what == Ability.REFUSAL && !point.possible().contains(FaultKind.DECLINE);
    return isRejected ? FaultKind.REJECT : kind(what);
  }

  private static FaultKind kind(Ability what) {
    return switch (what) {
      case NOT_SENT -> FaultKind.NOT_SENT;
      case REQUEST_LOST -> FaultKind.TIMEOUT;
      case ANSWER_LOST -> FaultKind.TIMEOUT_AFTER_SUCCESS;
      case SILENCE -> FaultKind.STALL;
      case REFUSAL -> FaultKind.DECLINE;
      case PENDING -> FaultKind.PENDING;
      default -> throw new IllegalArgumentException(what + " is nothing that goes wrong");
    };
  }
}
