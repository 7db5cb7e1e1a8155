package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Sku;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultScript;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;

/**
 * The shelves behind a room under test are those of the fake: its ledger, its faults, its clock.
 */
abstract class FakeStockRoomContract extends StockRoomContract {

  final FakePorts ports = FakePorts.at(Fixtures.BEGIN, OrderPolicies.owode());

  @Override
  protected void stock(Sku what, int units) {
    ports.stock().stock(what, units);
  }

  @Override
  protected int onHand(Sku what) {
    return ports.stock().onHand(what);
  }

  @Override
  protected Instant now() {
    return ports.clock().instant();
  }

  @Override
  protected void pass(Duration time) {
    ports.clock().pass(time);
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    String fault =
        switch (what) {
          case NOT_SENT -> "not-sent";
          case REQUEST_LOST -> "timeout";
          case ANSWER_LOST -> "timeout-after-success";
          default -> throw new IllegalArgumentException("nothing of a stock room is " + what);
        };
    StringBuilder script = new StringBuilder("confirm#1: ").append(fault);
    for (String point : new String[] {"reserve", "release", "deduct", "restock"}) {
      script.append("; ").append(point).append("#1: ").append(fault);
    }
    ports.faults().play(FaultScript.parse(script.toString()));
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }
}
