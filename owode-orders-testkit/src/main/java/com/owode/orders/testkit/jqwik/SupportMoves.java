package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.Pack;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Actor;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;

/** What support does for others against a rule, for a recorded reason. */
final class SupportMoves {

  private static final Actor STAND_IN =
      Fixtures.SUPPORT
          .because(Fixtures.aNote("reason-1"))
          .overriding("packing.secure", "payment.attempts-left");

  private SupportMoves() {}

  static OrderLife overriding(Stage stage) {
    OrderLife life = stage.life();
    return life.status() == OrderStatus.PAYMENT_FAILED
        ? life.ask(STAND_IN, new RetryPayment())
        : stage.with(
            life.order().progress().units().open(),
            pick -> life.ask(STAND_IN, new Pack(pick, Packaging.STANDARD)));
  }
}
