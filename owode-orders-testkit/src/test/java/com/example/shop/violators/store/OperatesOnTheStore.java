package com.example.shop.violators.store;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.port.Append;
import com.owode.orders.port.AppendResult;
import com.owode.orders.port.OperatorRecord;
import com.owode.orders.port.OrderStore;
import java.util.Optional;
import java.util.function.Function;

final class OperatesOnTheStore {

  Function<Append, AppendResult> operate(OrderStore store, OperatorRecord why) {
    store.pause(EffectKind.NOTIFY, true, why);
    store.throttle(EffectKind.NOTIFY, Optional.empty(), why);
    store.record(why);
    return store::append;
  }
}
