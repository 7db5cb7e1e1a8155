package com.owode.orders.testkit.shop;

import com.owode.orders.command.Place;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fixture.OrderFixture;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is there before anybody buys: goods, the seller's address, the policies in force. */
final class Shelves {

  private static final int PLENTY = 1_000;

  private final FakePorts ports;
  private final Set<Sku> stocked = new HashSet<>();

  Shelves(FakePorts ports) {
    this.ports = ports;
  }

  /** Puts units on the shelf, and no others later. */
  void stock(Sku sku, int units) {
    stocked.add(sku);
    ports.stock().stock(sku, units);
  }

  /** Of what nobody has counted there is plenty. */
  void provide(OrderFixture fixture) {
    ports.people().putContact(fixture.seller().ref(), fixture.seller().contact());
    ports.policies().tellInstead(fixture.seller().asSeller(), fixture.ownPolicies());
    for (OrderLine line : linesOf(fixture)) {
      if (stocked.add(line.sku())) {
        ports.stock().stock(line.sku(), PLENTY);
      }
    }
  }

  private static List<OrderLine> linesOf(OrderFixture fixture) {
    try {
      Place place = fixture.place();
      return place.lines();
    } catch (IllegalArgumentException faulty) {
      return List.of();
    }
  }
}
