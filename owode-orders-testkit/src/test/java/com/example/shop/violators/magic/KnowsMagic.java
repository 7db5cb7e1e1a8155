package com.example.shop.violators.magic;

import com.owode.orders.model.Sku;

final class KnowsMagic {

  boolean isFree(Sku sku) {
    return sku.value().startsWith("MAGIC-");
  }
}
