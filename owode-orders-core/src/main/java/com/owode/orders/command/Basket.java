package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Seller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What a purchase has of one seller.
 *
 * @param seller who sells
 * @param lines what is bought of this seller: lines 1, 2, … in one currency, at most 200
 * @param order the id that the host gives the order; else it follows from the purchase's
 * @param shipBy the time frame agreed for shipping, where one was agreed; else the policy's
 * @param deliverBy when the buyer was promised to have it, where that was promised
 */
public record Basket(
    Seller seller,
    List<OrderLine> lines,
    Optional<OrderId> order,
    Optional<Instant> shipBy,
    Optional<Instant> deliverBy) {

  /**
   * Guards the lines.
   *
   * @param seller who sells
   * @param lines what is bought of this seller: lines 1, 2, … in one currency, at most 200
   * @param order the id that the host gives the order; else it follows from the purchase's
   * @param shipBy the time frame agreed for shipping, where one was agreed; else the policy's
   * @param deliverBy when the buyer was promised to have it, where that was promised
   * @throws IllegalArgumentException when there is no line or too many, their numbers are not 1, 2,
   *     …, or the currencies differ
   */
  public Basket {
    lines = PlacedLines.of(lines, currencyOf(lines)).lines();
  }

  /**
   * {@return a basket without an order id, agreement or promise of its own}
   *
   * @param seller who sells
   * @param lines what is bought of this seller
   * @throws IllegalArgumentException when the lines are malformed
   */
  public static Basket of(Seller seller, List<OrderLine> lines) {
    return new Basket(seller, lines, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * {@return this basket, whose order gets this id}
   *
   * @param id the id, chosen by the host
   */
  public Basket withOrder(OrderId id) {
    return new Basket(seller, lines, Optional.of(id), shipBy, deliverBy);
  }

  PlacedLines placed(CurrencyUnit currency) {
    return PlacedLines.of(lines, currency);
  }

  private static CurrencyUnit currencyOf(List<OrderLine> lines) {
    return Guard.notEmpty("the list of lines", lines).get(0).unitPrice().getCurrencyUnit();
  }
}
