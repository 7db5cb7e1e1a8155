package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.Fault;
import com.owode.orders.testkit.fake.FaultPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of many schedules. Immutable when it has been told. */
public final class Tally {

  private static final int MOST_FAILURES = 5;

  private final Cells cells = new Cells();
  private long[] hashes = new long[16];
  private int hashed;
  private final List<Outcome> unsound = new ArrayList<>();
  private final List<Optional<Long>> seeds = new ArrayList<>();
  private final EnumSet<FaultPoint> points = EnumSet.noneOf(FaultPoint.class);
  private final Median inSteps = new Median();
  private final Median accepted = new Median();
  private long schedules;
  private long joined;
  private long violating;
  private long struck;
  private long struckInVain;
  private long faults;
  private long commands;

  Tally() {}

  /** What came of the schedule of a seed, or of one that came of none. */
  void add(Optional<Long> seed, Outcome outcome) {
    count(outcome);
    hashes = withRoomFor(1);
    hashes[hashed++] = outcome.hash();
    commands += outcome.accepted();
    inSteps.add(outcome.acceptedInSteps());
    accepted.add(outcome.accepted());
    if (!outcome.isSound()) {
      violating++;
      if (unsound.size() < MOST_FAILURES) {
        unsound.add(outcome);
        seeds.add(seed);
      }
    }
  }

  private void count(Outcome outcome) {
    schedules++;
    faults += outcome.fired().size();
    struck += outcome.fired().isEmpty() ? 0 : 1;
    boolean isAnyFired = !outcome.fired().isEmpty();
    struckInVain += isAnyFired && outcome.inVain().size() == outcome.fired().size() ? 1 : 0;
    for (Fault fault : outcome.fired()) {
      points.add(fault.point());
    }
  }

  /** One that was played until it went on like another one. */
  void addJoined(Outcome outcome) {
    count(outcome);
    joined++;
  }

  /** Some that begin like one that has joined another one before their second fault strikes. */
  void addJoined(int placements) {
    schedules += placements;
    struck += placements;
    faults += 2L * placements;
    joined += placements;
  }

  void addAll(Tally other) {
    schedules += other.schedules;
    joined += other.joined;
    violating += other.violating;
    struck += other.struck;
    struckInVain += other.struckInVain;
    faults += other.faults;
    commands += other.commands;
    cells.addAll(other.cells);
    points.addAll(other.points);
    hashes = withRoomFor(other.hashed);
    System.arraycopy(other.hashes, 0, hashes, hashed, other.hashed);
    hashed += other.hashed;
    inSteps.addAll(other.inSteps);
    accepted.addAll(other.accepted);
    for (int i = 0; i < other.unsound.size() && unsound.size() < MOST_FAILURES; i++) {
      unsound.add(other.unsound.get(i));
      seeds.add(other.seeds.get(i));
    }
  }

  /** Eight bytes for each schedule: ten million of them are counted beside the simulation. */
  private long[] withRoomFor(int more) {
    int needed = Math.addExact(hashed, more);
    return needed <= hashes.length
        ? hashes
        : Arrays.copyOf(hashes, Math.max(needed, hashes.length + (hashes.length >> 1)));
  }

  /**
   * {@return how many of the schedules were not played to their end, because they go on like
   * another one that was}
   */
  public long joined() {
    return joined;
  }

  /** {@return how many schedules were played, at least as far as they differ from each other} */
  public long schedules() {
    return schedules;
  }

  /** {@return in how many something did not hold} */
  public long violating() {
    return violating;
  }

  /** {@return the median of accepted commands, requests and reports that wrote something} */
  public int medianAccepted() {
    return accepted.value();
  }

  /** {@return the median of those that were accepted in the steps of a schedule: under faults} */
  public int medianAcceptedInSteps() {
    return inSteps.value();
  }

  /** {@return the share of schedules in which a fault has struck, from 0 to 1} */
  public double shareStruck() {
    return schedules == 0 ? 0 : (double) struck / schedules;
  }

  /**
   * {@return the share of schedules in which a fault has struck and changed something, from 0 to 1;
   * of those that are not played to their end it is taken to have}
   */
  public double shareChanged() {
    return schedules == 0 ? 0 : (double) (struck - struckInVain) / schedules;
  }

  /** {@return how many different things have happened, by their hashes} */
  public int distinct() {
    long[] sorted = Arrays.copyOf(hashes, hashed);
    Arrays.sort(sorted);
    int distinct = 0;
    for (int i = 0; i < sorted.length; i++) {
      distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
    }
    return distinct;
  }

  /** {@return where a fault can strike and none has: at which calls} */
  public Set<FaultPoint> neverStruck() {
    return EnumSet.complementOf(points);
  }

  /** {@return in which status, while which command, which fault has struck: a line for each} */
  public List<String> cells() {
    return cells.lines();
  }

  /**
   * {@return the share of the cells of status, command and fault that can be reached in which a
   * fault has struck, from 0 to 1}
   */
  public double shareOfCells() {
    return (double) cells.countAmong(Reachable.CELLS) / Reachable.CELLS.size();
  }

  Cells struck() {
    return cells;
  }

  List<Outcome> unsound() {
    return unsound;
  }

  List<Optional<Long>> seedsOfUnsound() {
    return seeds;
  }

  /** Of what is not played to its end nobody knows. */
  private String changed() {
    return joined > 0
        ? ""
        : ", and not in vain in " + Math.round(shareChanged() * 1_000) / 10.0 + " %";
  }

  /** What the list lacks is named, so that it can be looked for. */
  private String beyond() {
    List<String> beyond = cells.linesBeyond(Reachable.CELLS);
    return beyond.isEmpty() ? "" : ", and beside them " + String.join(", ", beyond);
  }

  /** {@return the figures} */
  @Override
  public String toString() {
    return schedules
        + " schedules, "
        + (joined == 0 ? "" : joined + " of them until they went on like another one, ")
        + violating
        + " with a violation; "
        + commands
        + " commands accepted, median "
        + medianAccepted()
        + " a schedule, "
        + medianAcceptedInSteps()
        + " before faults stop; "
        + faults
        + " faults struck, at least one in "
        + Math.round(shareStruck() * 1_000) / 10.0
        + " % of schedules"
        + changed()
        + "; "
        + cells.size()
        + " cells of status, command and fault, "
        + cells.countAmong(Reachable.CELLS)
        + " of "
        + Reachable.CELLS.size()
        + " that can be reached"
        + beyond()
        + "; at "
        + points.size()
        + " of "
        + FaultPoint.values().length
        + " kinds of calls"
        + "; "
        + distinct()
        + " distinct traces";
  }
}
