package com.example.shop.violators.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.owode.orders.model.Actor;
import com.owode.orders.model.SellerId;

record RequestWithActor(@JsonProperty("seller") String seller) {

  Actor actor() {
    return Actor.seller(SellerId.of(seller));
  }
}
