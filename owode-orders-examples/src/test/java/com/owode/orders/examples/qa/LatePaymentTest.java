package com.owode.orders.examples.qa;

import static com.owode.orders.message.MessageKind.CANCELLATION_NOTICE;
import static com.owode.orders.message.MessageKind.ORDER_CONFIRMATION;
import static com.owode.orders.testkit.assertj.OrdersAssertions.assertThat;
import static com.owode.orders.testkit.fixture.Fixtures.anOrder;

import com.owode.orders.testkit.fake.MagicSku;
import com.owode.orders.testkit.junit.OrdersExtension;
import com.owode.orders.testkit.shop.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OrdersExtension.class)
class LatePaymentTest {

  @Test
  void money_that_comes_late_goes_back(Shop shop) {
    var order = shop.place(anOrder().units("CHARGER", 3).in("JPY"));
    shop.faults("charge#1: late 3d");
    shop.clock().passTo(order.payBy());
    shop.comeToRest();
    assertThat(shop.order(order)).isCancelled().wasToldOnce(CANCELLATION_NOTICE);
    assertThat(shop.bank()).hasChargedFor(order, "JPY 3750").holdsFor(order, "JPY 0");
  }

  /** Nobody cancels what may be paid: the bank is asked, and the order goes on. */
  @Test
  void money_whose_answer_was_lost_is_found(Shop shop) {
    var order = shop.place(anOrder().units("CHARGER", 3).in("JPY"));
    shop.faults("charge#1: timeout-after-success");
    shop.clock().passTo(order.payBy());
    shop.comeToRest();
    assertThat(shop.order(order)).isPaid().wasToldOnce(ORDER_CONFIRMATION);
    assertThat(shop.bank()).hasChargedFor(order, "JPY 3750").holdsFor(order, "JPY 3750");
  }

  /** The same by a magic value, as testers do who cannot reach the script. */
  @Test
  void money_for_a_magic_value_goes_back(Shop shop) {
    var order = shop.place(anOrder().units(MagicSku.PAID_LATE.sku().value(), 1).in("BHD"));
    shop.comeToRest();
    assertThat(shop.order(order)).isCancelled().hasReturned("BHD 1250").isAtRest();
    assertThat(shop.bank()).holdsFor(order, "BHD 0");
  }
}
