package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderLine;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The lines of an order as a whole: numbered 1, 2, … in one currency.
 *
 * @param lines the lines
 * @param goods what the units cost together, before any discount
 * @param fees the lines' own shipping fees together
 */
record PlacedLines(List<OrderLine> lines, Money goods, Money fees) {

  static PlacedLines of(List<OrderLine> given, CurrencyUnit currency) {
    List<OrderLine> lines = Guard.notEmpty("the list of lines", given);
    Guard.between("number of lines", lines.size(), 1, Place.MOST_LINES);
    Money goods = Money.zero(currency);
    Money fees = goods;
    for (int i = 0; i < lines.size(); i++) {
      OrderLine line = lines.get(i);
      if (line.number() != i + 1) {
        throw Guard.malformed(
            "line " + (i + 1) + " has the number " + line.number(), "number the lines 1, 2, …");
      }
      guardCurrency("line " + line.number(), line.unitPrice(), currency);
      goods = goods.plus(line.unitPrice().multipliedBy(line.quantity()));
      fees = fees.plus(line.shippingFee());
    }
    return new PlacedLines(lines, goods, fees);
  }

  static void guardCurrency(String subject, Money amount, CurrencyUnit currency) {
    if (!amount.getCurrencyUnit().equals(currency)) {
      throw Guard.malformed(
          subject + " is in " + amount.getCurrencyUnit() + " and the order's fee in " + currency,
          "use one currency for an order");
    }
  }

  /** The discount is taken off the goods and off nothing else. */
  static void guardDiscount(Money discount, Money goods) {
    if (discount.isGreaterThan(goods)) {
      throw Guard.malformed(
          "the discount is " + discount, "it must be at most the goods, which are " + goods);
    }
  }

  /** Far below 64 bits, so that sums of what was taken and given back stay below them too. */
  static void guardTotal(Money goodsAndFees) {
    Money most = Money.ofMinor(goodsAndFees.getCurrencyUnit(), Place.MOST_MINOR);
    if (goodsAndFees.isGreaterThan(most)) {
      throw Guard.malformed(
          "the goods and fees are " + goodsAndFees, "they must be at most " + most);
    }
  }
}
