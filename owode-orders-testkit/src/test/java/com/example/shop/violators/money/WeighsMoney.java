package com.example.shop.violators.money;

import org.joda.money.Money;

final class WeighsMoney {

  double weight(Money money) {
    return money.getAmount().doubleValue();
  }
}
