package com.example.shop.violators.money;

import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

final class PricesInDoubles {

  Money price(double amount) {
    return Money.of(CurrencyUnit.of("NGN"), amount, RoundingMode.HALF_UP);
  }
}
