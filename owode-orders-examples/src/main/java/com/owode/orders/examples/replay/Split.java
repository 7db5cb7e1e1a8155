package com.owode.orders.examples.replay;

import com.owode.orders.command.Place;
import com.owode.orders.examples.replay.Happening.Item;
import com.owode.orders.examples.replay.Happening.Purchased;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.payment.PaymentMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Splits a purchase into one order for each seller. */
final class Split {

  private static final String LANGUAGE = "en";

  private Split() {}

  /**
   * {@return the id of one of the orders: the first has the purchase's own}
   *
   * @param purchase the purchase
   * @param number which order, from 1
   */
  static OrderId id(PurchaseId purchase, int number) {
    return OrderId.of(number == 1 ? purchase.value() : purchase.value() + "." + number);
  }

  static List<Sale> of(PurchaseId purchase, Purchased bought) {
    Map<SellerId, List<Item>> bySeller = new LinkedHashMap<>();
    for (Item item : bought.items()) {
      bySeller.computeIfAbsent(item.seller(), none -> new ArrayList<>()).add(item);
    }
    List<Place> places = new ArrayList<>();
    bySeller.forEach((seller, items) -> places.add(place(purchase, bought, seller, items)));
    List<List<Money>> shares = PaymentShares.of(bought.payments(), totals(places));
    List<Sale> sales = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      sales.add(new Sale(id(purchase, i + 1), places.get(i), shares.get(i)));
    }
    return List.copyOf(sales);
  }

  private static List<Money> totals(List<Place> places) {
    return places.stream().map(Sale::total).toList();
  }

  private static Place place(
      PurchaseId purchase, Purchased bought, SellerId seller, List<Item> items) {
    Money nothing = Money.zero(bought.currency());
    PersonRef buyer = buyer(bought);
    return new Place(
        purchase,
        new Seller(seller, seller(seller), LANGUAGE),
        new Buyer(bought.buyer(), buyer, LANGUAGE),
        new AddressRef(buyer, 1),
        PaymentMode.HOST,
        lines(items),
        nothing,
        nothing,
        shipBy(items),
        bought.promisedBy());
  }

  static PersonRef buyer(Purchased bought) {
    return PersonRef.of(bought.buyer().value());
  }

  static PersonRef seller(SellerId seller) {
    return PersonRef.of(seller.value());
  }

  private static List<OrderLine> lines(List<Item> items) {
    List<OrderLine> lines = new ArrayList<>();
    for (Item item : items) {
      lines.add(
          new OrderLine(
              lines.size() + 1,
              item.sku(),
              item.sku().value(),
              ProductClass.GENERAL,
              item.quantity(),
              item.unitPrice(),
              item.shippingFee()));
    }
    return lines;
  }

  /** An order is late when the first of its lines is. */
  private static Optional<Instant> shipBy(List<Item> items) {
    return items.stream().flatMap(item -> item.shipBy().stream()).min(Instant::compareTo);
  }
}
