package com.example.shop.violators.money;

import java.math.BigDecimal;
import java.util.List;

final class AddsInDoubles {

  double sum(List<BigDecimal> prices) {
    return prices.stream().mapToDouble(BigDecimal::doubleValue).sum();
  }
}
