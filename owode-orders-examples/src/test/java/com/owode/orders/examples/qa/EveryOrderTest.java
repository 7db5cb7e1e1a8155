package com.owode.orders.examples.qa;

import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.desk.Answer;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Ledger;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.jqwik.AlmostValidDraft;
import com.owode.orders.testkit.jqwik.OrdersDomain;
import com.owode.orders.testkit.jqwik.TroubledHistory;
import com.owode.orders.testkit.shop.Shop;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.joda.money.Money;

@Domain(OrdersDomain.class)
class EveryOrderTest {

  @Property
  void every_coin_that_was_taken_is_here_or_went_back(@ForAll OrderLife life) {
    Ledger money = life.order().progress().money();
    Money gone = money.returned().plus(money.inFlight()).plus(money.disputed());

    assertThat(money.returnable().plus(gone)).isEqualTo(taken(life));
  }

  /** Counted by ourselves, from what happened. */
  private static Money taken(OrderLife life) {
    Money taken = Money.zero(life.fixture().currency());
    for (OrderEvent event : life.events()) {
      if (event instanceof PaymentCaptured captured) {
        taken = taken.plus(captured.amount());
      }
    }
    return taken;
  }

  @Property
  void a_cancelled_order_that_has_come_to_its_end_keeps_neither_money_nor_stock(
      @ForAll OrderLife life) {
    if (life.status() == OrderStatus.CANCELLED && Rest.of(life.order()).isEnd()) {
      assertThat(life.order().balance().kept().isPositive()).isFalse();
      assertThat(life.order().progress().stock().reserved().isEmpty()).isTrue();
    }
  }

  @Property(tries = 50)
  void a_form_with_one_mistake_is_answered_with_that_mistake(@ForAll AlmostValidDraft almost) {
    Answer answer =
        Shop.open()
            .desk()
            .place(
                Fixtures.anOrder().asker(),
                OrderId.of("order-1"),
                CommandId.of("place"),
                almost.draft());

    assertThat(answer).isMalformedAt(almost.path());
  }

  @Property
  void money_is_never_forgotten_however_the_bank_tells_of_it(@ForAll TroubledHistory history) {
    OrderLife told = history.told();

    assertThat(told.order().progress().money().captured()).isEqualTo(taken(told));
    assertThat(told.folded()).isEqualTo(told.order());
  }
}
