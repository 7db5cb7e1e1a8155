package com.example.shop.violators.desk;

import com.owode.orders.desk.DeskListener;
import com.owode.orders.desk.Operations;
import com.owode.orders.effect.EffectEnvelope;
import java.time.Instant;

interface AsksByDefault extends DeskListener {

  Operations operations();

  @Override
  default void suppressed(EffectEnvelope effect) {
    operations().health(Instant.EPOCH);
  }
}
