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

  /** The most minor units that goods and fees of an order may come to, before the discount. */
  public static final long MOST_MINOR = Guard.MOST_MINOR;

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
   *     …, the currencies differ, the discount is more than the goods, or the goods and fees are
   *     more than {@link #MOST_MINOR}
   */
  public Place {
    Guard.notNegative("fee of the order", orderFee);
    Guard.notNegative("discount of the order", discount);
    PlacedLines placed = PlacedLines.of(lines, orderFee.getCurrencyUnit());
    PlacedLines.guardCurrency("the discount", discount, orderFee.getCurrencyUnit());
    PlacedLines.guardDiscount(discount, placed.goods());
    PlacedLines.guardTotal(placed.goods().plus(placed.fees()).plus(orderFee));
    lines = placed.lines();
  }

  /** {@return the currency of all amounts} */
  public CurrencyUnit currency() {
    return orderFee.getCurrencyUnit();
  }

  /** {@return what the buyer pays: goods less discount, with all fees} */
  public Money total() {
    PlacedLines placed = PlacedLines.of(lines, currency());
    return placed.goods().minus(discount).plus(placed.fees()).plus(orderFee);
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
