package com.example.shop.violators.internal;

import com.owode.orders.guard.Guard;
import java.util.function.BinaryOperator;

final class GuardsByReference {

  BinaryOperator<String> guard() {
    return Guard::identifier;
  }
}
