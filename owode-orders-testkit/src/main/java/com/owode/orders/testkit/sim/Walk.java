package com.owode.orders.testkit.sim;

import com.owode.orders.command.OrderReport;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Sees one schedule of a lifecycle: its calls, and its past at the end of each step. */
final class Walk implements Witness {

  /** Somebody who looks when all faults of the schedule have struck and a step has ended. */
  interface Look {

    /** Whether what comes is known. */
    boolean isKnown(Past.Mark mark, Walk walk);
  }

  private final int faults;
  private final Cells cells;
  private final Look look;
  private final Past past = new Past();
  private final CallLog calls = new CallLog();
  private int struck;
  private int steps;
  private int looks;
  private boolean isJoined;

  Walk(Schedule schedule, Cells cells, Look look) {
    this.faults = schedule.faults().faults().size();
    this.cells = cells;
    this.look = look;
  }

  /** The calls so far. */
  List<FaultPoint> calls() {
    return calls.calls();
  }

  /** How many calls of each point there were so far. */
  Map<FaultPoint, Integer> counts() {
    return new EnumMap<>(calls.counts());
  }

  /** Whether a step has ended for the first time since all faults have struck. */
  boolean isFirstLook() {
    return looks == 1;
  }

  /** Whether it ended before its end, as what would have come was known. */
  boolean isJoined() {
    return isJoined;
  }

  @Override
  public void called(FaultPoint point, Object what, Strike strike, UnderWay underWay) {
    struck += strike.faults().size();
    calls.called(point, what, strike, underWay);
    cells.struck(point, what, strike, underWay);
    past.called(point, what, underWay);
  }

  @Override
  public void done(FaultPoint point, Strike strike, Object what, Object answer, UnderWay where) {
    past.done(point, strike, what, answer, where);
  }

  @Override
  public void told(OrderReport report, UnderWay underWay) {
    past.told(report, underWay);
  }

  @Override
  public void taken(OrderReport report) {
    past.taken(report);
  }

  @Override
  public boolean ends(Supplier<List<Object>> memory) {
    steps++;
    if (struck == faults) {
      looks++;
      isJoined = look.isKnown(past.mark(steps, memory.get()), this);
    }
    return isJoined;
  }
}
