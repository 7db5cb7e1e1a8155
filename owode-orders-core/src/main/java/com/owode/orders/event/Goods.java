package com.owode.orders.event;

import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sold and what each unit of it costs, decided once.
 *
 * @param lines the lines, by number
 * @param prices what each unit costs: its price less its part of the discount
 * @param fees what each unit bears of the shipping fees and of the order's fee
 */
public record Goods(List<OrderLine> lines, Shares prices, Shares fees) {

  /**
   * Copies the list.
   *
   * @param lines the lines, by number
   * @param prices what each unit costs
   * @param fees what each unit bears of the shipping fees and of the order's fee
   */
  public Goods {
    lines = List.copyOf(lines);
  }

  /** {@return what each unit costs, fees included} */
  public Shares charged() {
    return prices.plus(fees);
  }

  /**
   * {@return the line with this number}
   *
   * @param number the line's number
   * @throws IllegalArgumentException when there is none
   */
  public OrderLine line(int number) {
    for (OrderLine line : lines) {
      if (line.number() == number) {
        return line;
      }
    }
    throw new IllegalArgumentException(
        "line " + number + " is not in the order; it has " + lines.size() + " lines");
  }

  /** {@return all units of all lines} */
  public Units units() {
    Units units = Units.none();
    for (OrderLine line : lines) {
      units = units.plus(line.units());
    }
    return units;
  }

  Goods replaced(UnitsReplaced event) {
    List<OrderLine> more = new ArrayList<>(lines);
    more.add(event.line());
    Units standing = prices.units().minus(event.units());
    return new Goods(
        more,
        prices.of(standing).plus(event.goodsLeft()).plus(event.goods()),
        fees.of(standing).plus(event.feesLeft()).plus(event.fees()));
  }
}
