package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.SellerId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.TransactionRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What a buyer bought at once, perhaps of several sellers. An order has one seller, so the purchase
 * is split into orders.
 *
 * <p>The baskets are kept by the seller's id: the same purchase, told in whatever order, always
 * splits into the same orders.
 *
 * @param id the purchase's id
 * @param buyer who buys
 * @param address where all of it goes
 * @param payment who collects the money; the host when there are several sellers, because one
 *     payment is then shared by several orders
 * @param baskets what is bought of whom, 1 to 50, each seller once
 * @param fee a fee for the whole purchase, zero or more; spread over the units of all sellers
 * @param discount what is taken off all the goods, zero or more; spread likewise
 */
public record Purchase(
    PurchaseId id,
    Buyer buyer,
    AddressRef address,
    PaymentMode payment,
    List<Basket> baskets,
    Money fee,
    Money discount) {

  /** The most sellers that a purchase may have. */
  public static final int MOST_SELLERS = 50;

  /**
   * Guards what belongs together.
   *
   * @param id the purchase's id
   * @param buyer who buys
   * @param address where all of it goes
   * @param payment who collects the money; the host when there are several sellers, because one
   *     payment is then shared by several orders
   * @param baskets what is bought of whom, 1 to 50, each seller once
   * @param fee a fee for the whole purchase, zero or more; spread over the units of all sellers
   * @param discount what is taken off all the goods, zero or more; spread likewise
   * @throws IllegalArgumentException when there is no basket or too many, a seller or an order id
   *     comes twice, the currencies differ, an amount is negative, the discount is more than the
   *     goods, goods and fees are more than {@link Place#MOST_MINOR}, the payment is not the host's
   *     although there are several sellers, or an order id can neither be found nor derived
   */
  public Purchase {
    Guard.notNegative("fee of the purchase", fee);
    Guard.notNegative("discount of the purchase", discount);
    baskets = bySeller(Guard.notEmpty("the list of baskets", baskets));
    Guard.between("number of sellers", baskets.size(), 1, MOST_SELLERS);
    guardPayment(payment, baskets.size());
    guardSellers(baskets);
    guardOrders(id, baskets);
    guardAmounts(baskets, fee, discount);
  }

  /**
   * {@return the orders: each with its share of fee and discount, which are spread over the units
   * of all sellers in the proportion of their prices, by largest remainder; the shares add up to
   * the total to the last minor unit}
   */
  public PurchaseSplit split() {
    PurchaseSpread spread = PurchaseSpread.of(baskets, fee, discount);
    List<PurchaseSplit.Part> parts = new ArrayList<>(baskets.size());
    for (int i = 0; i < baskets.size(); i++) {
      Basket basket = baskets.get(i);
      parts.add(
          new PurchaseSplit.Part(
              orderId(id, baskets, i),
              new Place(
                  id,
                  basket.seller(),
                  buyer,
                  address,
                  payment,
                  basket.lines(),
                  spread.fee(i),
                  spread.discount(i),
                  basket.shipBy(),
                  basket.deliverBy())));
    }
    return new PurchaseSplit(TransactionRef.of(id.value()), parts);
  }

  /** {@return what the buyer pays for all of it} */
  public Money total() {
    Money total = fee.minus(discount);
    for (Basket basket : baskets) {
      PlacedLines placed = basket.placed(fee.getCurrencyUnit());
      total = total.plus(placed.goods()).plus(placed.fees());
    }
    return total;
  }

  private static List<Basket> bySeller(List<Basket> baskets) {
    return baskets.stream()
        .sorted(Comparator.comparing(basket -> basket.seller().id().value()))
        .toList();
  }

  private static void guardPayment(PaymentMode payment, int sellers) {
    if (sellers > 1 && payment != PaymentMode.HOST) {
      throw Guard.malformed(
          "the payment of a purchase from " + sellers + " sellers is " + payment,
          "use HOST, which collects it once and reports each order its share");
    }
  }

  private static void guardSellers(List<Basket> baskets) {
    Set<SellerId> seen = new HashSet<>();
    for (Basket basket : baskets) {
      if (!seen.add(basket.seller().id())) {
        throw Guard.malformed(
            "seller " + basket.seller().id() + " has two baskets", "put the lines into one");
      }
    }
  }

  private static void guardOrders(PurchaseId purchase, List<Basket> baskets) {
    Set<OrderId> seen = new HashSet<>();
    for (int i = 0; i < baskets.size(); i++) {
      OrderId order = orderId(purchase, baskets, i);
      if (!seen.add(order)) {
        throw Guard.malformed(
            "two orders of purchase " + purchase + " are called " + order,
            "give each an id of its own");
      }
    }
  }

  private static OrderId orderId(PurchaseId purchase, List<Basket> baskets, int index) {
    return baskets.get(index).order().orElseGet(() -> derived(purchase, index + 1));
  }

  /** The purchase's id and the number of the seller: no two purchases derive the same id. */
  private static OrderId derived(PurchaseId purchase, int number) {
    String id = purchase.value() + "-" + number;
    try {
      return OrderId.of(id);
    } catch (IllegalArgumentException tooLong) {
      throw Guard.malformed(
          "the order id " + id + " that follows from the purchase's is too long",
          "give each basket an order id");
    }
  }

  private static void guardAmounts(List<Basket> baskets, Money fee, Money discount) {
    CurrencyUnit currency = fee.getCurrencyUnit();
    PlacedLines.guardCurrency("the discount", discount, currency);
    Money goods = Money.zero(currency);
    Money fees = fee;
    for (Basket basket : baskets) {
      PlacedLines placed = basket.placed(currency);
      goods = goods.plus(placed.goods());
      fees = fees.plus(placed.fees());
    }
    PlacedLines.guardDiscount(discount, goods);
    PlacedLines.guardTotal(goods.plus(fees));
  }
}
