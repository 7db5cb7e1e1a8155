package com.owode.orders.testkit.fake;

import java.time.Duration;

/**
 * One fault of a script.
 *
 * @param point where it strikes
 * @param number at which call of that kind, from 1
 * @param kind what goes wrong
 * @param by for how long or by how much; zero for kinds that are not timed
 */
public record Fault(FaultPoint point, int number, FaultKind kind, Duration by) {

  /**
   * Guards what can be.
   *
   * @param point where it strikes
   * @param number at which call of that kind
   * @param kind what goes wrong
   * @param by for how long or by how much
   * @throws IllegalArgumentException when the number is less than 1, the kind cannot strike there,
   *     or the time does not fit the kind
   */
  public Fault {
    if (number < 1) {
      throw new IllegalArgumentException(
          "the number of " + point.word() + " is " + number + "; count from 1");
    }
    if (!point.possible().contains(kind)) {
      throw new IllegalArgumentException(
          point.word() + " cannot " + kind.word() + "; it can: " + Words.of(point));
    }
    if (kind.isTimed() == by.isZero()) {
      throw new IllegalArgumentException(
          kind.word()
              + (kind.isTimed() ? " needs a time; such as 2d" : " has a time; leave it out"));
    }
    if (!Times.read(Times.text(by)).orElse(Duration.ZERO).equals(by)) {
      throw new IllegalArgumentException(
          kind.word()
              + " has a time of "
              + by
              + ", which a script cannot say; give whole seconds, such as 90s or 2d");
    }
    if (by.isNegative() && kind != FaultKind.JUMP) {
      throw new IllegalArgumentException(
          kind.word() + " has a time of " + Times.text(by) + "; only a jump goes back");
    }
  }

  /**
   * {@return a fault without a time}
   *
   * @param point where it strikes
   * @param number at which call of that kind, from 1
   * @param kind what goes wrong
   */
  public static Fault of(FaultPoint point, int number, FaultKind kind) {
    return new Fault(point, number, kind, Duration.ZERO);
  }

  /**
   * {@return a fault with a time}
   *
   * @param point where it strikes
   * @param number at which call of that kind, from 1
   * @param kind what goes wrong
   * @param by for how long or by how much
   */
  public static Fault of(FaultPoint point, int number, FaultKind kind, Duration by) {
    return new Fault(point, number, kind, by);
  }

  /** {@return it as it stands in a script, such as {@code courier#1: late 2d}} */
  @Override
  public String toString() {
    String what = point.word() + "#" + number + ": " + kind.word();
    return kind.isTimed() ? what + " " + Times.text(by) : what;
  }
}
