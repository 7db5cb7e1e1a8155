package com.example.shop.violators.desk;

import com.owode.orders.desk.DeskListener;
import com.owode.orders.desk.Operations;
import com.owode.orders.effect.EffectEnvelope;
import java.time.Instant;

final class AsksWhileItListens implements DeskListener {

  private final Operations operations;

  AsksWhileItListens(Operations operations) {
    this.operations = operations;
  }

  @Override
  public void parked(EffectEnvelope effect, String why) {
    operations.health(Instant.EPOCH);
  }
}
