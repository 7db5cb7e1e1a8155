package com.example.shop.violators.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.owode.orders.model.Actor;
import com.owode.orders.model.SellerId;
import java.util.List;

record RequestWithSomebody(@JsonProperty("sellers") List<String> sellers) {

  List<?> actors() {
    return sellers.stream().map(SellerId::of).map(Actor::seller).toList();
  }
}
