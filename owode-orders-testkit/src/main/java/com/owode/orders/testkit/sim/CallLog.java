package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The calls that a schedule makes until its last step, in order. */
final class CallLog implements Witness {

  private final List<FaultPoint> calls = new ArrayList<>();
  private final Map<FaultPoint, Integer> counts = new EnumMap<>(FaultPoint.class);

  @Override
  public void called(FaultPoint point, Object what, Strike strike, UnderWay underWay) {
    calls.add(point);
    counts.merge(point, 1, Integer::sum);
  }

  List<FaultPoint> calls() {
    return calls;
  }

  /** How many there are of each point that is called. */
  Map<FaultPoint, Integer> counts() {
    return counts;
  }
}
