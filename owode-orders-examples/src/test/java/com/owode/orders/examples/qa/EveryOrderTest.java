package com.owode.orders.examples.qa;

import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;

import com.owode.orders.desk.Answer;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.jqwik.AlmostValidDraft;
import com.owode.orders.testkit.jqwik.OrdersDomain;
import com.owode.orders.testkit.jqwik.TroubledHistory;
import com.owode.orders.testkit.shop.Shop;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(OrdersDomain.class)
class EveryOrderTest {

  @Property
  void an_order_that_cannot_come_to_rest_says_what_disturbs_it(@ForAll OrderLife life) {
    Rest rest = Rest.of(life.order());

    assertThat(rest.isReached()).isEqualTo(rest.disturbances().isEmpty());
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

    assertThat(told.order().progress().money().captured().isNegative()).isFalse();
    assertThat(told.folded()).isEqualTo(told.order());
  }
}
