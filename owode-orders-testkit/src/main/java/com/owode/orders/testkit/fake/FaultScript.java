package com.owode.orders.testkit.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What goes wrong, in one line that can be printed, mailed and played again.
 *
 * <pre>{@code
 * charge#1: timeout-after-success; notify#2: crash-before; append#7: reply-lost; courier#1: late 2d
 * }</pre>
 *
 * <p>Each fault names a {@linkplain FaultPoint call} and its number, then {@linkplain FaultKind
 * what goes wrong}, with a time in days, hours, minutes or seconds where it has one. Several faults
 * may strike one call. Immutable.
 */
public final class FaultScript {

  private static final FaultScript NONE = new FaultScript(List.of());
  private static final Pattern FORM =
      Pattern.compile("([a-z-]+)\\s*#\\s*([0-9]{1,9})\\s*:\\s*([a-z-]+)(?:\\s+(\\S+))?");

  private final List<Fault> faults;

  private FaultScript(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  /** {@return a script in which nothing goes wrong} */
  public static FaultScript none() {
    return NONE;
  }

  /**
   * {@return a script of these faults}
   *
   * @param faults the faults, in any order
   */
  public static FaultScript of(List<Fault> faults) {
    return new FaultScript(faults);
  }

  /**
   * {@return a script of these faults}
   *
   * @param faults the faults, in any order
   */
  public static FaultScript of(Fault... faults) {
    return new FaultScript(List.of(faults));
  }

  /**
   * {@return the script that a line says}
   *
   * @param line faults with semicolons between them; a blank line says that nothing goes wrong
   * @throws IllegalArgumentException when it says anything else: with every mistake in it, and the
   *     words that are known
   */
  public static FaultScript parse(String line) {
    List<Fault> faults = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    int place = 0;
    for (String part : line.split(";", -1)) {
      place++;
      String text = part.trim();
      if (!text.isEmpty()) {
        read(text, "fault " + place + " '" + text + "': ", faults, mistakes);
      }
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(
          "the script has "
              + mistakes.size()
              + (mistakes.size() == 1 ? " mistake:" : " mistakes:")
              + mistakes.stream().collect(Collectors.joining("\n  ", "\n  ", "")));
    }
    return new FaultScript(faults);
  }

  private static void read(String text, String where, List<Fault> faults, List<String> mistakes) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      mistakes.add(where + "it is no fault; write one as 'charge#1: timeout'");
      return;
    }
    Optional<FaultPoint> point = FaultPoint.read(form.group(1));
    Optional<FaultKind> kind = FaultKind.read(form.group(3));
    Optional<Duration> time =
        form.group(4) == null ? Optional.of(Duration.ZERO) : Times.read(form.group(4));
    if (point.isEmpty()) {
      mistakes.add(where + "there is no " + form.group(1) + "; use one of " + Words.ofPoints());
    }
    if (kind.isEmpty()) {
      mistakes.add(where + "nothing can " + form.group(3) + point.map(FaultScript::can).orElse(""));
    }
    if (time.isEmpty()) {
      mistakes.add(where + form.group(4) + " is no time; write one as 2d, 3h, 15m or 30s");
    }
    if (point.isPresent() && kind.isPresent() && time.isPresent()) {
      try {
        int number = Integer.parseInt(form.group(2));
        faults.add(new Fault(point.get(), number, kind.get(), time.get()));
      } catch (IllegalArgumentException impossible) {
        mistakes.add(where + impossible.getMessage());
      }
    }
  }

  private static String can(FaultPoint point) {
    return "; " + point.word() + " can: " + Words.of(point);
  }

  /** {@return the faults, in the order in which they were written} */
  public List<Fault> faults() {
    return faults;
  }

  /** {@return whether nothing goes wrong} */
  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /**
   * {@return this script and one more fault}
   *
   * @param fault the fault
   */
  public FaultScript and(Fault fault) {
    List<Fault> more = new ArrayList<>(faults);
    more.add(fault);
    return new FaultScript(more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FaultScript script && script.faults.equals(faults);
  }

  @Override
  public int hashCode() {
    return faults.hashCode();
  }

  /** {@return the line, which {@link #parse} reads again} */
  @Override
  public String toString() {
    return faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
  }
}
