package com.owode.orders.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a value that is being built, so that all of it is told at once. Not
 * exported: hosts meet only the messages.
 */
public final class Faults {

  /** Far longer than any policy waits, far shorter than the time line. */
  private static final Duration LONGEST = Duration.ofDays(3_650);

  private final String subject;
  private final List<String> found = new ArrayList<>();

  /**
   * Begins without a fault.
   *
   * @param subject what is being built, for the message
   */
  public Faults(String subject) {
    this.subject = subject;
  }

  /**
   * {@return other faults that begin with these, so that what is built can be mended and rebuilt}
   */
  public Faults copy() {
    Faults copy = new Faults(subject);
    copy.found.addAll(found);
    return copy;
  }

  /**
   * {@return these faults, with one more unless the claim is true}
   *
   * @param claim what must be true
   * @param fact subject and fact, as the first half of a sentence
   * @param remedy what it must be, as the second half
   */
  public Faults unless(boolean claim, String fact, String remedy) {
    if (!claim) {
      found.add(fact + "; " + remedy);
    }
    return this;
  }

  /**
   * {@return these faults, with one more unless the duration is longer than zero and at most 3,650
   * days}
   *
   * @param name what lasts so long, for the message
   * @param duration how long
   */
  public Faults unlessPositive(String name, Duration duration) {
    return unless(
        !duration.isNegative() && !duration.isZero() && duration.compareTo(LONGEST) <= 0,
        name + " is " + duration,
        "it must be longer than zero and at most 3650 days");
  }

  /**
   * {@return these faults, with one more unless the number lies between two, both included}
   *
   * @param name what is counted, for the message
   * @param value the number
   * @param least the smallest number allowed
   * @param most the greatest number allowed
   */
  public Faults unlessBetween(String name, long value, long least, long most) {
    return unless(
        value >= least && value <= most,
        name + " is " + value,
        "it must be from " + least + " to " + most);
  }

  /**
   * {@return the value, or null with one more fault where making it fails}
   *
   * @param making makes the value
   * @param <T> the type of the value
   */
  public <T> @Nullable T attempt(Supplier<T> making) {
    try {
      return making.get();
    } catch (IllegalArgumentException fault) {
      found.add(String.valueOf(fault.getMessage()));
      return null;
    }
  }

  /** {@return what was found, in order} */
  public List<String> found() {
    return List.copyOf(found);
  }

  /**
   * Ends the collecting.
   *
   * @throws IllegalArgumentException when something is wrong; the message lists all of it
   */
  public void refuse() {
    if (!found.isEmpty()) {
      throw new IllegalArgumentException(
          subject
              + (found.size() == 1 ? " has a fault: " : " has " + found.size() + " faults: ")
              + String.join("; ", found));
    }
  }
}
