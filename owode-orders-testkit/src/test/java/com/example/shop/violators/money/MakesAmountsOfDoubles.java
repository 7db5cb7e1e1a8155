package com.example.shop.violators.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;

final class MakesAmountsOfDoubles {

  List<BigDecimal> prices(double one, double other) {
    return List.of(new BigDecimal(one), BigDecimal.valueOf(other));
  }

  List<BigDecimal> prices(DoubleStream all) {
    return all.mapToObj(BigDecimal::new).toList();
  }
}
