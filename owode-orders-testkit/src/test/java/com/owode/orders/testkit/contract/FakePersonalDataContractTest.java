package com.owode.orders.testkit.contract;

import com.owode.orders.port.PersonalData;
import com.owode.orders.testkit.fake.FakePersonalData;
import com.owode.orders.testkit.fake.FaultInjector;
import com.owode.orders.testkit.fake.TestClock;
import com.owode.orders.testkit.fixture.Fixtures;

class FakePersonalDataContractTest extends PersonalDataContract {

  private final FakePersonalData fake =
      FakePersonalData.with(FaultInjector.with(TestClock.at(Fixtures.BEGIN)));

  @Override
  protected PersonalData people() {
    return fake;
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }
}
