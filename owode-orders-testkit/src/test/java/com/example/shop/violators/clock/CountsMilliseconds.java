package com.example.shop.violators.clock;

import com.owode.orders.policy.OrderPolicies;

final class CountsMilliseconds {

  OrderPolicies ofToday() {
    return OrderPolicies.owode().toBuilder("v" + System.currentTimeMillis()).build();
  }
}
