package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is behind an issuer under test is the fake: its books, its faults, its clock. */
abstract class FakeDiscountsContract extends DiscountIssuerContract {

  final FakePorts ports = FakePorts.at(Fixtures.BEGIN, OrderPolicies.owode());

  @Override
  protected Instant now() {
    return ports.clock().instant();
  }

  @Override
  protected void pass(Duration time) {
    ports.clock().pass(time);
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }

  @Override
  protected List<Voucher> issued(OrderId order) {
    return ports.discounts().issued(order).stream()
        .map(one -> new Voucher(one.code(), one.what().discount()))
        .toList();
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    Scripts.play(ports, what, FaultPoint.DISCOUNT);
  }
}
