package com.owode.orders.event;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.PolicyRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An order was placed: what was agreed, never copied and never changed.
 *
 * @param order the order's id
 * @param purchase what it was bought with
 * @param seller who sells
 * @param buyer who buys
 * @param address where it goes first
 * @param payment who collects the money
 * @param lines what is bought
 * @param prices what each unit costs: its price less its part of the discount
 * @param fees what each unit bears of the shipping fees and of the order's fee
 * @param policy the policies in force, which decide for ever
 * @param at when it was placed
 * @param shipBy the time frame agreed for shipping, where one was agreed
 * @param deliverBy when the buyer was promised to have it, where that was promised
 */
public record OrderPlaced(
    OrderId order,
    PurchaseId purchase,
    Seller seller,
    Buyer buyer,
    AddressRef address,
    PaymentMode payment,
    List<OrderLine> lines,
    Shares prices,
    Shares fees,
    PolicyRef policy,
    Instant at,
    Optional<Instant> shipBy,
    Optional<Instant> deliverBy)
    implements OrderEvent {

  /**
   * Guards the sums.
   *
   * @param order the order's id
   * @param purchase what it was bought with
   * @param seller who sells
   * @param buyer who buys
   * @param address where it goes first
   * @param payment who collects the money
   * @param lines what is bought
   * @param prices what each unit costs
   * @param fees what each unit bears of the shipping fees and of the order's fee
   * @param policy the policies in force, which decide for ever
   * @param at when it was placed
   * @param shipBy the time frame agreed for shipping, where one was agreed
   * @param deliverBy when the buyer was promised to have it, where that was promised
   * @throws IllegalArgumentException when there is no line, or the shares are not those of its
   *     units
   */
  public OrderPlaced {
    lines = Guard.notEmpty("the lines of order " + order, lines);
    var units = new Goods(lines, prices, fees).units();
    if (!prices.units().equals(units) || !fees.units().equals(units)) {
      throw Guard.malformed(
          "the shares of order " + order + " are not those of its units",
          "give every unit its share");
    }
  }

  /** {@return the currency of the order} */
  public CurrencyUnit currency() {
    return prices.currency();
  }

  /** {@return what all units cost together} */
  public Money total() {
    return prices.total().plus(fees.total());
  }

  @Override
  public EventKind kind() {
    return EventKind.ORDER_PLACED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.orderPlaced(this);
  }
}
