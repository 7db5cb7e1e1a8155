package com.example.shop.violators.fakes;

import com.owode.orders.testkit.shop.Shop;
import java.util.function.Supplier;

final class ListsFakes {

  Supplier<?> shops() {
    return Shop::open;
  }
}
