package com.owode.orders.testkit.fake;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The words that a script may use, for who has used others. */
final class Words {

  private Words() {}

  static String ofPoints() {
    return Arrays.stream(FaultPoint.values())
        .map(FaultPoint::word)
        .collect(Collectors.joining(", "));
  }

  static String of(FaultPoint point) {
    return point.possible().stream().map(Words::ofKind).collect(Collectors.joining(", "));
  }

  private static String ofKind(FaultKind kind) {
    return kind.isTimed() ? kind.word() + " TIME" : kind.word();
  }
}
