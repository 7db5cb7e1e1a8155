package com.owode.orders.testkit.sim;

import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.Strike;

/** Sees every call that a schedule makes until faults stop. */
interface Witness {

  void called(FaultPoint point, Strike strike, UnderWay underWay);
}
