package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;

/** Sees every step of a schedule, and every call that it makes until faults stop. */
interface Witness {

  default void begins(Step step, UnderWay underWay) {}

  void called(FaultPoint point, Strike strike, UnderWay underWay);
}
