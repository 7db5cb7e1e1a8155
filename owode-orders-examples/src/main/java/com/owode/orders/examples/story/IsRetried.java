package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.AMARA;

import com.owode.orders.command.RetryPayment;
import com.owode.orders.model.OrderId;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.TrackingStatus;

/** A payment fails, and the next one does not. */
final class IsRetried implements Chapter {

  private static final OrderId ORDER = OrderId.of("1002");

  private final Stage stage;

  IsRetried(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "A payment that fails and is retried";
  }

  @Override
  public void tell() {
    Teller teller = stage.teller(ORDER);
    stage.gateway().declineNext();
    teller.step(
        "2026-01-12T10:00",
        "Amara orders two more scarves, and her bank declines",
        stage.asked(AMARA, ORDER, Cast.amaraBuys("purchase-2", Cast.scarves(1, 2))));
    teller.step("2026-01-12T10:30", "Bola wants to pack already", stage.packed(ORDER));
    teller.step(
        "2026-01-12T11:00",
        "Amara tops up her account and tries again",
        stage.asked(AMARA, ORDER, new RetryPayment()));
    teller.ledger();
    teller.asBefore(
        "2026-01-13T10:00",
        "Bola packs and ships, as in chapter 1",
        stage.packed(ORDER),
        stage.shipped(ORDER, Carrier.VELO, 2));
    teller.asBefore(
        "2026-01-15T12:00",
        "The courier reports it delivered",
        stage.tracked(ORDER, TrackingStatus.DELIVERED));
    teller.muchLater("2026-01-18T12:00", "Three days pass: Amara is asked how she likes it");
  }
}
