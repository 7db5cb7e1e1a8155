package com.owode.orders.examples.replay;

import com.owode.orders.model.BuyerId;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What an entry of a history says has happened to a purchase. */
sealed interface Happening {

  /** The word for it in the history. */
  String word();

  /** Something was bought; the payments are those that are told once they are approved. */
  record Purchased(
      CurrencyUnit currency,
      BuyerId buyer,
      List<Item> items,
      Optional<Instant> promisedBy,
      List<Money> payments)
      implements Happening {

    public Purchased {
      items = List.copyOf(items);
      payments = List.copyOf(payments);
    }

    @Override
    public String word() {
      return "purchased";
    }
  }

  /** A line of a purchase. */
  record Item(
      Sku sku,
      SellerId seller,
      int quantity,
      Money unitPrice,
      Money shippingFee,
      Optional<Instant> shipBy) {}

  /** What happened to the purchase as a whole, and says no more than that. */
  enum Step implements Happening {
    PAYMENT_APPROVED("payment_approved"),
    HANDED_TO_CARRIER("handed_to_carrier"),
    DELIVERED("delivered"),
    CANCELLED("cancelled"),
    UNAVAILABLE("unavailable");

    private final String word;

    Step(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** The buyer left a review. */
  record Reviewed(int rating, Optional<String> text) implements Happening {

    @Override
    public String word() {
      return "reviewed";
    }
  }
}
