package com.owode.orders.examples.qa;

import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;

import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.refund.CaseState;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.People;
import org.junit.jupiter.api.Test;

class EveryStateTest {

  @Test
  void an_order_is_there_in_one_line() {
    OrderLife shipped = anOrder().units("CHARGER", 3).in("JPY").broughtTo(OrderStatus.SHIPPED);
    OrderLife waiting = anOrder().boughtBy(People.FATIMA).broughtTo(CaseState.AWAITING_PROOF);
    OrderLife over = waiting.onward().reached(DeadlineKind.PROOF_BY);

    assertThat(shipped).isIn(OrderStatus.SHIPPED).hasCaptured("JPY 3750");
    assertThat(waiting).isDelivered().hasCases(CaseState.AWAITING_PROOF);
    assertThat(over).hasCases(CaseState.LAPSED);
  }
}
