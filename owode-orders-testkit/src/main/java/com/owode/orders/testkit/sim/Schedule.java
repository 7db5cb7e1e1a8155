package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.FaultScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is done and what goes wrong, in one line: a scene, steps, and a {@link FaultScript}, with
 * bars between them. It says all: the same line always plays the same.
 *
 * <pre>{@code
 * JPY x3 gateway placement | place; work; pack; ship; pass 72h | charge#1: timeout-after-success
 * }</pre>
 */
public final class Schedule {

  private final Scene scene;
  private final List<Step> steps;
  private final FaultScript faults;

  Schedule(Scene scene, List<Step> steps, FaultScript faults) {
    this.scene = scene;
    this.steps = List.copyOf(steps);
    this.faults = faults;
  }

  /**
   * {@return the schedule that a line says}
   *
   * @param line scene, steps and faults
   * @throws IllegalArgumentException when it says none: with what is wrong, and the words that are
   *     known
   */
  public static Schedule parse(String line) {
    String[] parts = line.split("\\|", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "the line has "
              + parts.length
              + " parts; write scene | steps | faults, with nothing after the last bar if nothing"
              + " goes wrong");
    }
    List<Step> steps = new ArrayList<>();
    List<String> mistakes = new ArrayList<>();
    for (String text : parts[1].split(";", -1)) {
      read(text.trim(), steps, mistakes);
    }
    if (!mistakes.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no step "
              + String.join(", no step ", mistakes)
              + "; use "
              + Arrays.stream(Deed.values())
                  .map(deed -> deed == Deed.PASS ? "pass 48h" : deed.word())
                  .collect(Collectors.joining(", ")));
    }
    return new Schedule(Scene.parse(parts[0]), steps, FaultScript.parse(parts[2]));
  }

  private static void read(String text, List<Step> steps, List<String> mistakes) {
    if (text.isEmpty()) {
      return;
    }
    Optional<Deed> deed = Deed.read(text).filter(known -> known != Deed.PASS);
    if (text.matches("pass [1-9][0-9]{0,5}h")) {
      steps.add(Step.pass(Duration.ofHours(Long.parseLong(text.substring(5, text.length() - 1)))));
    } else if (deed.isPresent()) {
      steps.add(Step.of(deed.get()));
    } else {
      mistakes.add("'" + text + "'");
    }
  }

  Scene scene() {
    return scene;
  }

  /** {@return the steps} */
  public List<Step> steps() {
    return steps;
  }

  /** {@return what goes wrong} */
  public FaultScript faults() {
    return faults;
  }

  Schedule withSteps(List<Step> changed) {
    return new Schedule(scene, changed, faults);
  }

  /**
   * {@return this schedule, in which something else goes wrong}
   *
   * @param changed what
   */
  public Schedule withFaults(FaultScript changed) {
    return new Schedule(scene, steps, changed);
  }

  Schedule withScene(Scene changed) {
    return new Schedule(changed, steps, faults);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Schedule schedule
        && schedule.scene.equals(scene)
        && schedule.steps.equals(steps)
        && schedule.faults.equals(faults);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** {@return the line, which {@link #parse} reads again} */
  @Override
  public String toString() {
    return scene
        + " | "
        + steps.stream().map(Step::toString).collect(Collectors.joining("; "))
        + " | "
        + faults;
  }
}
