package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrdersTest {

  static List<Given> givens() {
    List<Given> givens = new ArrayList<>();
    for (String currency : List.of("NGN", "JPY", "KWD")) {
      for (CaptureAt when : CaptureAt.values()) {
        for (PaymentMode mode : PaymentMode.values()) {
          Given given = Given.usual().in(currency).capturedAt(when).collectedBy(mode);
          givens.add(given);
          givens.add(given.lines(2));
          givens.add(given.lines(1, 3, 2).priced(999, 10, 7));
        }
      }
    }
    return givens;
  }

  @ParameterizedTest
  @MethodSource("givens")
  void an_order_can_be_brought_to_every_status(Given given) {
    for (OrderStatus status : OrderStatus.values()) {
      Life life = Orders.in(status, given);

      assertThat(life.status()).isEqualTo(status);
      assertThat(life.folded()).isEqualTo(life.order());
      assertThat(life.order().version()).isEqualTo(life.events().size());
      assertThat(life.order().progress().heard().discrepancies()).isEmpty();
    }
  }
}
