package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.payment.PaymentMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Asks for a new order (guide row G1). Made from an {@code OrderDraft}, which reports every fault
 * at once.
 *
 * @param purchase what it was bought with
 * @param seller who sells
 * @param buyer who buys
 * @param address where it goes
 * @param payment who collects the money
 * @param lines what is bought: lines 1, 2, … in one currency, at most 200
 * @param orderFee a fee for the whole order, zero or more; spread over the units
 * @param discount what is taken off the goods, zero or more; spread over the units
 * @param shipBy the time frame agreed for shipping, where one was agreed; else the policy's
 * @param deliverBy when the buyer was promised to have it, where that was promised
 */
public record Place(
    PurchaseId purchase,
    Seller seller,
    Buyer buyer,
    AddressRef address,
    PaymentMode payment,
    List<OrderLine> lines,
    Money orderFee,
    Money discount,
    Optional<Instant> shipBy,
    Optional<Instant> deliverBy)
    implements OrderRequest {

  /** The most lines that an order may have. */
  public static final int MOST_LINES = 200;

  /**
   * Guards what belongs together.
   *
   * @param purchase what it was bought with
   * @param seller who sells
   * @param buyer who buys
   * @param address where it goes
   * @param payment who collects the money
   * @param lines what is bought
   * @param orderFee a fee for the whole order, zero or more
   * @param discount what is taken off the goods, zero or more
   * @param shipBy the time frame agreed for shipping, where one was agreed
   * @param deliverBy when the buyer was promised to have it, where that was promised
   * @throws IllegalArgumentException when there is no line or too many, their numbers are not 1, 2,
   *     …, the currencies differ, or the discount is more than the goods
   */
  public Place {
    lines = Guard.notEmpty("the lines of the order", lines);
    Guard.between("number of lines", lines.size(), 1, MOST_LINES);
    Guard.notNegative("fee of the order", orderFee);
    Guard.notNegative("discount of the order", discount);
    Money goods = Money.zero(orderFee.getCurrencyUnit());
    for (int i = 0; i < lines.size(); i++) {
      OrderLine line = lines.get(i);
      if (line.number() != i + 1) {
        throw Guard.malformed(
            "line " + (i + 1) + " has the number " + line.number(), "number the lines 1, 2, …");
      }
      sameCurrency("line " + line.number(), line.unitPrice(), orderFee);
      goods = goods.plus(line.unitPrice().multipliedBy(line.quantity()));
    }
    sameCurrency("the discount", discount, orderFee);
    if (discount.isGreaterThan(goods)) {
      throw Guard.malformed(
          "the discount is " + discount, "it must be at most the goods, which are " + goods);
    }
  }

  /** {@return the currency of all amounts} */
  public CurrencyUnit currency() {
    return orderFee.getCurrencyUnit();
  }

  private static void sameCurrency(String subject, Money amount, Money other) {
    if (!amount.isSameCurrency(other)) {
      throw Guard.malformed(
          subject
              + " is in "
              + amount.getCurrencyUnit()
              + " and the order's fee in "
              + other.getCurrencyUnit(),
          "use one currency for an order");
    }
  }

  @Override
  public CommandKind kind() {
    return CommandKind.PLACE;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.place(this);
  }
}
