package com.owode.orders.testkit.contract;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.port.PortCall;

/** Calls under other keys than they should have. */
final class Keyed {

  private Keyed() {}

  static PortCall under(String suffix, PortCall call) {
    return PortCall.of(
        new IdempotencyKey(call.key() + ":" + suffix), call.attempt(), call.deadline());
  }
}
