package com.example.shop.violators.desk;

import com.owode.orders.desk.Operations;
import com.owode.orders.effect.EffectEnvelope;
import java.time.Instant;

/** Is no listener itself. */
abstract class Asking {

  private final Operations operations;

  Asking(Operations operations) {
    this.operations = operations;
  }

  public void parked(EffectEnvelope effect, String why) {
    operations.health(Instant.EPOCH);
  }
}
