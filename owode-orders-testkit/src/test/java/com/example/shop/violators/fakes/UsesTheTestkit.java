package com.example.shop.violators.fakes;

import com.owode.orders.testkit.fixture.People;
import com.owode.orders.testkit.fixture.Person;

final class UsesTheTestkit {

  Person somebody() {
    return People.AMARA;
  }
}
