package com.owode.orders.lifecycle;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentOutcome;

/**
 * Orders brought to each status through the lifecycle, never by setting fields. Those that are
 * partly shipped or delivered need two units or more.
 */
final class Orders {

  private Orders() {}

  static Life in(OrderStatus status) {
    return in(status, Given.usual());
  }

  static Life in(OrderStatus status, Given given) {
    Life life = brought(status, given);
    if (life.status() != status) {
      throw new AssertionError("the order should be " + status + " and is " + life.order());
    }
    return life;
  }

  private static Life brought(OrderStatus status, Given given) {
    return switch (status) {
      case AWAITING_PAYMENT -> given.placed().reserved();
      case PAYMENT_FAILED -> given.placed().reserved().paymentIs(PaymentOutcome.DECLINED);
      case PAID -> given.placed().paid();
      case PACKED -> in(OrderStatus.PAID, given).packed(Pick.all());
      case PARTIALLY_SHIPPED -> {
        Life packed = in(OrderStatus.PACKED, given);
        yield packed.shipped(Pick.these(someOf(packed)), "parcel-1");
      }
      case SHIPPED -> in(OrderStatus.PACKED, given).shipped(Pick.all(), "parcel-1");
      case PARTIALLY_DELIVERED -> in(OrderStatus.PARTIALLY_SHIPPED, given).delivered("parcel-1");
      case DELIVERED -> in(OrderStatus.SHIPPED, given).delivered("parcel-1");
      case COMPLETED ->
          in(OrderStatus.SHIPPED, given).after(Life.BUYER, new ConfirmDelivery(Pick.all()));
      case CANCELLED -> in(OrderStatus.PAID, given).cancelled(Pick.all());
    };
  }

  /** All units but the last. */
  private static Units someOf(Life life) {
    return life.all().first(life.all().count() - 1);
  }
}
