package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.refund.ReturnCondition;
import java.time.Instant;

/**
 * Tells that units came back from the buyer.
 *
 * @param order the order
 * @param reference the reference of this return, an identifier: the same return told again is known
 *     by it
 * @param units the units that came back
 * @param condition in what condition
 * @param at when it happened
 * @param from who tells
 */
public record ReturnReceived(
    OrderId order,
    String reference,
    Units units,
    ReturnCondition condition,
    Instant at,
    Provenance from)
    implements OrderReport {

  /**
   * Guards reference and units.
   *
   * @param order the order
   * @param reference the reference of this return
   * @param units the units that came back
   * @param condition in what condition
   * @param at when it happened
   * @param from who tells
   * @throws IllegalArgumentException when the reference is no identifier or there is no unit
   */
  public ReturnReceived {
    Guard.identifier("reference of a return", reference);
    if (units.isEmpty()) {
      throw Guard.malformed("return " + reference + " names no unit", "name at least one");
    }
  }

  @Override
  public String subject() {
    return "return " + reference + " of units " + units;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.RETURN_RECEIVED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.returnReceived(this);
  }
}
