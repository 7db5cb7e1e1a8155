package com.owode.orders.examples.replay;

import com.owode.orders.command.Basket;
import com.owode.orders.command.Purchase;
import com.owode.orders.command.PurchaseSplit.Part;
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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** What the history says of a purchase, split into one order for each seller. */
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

  /** The orders in the sequence in which the purchase first names their sellers. */
  static List<Sale> of(PurchaseId purchase, Purchased bought) {
    List<Basket> baskets = baskets(purchase, bought);
    List<Part> parts =
        new Purchase(
                purchase,
                new Buyer(bought.buyer(), buyer(bought), LANGUAGE),
                new AddressRef(buyer(bought), 1),
                PaymentMode.HOST,
                baskets,
                Money.zero(bought.currency()),
                Money.zero(bought.currency()))
            .split().parts().stream()
                .sorted(Comparator.comparing(part -> place(part.order(), baskets)))
                .toList();
    List<List<Money>> shares =
        PaymentShares.of(bought.payments(), parts.stream().map(Part::share).toList());
    List<Sale> sales = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      sales.add(new Sale(parts.get(i).order(), parts.get(i).place(), shares.get(i)));
    }
    return List.copyOf(sales);
  }

  private static List<Basket> baskets(PurchaseId purchase, Purchased bought) {
    Map<SellerId, List<Item>> bySeller = new LinkedHashMap<>();
    for (Item item : bought.items()) {
      bySeller.computeIfAbsent(item.seller(), none -> new ArrayList<>()).add(item);
    }
    List<Basket> baskets = new ArrayList<>();
    bySeller.forEach(
        (seller, items) ->
            baskets.add(
                new Basket(
                    new Seller(seller, seller(seller), LANGUAGE),
                    lines(items),
                    Optional.of(id(purchase, baskets.size() + 1)),
                    shipBy(items),
                    bought.promisedBy())));
    return List.copyOf(baskets);
  }

  private static int place(OrderId order, List<Basket> baskets) {
    return baskets.stream().map(Basket::order).toList().indexOf(Optional.of(order));
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
