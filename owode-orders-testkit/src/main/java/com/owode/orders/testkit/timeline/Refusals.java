package com.owode.orders.testkit.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Refusals in the order in which they were told to somebody. */
final class Refusals {

  private Refusals() {}

  static List<Refusal> byTime(List<Refusal> known, List<Refusal> more) {
    return Stream.concat(known.stream(), more.stream())
        .sorted(Comparator.comparing(Refusal::at))
        .collect(Collectors.toUnmodifiableList());
  }
}
