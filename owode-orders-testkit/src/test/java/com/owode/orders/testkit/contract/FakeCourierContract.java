package com.owode.orders.testkit.contract;

import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.DeliverTo;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is behind a courier under test is the fake: its books, its faults, its clock. */
abstract class FakeCourierContract extends CourierContract {

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
  protected List<DeliverTo> booked(OrderId order, ParcelId parcel) {
    return ports.courier().labels(order, parcel);
  }

  @Override
  protected void deliver(OrderPlaced order, ParcelId parcel) {
    ports.courier().handOver(order, parcel);
    pass(Duration.ofDays(3));
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    Scripts.play(ports, what, FaultPoint.BOOK);
  }
}
