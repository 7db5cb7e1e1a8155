package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which units a request is about: all that are eligible, certain ones, or so many of a line. */
public sealed interface Pick {

  /** {@return all eligible units} */
  static Pick all() {
    return All.UNITS;
  }

  /**
   * {@return exactly these units}
   *
   * @param units the units
   */
  static Pick these(Units units) {
    return new These(units);
  }

  /**
   * {@return so many units of one line}
   *
   * @param line the line's number, 1 or more
   * @param count how many units, 1 or more
   * @throws IllegalArgumentException when a number is less than 1
   */
  static Pick count(int line, int count) {
    return new Count(List.of(new LineCount(line, count)));
  }

  /**
   * {@return the units that are meant, given those that are eligible: never others, possibly fewer
   * than asked for}
   *
   * @param eligible the units that the request could be about
   */
  Units from(Units eligible);

  /**
   * {@return whether all units that are asked for are among the eligible ones}
   *
   * @param eligible the units that the request could be about
   */
  boolean isMetBy(Units eligible);

  /** All eligible units. */
  enum All implements Pick {
    /** The only value. */
    UNITS;

    @Override
    public Units from(Units eligible) {
      return eligible;
    }

    @Override
    public boolean isMetBy(Units eligible) {
      return !eligible.isEmpty();
    }
  }

  /**
   * Exactly these units.
   *
   * @param units the units, at least one
   */
  record These(Units units) implements Pick {

    /**
     * Guards the units.
     *
     * @param units the units, at least one
     * @throws IllegalArgumentException when there is none
     */
    public These {
      if (units.isEmpty()) {
        throw Guard.malformed("the units picked are none", "name at least one unit, or all()");
      }
    }

    @Override
    public Units from(Units eligible) {
      return units.and(eligible);
    }

    @Override
    public boolean isMetBy(Units eligible) {
      return eligible.containsAll(units);
    }
  }

  /**
   * So many units of each line, the lowest eligible numbers first.
   *
   * @param lines how many of which line, each line once
   */
  record Count(List<LineCount> lines) implements Pick {

    /**
     * Guards the lines.
     *
     * @param lines how many of which line, each line once
     * @throws IllegalArgumentException when there is none or one comes twice
     */
    public Count {
      lines = Guard.notEmpty("the lines picked from", lines);
      Set<Integer> seen = new HashSet<>();
      for (LineCount line : lines) {
        if (!seen.add(line.line)) {
          throw Guard.malformed("line " + line.line + " is picked from twice", "name it once");
        }
      }
    }

    @Override
    public Units from(Units eligible) {
      Units units = Units.none();
      for (LineCount line : lines) {
        units = units.plus(eligible.ofLine(line.line).first(line.count));
      }
      return units;
    }

    @Override
    public boolean isMetBy(Units eligible) {
      return lines.stream().allMatch(line -> eligible.countOf(line.line) >= line.count);
    }
  }

  /**
   * So many units of one line.
   *
   * @param line the line's number, 1 or more
   * @param count how many units, 1 or more
   */
  record LineCount(int line, int count) {

    /**
     * Guards the numbers.
     *
     * @param line the line's number
     * @param count how many units
     * @throws IllegalArgumentException when one is less than 1
     */
    public LineCount {
      Guard.atLeast("line picked from", line, 1);
      Guard.atLeast("count picked from line " + line, count, 1);
    }
  }

  /**
   * {@return so many units of several lines}
   *
   * @param lines how many of which line, each line once
   * @throws IllegalArgumentException when there is none or one comes twice
   */
  static Pick counts(List<LineCount> lines) {
    return new Count(new ArrayList<>(lines));
  }
}
