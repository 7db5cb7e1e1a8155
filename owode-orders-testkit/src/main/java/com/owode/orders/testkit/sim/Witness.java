package com.owode.orders.testkit.sim;

import com.owode.orders.command.OrderReport;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;
import java.util.List;
import java.util.function.Supplier;

/** Sees every step of a schedule, and every call that it makes until faults stop. */
interface Witness {

  default void begins(Step step, UnderWay underWay) {}

  void called(FaultPoint point, Object what, Strike strike, UnderWay underWay);

  /** The call was done, whatever its caller is told. */
  default void done(
      FaultPoint point, Strike strike, Object what, Object answer, UnderWay underWay) {}

  /** Somebody outside tells a report. */
  default void told(OrderReport report, UnderWay underWay) {}

  /** It was received: nobody tells it again. */
  default void taken(OrderReport report) {}

  /**
   * A step has ended, and all holds.
   *
   * @param outside what the world remembers beside what was done to it
   * @return whether what comes is known: then it is not played
   */
  default boolean ends(Supplier<List<Object>> outside) {
    return false;
  }
}
