package com.owode.orders.lifecycle;

import com.owode.orders.event.Goods;
import com.owode.orders.event.UnitsReplaced;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.Shares;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * What units of one line cost that another item takes the place of, unit by unit and decided once.
 * A new unit costs what the old one cost, discount and fees included, changed by the difference of
 * the prices, and less what was already given back for the old one: who was granted something keeps
 * it. What then is not borne by the new unit stays with the old one.
 */
final class Exchange {

  private final Units units;
  private final OrderLine line;
  private final long change;
  private final CurrencyUnit currency;
  private final List<Shares.Run> goods = new ArrayList<>();
  private final List<Shares.Run> fees = new ArrayList<>();
  private final List<Shares.Run> goodsLeft = new ArrayList<>();
  private final List<Shares.Run> feesLeft = new ArrayList<>();
  private int placed;

  private Exchange(Units units, OrderLine line, long change) {
    this.units = units;
    this.line = line;
    this.change = change;
    this.currency = line.unitPrice().getCurrencyUnit();
  }

  /** An offer has no two alternatives of one rank. */
  static Optional<Alternative> alternative(Offer offer, int rank) {
    return offer.alternatives().stream().filter(known -> known.rank() == rank).findFirst();
  }

  /** The units of an offer that are still to be answered for. */
  static Units left(Order order, Offer offer) {
    return offer.units().and(order.progress().units().here());
  }

  /** What the buyer pays more when these units are sent as the alternative; zero when nothing. */
  static Money difference(Order order, Units units, Alternative alternative) {
    Money difference = Money.zero(order.placed().currency());
    for (OrderLine line : order.progress().goods().lines()) {
      int count = units.countOf(line.number());
      Money agreed = alternative.priceInsteadOf(line.unitPrice());
      if (count > 0 && agreed.isGreaterThan(line.unitPrice())) {
        difference = difference.plus(agreed.minus(line.unitPrice()).multipliedBy(count));
      }
    }
    return difference;
  }

  /** The units of one line, sent as the alternative, as the last line of the order. */
  static UnitsReplaced of(Order order, Units units, OrderLine old, Alternative alternative) {
    Goods goods = order.progress().goods();
    Money agreed = alternative.priceInsteadOf(old.unitPrice());
    OrderLine line =
        new OrderLine(
            goods.lines().get(goods.lines().size() - 1).number() + 1,
            alternative.sku(),
            alternative.productName(),
            alternative.productClass(),
            units.count(),
            agreed,
            Money.zero(agreed.getCurrencyUnit()));
    Exchange exchange =
        new Exchange(
            units,
            line,
            Math.subtractExact(agreed.getAmountMinorLong(), old.unitPrice().getAmountMinorLong()));
    Shares given = given(order);
    for (Units alike : alike(units, goods.prices(), goods.fees(), given)) {
      exchange.move(
          alike, each(goods.prices(), alike), each(goods.fees(), alike), each(given, alike));
    }
    return exchange.event();
  }

  /** Units that cost the same, and for which the same was given back. */
  private void move(Units alike, long price, long fee, long given) {
    Units fresh = Units.range(line.number(), placed + 1, placed + alike.count());
    placed += alike.count();
    long wanted = Math.max(0, Math.addExact(price, change));
    long newPrice = Math.max(0, wanted - given);
    long newFee = Math.max(0, fee - Math.max(0, given - wanted));
    goods.add(new Shares.Run(fresh, newPrice));
    fees.add(new Shares.Run(fresh, newFee));
    goodsLeft.add(new Shares.Run(alike, Math.max(price, wanted) - newPrice));
    feesLeft.add(new Shares.Run(alike, fee - newFee));
  }

  private UnitsReplaced event() {
    return new UnitsReplaced(
        units,
        line,
        Shares.of(currency, goods),
        Shares.of(currency, fees),
        Shares.of(currency, goodsLeft),
        Shares.of(currency, feesLeft));
  }

  private static Shares given(Order order) {
    Shares given = Shares.none(order.placed().currency());
    for (Repayment repayment : order.progress().money().repayments()) {
      given = given.plus(repayment.activeShares());
    }
    return given;
  }

  private static long each(Shares shares, Units alike) {
    return shares.minorOf(alike) / alike.count();
  }

  /** The units cut so that all units of a part have the same share of each kind. */
  private static List<Units> alike(Units units, Shares... kinds) {
    List<Units> parts = List.of(units);
    for (Shares shares : kinds) {
      List<Units> finer = new ArrayList<>();
      for (Units part : parts) {
        Units rest = part;
        for (Shares.Run run : shares.runs()) {
          Units inside = rest.and(run.units());
          if (!inside.isEmpty()) {
            finer.add(inside);
            rest = rest.minus(inside);
          }
        }
        if (!rest.isEmpty()) {
          finer.add(rest);
        }
      }
      parts = finer;
    }
    return parts;
  }
}
