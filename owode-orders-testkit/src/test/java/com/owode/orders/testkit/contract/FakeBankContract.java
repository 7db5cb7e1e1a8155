package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The provider behind a gateway under test is the fake bank: its books, its faults, its clock. */
abstract class FakeBankContract extends PaymentGatewayContract {

  final FakePorts ports = FakePorts.at(Fixtures.BEGIN, OrderPolicies.owode());

  @Override
  protected Instant now() {
    return ports.clock().instant();
  }

  @Override
  protected Money charged(OrderId order, CurrencyUnit currency) {
    return ports.bank().charged(order, currency);
  }

  @Override
  protected Money returned(OrderId order, CurrencyUnit currency) {
    return ports.bank().returned(order, currency);
  }

  @Override
  protected Money setAside(OrderId order, CurrencyUnit currency) {
    return ports.bank().setAside(order, currency);
  }

  @Override
  protected void settle(OrderId order) {
    ports.bank().settle();
  }

  @Override
  protected void pass(Duration time) {
    ports.clock().pass(time);
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    Scripts.play(
        ports, what, FaultPoint.CHARGE, FaultPoint.CAPTURE, FaultPoint.VOID, FaultPoint.REFUND);
  }
}
