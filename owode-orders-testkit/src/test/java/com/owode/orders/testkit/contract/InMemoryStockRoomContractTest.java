package com.owode.orders.testkit.contract;

import com.owode.orders.memory.InMemoryStockRoom;
import com.owode.orders.model.Sku;
import com.owode.orders.port.StockRoom;
import com.owode.orders.testkit.fake.TestClock;
import com.owode.orders.testkit.fixture.Fixtures;
import java.time.Duration;
import java.time.Instant;

/** The room in memory: no call of it can fail. */
class InMemoryStockRoomContractTest extends StockRoomContract {

  private final TestClock clock = TestClock.at(Fixtures.BEGIN);
  private final InMemoryStockRoom memory = InMemoryStockRoom.empty(clock);

  @Override
  protected StockRoom room() {
    return memory;
  }

  @Override
  protected void stock(Sku what, int units) {
    memory.stock(what, units, 0);
  }

  @Override
  protected int onHand(Sku what) {
    return memory.onHand(what);
  }

  @Override
  protected Instant now() {
    return clock.instant();
  }

  @Override
  protected void pass(Duration time) {
    clock.pass(time);
  }

  @Override
  protected Absences absences() {
    return Absences.none()
        .lacking(Ability.NOT_SENT, 31)
        .lacking(Ability.REQUEST_LOST, 32)
        .lacking(Ability.ANSWER_LOST, 33);
  }
}
