package com.owode.orders.testkit.contract;

import com.owode.orders.memory.InMemoryPersonalData;
import com.owode.orders.port.PersonalData;

class InMemoryPersonalDataContractTest extends PersonalDataContract {

  private final InMemoryPersonalData memory = new InMemoryPersonalData();

  @Override
  protected PersonalData people() {
    return memory;
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }
}
