package com.owode.orders.desk;

import com.owode.orders.lifecycle.Lifecycle;
import com.owode.orders.message.Catalogue;
import com.owode.orders.model.SellerId;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PersonalData;
import com.owode.orders.port.PolicyBook;
import com.owode.orders.port.StockRoom;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** All that a desk and its workers stand on. */
record DeskPorts(
    Lifecycle lifecycle,
    World world,
    Books books,
    InstantSource clock,
    SafeListener listener,
    Texts texts,
    Tries tries) {

  /** What is outside. */
  record World(
      PaymentGateway gateway, StockRoom stockRoom, Notifier notifier, DiscountIssuer discounts) {}

  /** What is kept. */
  record Books(OrderStore store, PolicyBook policies, PersonalData people) {}

  /** What messages are made of. */
  record Texts(Function<SellerId, Catalogue> catalogues, OrderLinks links) {}

  /** How often a command is tried against others, and what the host adds to its events. */
  record Tries(int most, Supplier<Map<String, String>> metadata) {}

  OrderStore store() {
    return books.store;
  }
}
