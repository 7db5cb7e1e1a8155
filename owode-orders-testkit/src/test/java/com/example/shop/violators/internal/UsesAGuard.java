package com.example.shop.violators.internal;

import com.owode.orders.guard.Guard;

final class UsesAGuard {

  String checked(String id) {
    return Guard.identifier("id of the basket", id);
  }
}
