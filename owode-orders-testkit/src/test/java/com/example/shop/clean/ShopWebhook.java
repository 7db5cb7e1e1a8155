package com.example.shop.clean;

import com.owode.orders.command.PaymentReported;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.OrderDesk;
import java.time.InstantSource;

/** Hears from the bank, outside of any call of the library. */
public final class ShopWebhook {

  private final OrderDesk desk;
  private final InstantSource clock;

  public ShopWebhook(OrderDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  public Answer heard(PaymentReported report) {
    return desk.tell(report);
  }

  public long milliseconds() {
    return clock.millis();
  }
}
