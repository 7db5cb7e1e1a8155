package com.owode.orders.testkit.contract;

import com.owode.orders.message.Channel;
import com.owode.orders.model.Contact;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is behind a notifier under test is the fake: its books, its faults, its clock. */
abstract class FakeNotifierContract extends NotifierContract {

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
  protected Channel channel() {
    return Channel.EMAIL;
  }

  @Override
  protected List<Received> received(Contact reader) {
    return ports.notifier().sent().stream()
        .map(one -> one.message())
        .filter(one -> one.to().equals(reader))
        .map(OutgoingMessage::message)
        .map(one -> new Received(one.subject(), one.contentType(), one.body()))
        .toList();
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    Scripts.play(ports, what, FaultPoint.NOTIFY);
  }
}
