package com.example.shop.violators.store;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.memory.InMemoryOrderStore;
import java.time.Duration;
import java.time.Instant;

final class ClaimsPastTheWorker {

  int claim(InMemoryOrderStore store) {
    return store
        .claim(EffectKind.NOTIFY, Instant.EPOCH, Duration.ofMinutes(1), 1, "by-hand")
        .size();
  }
}
