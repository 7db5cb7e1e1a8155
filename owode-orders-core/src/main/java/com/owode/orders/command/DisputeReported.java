package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import org.joda.money.Money;

/**
 * Tells of a dispute (chargeback) of the buyer's bank.
 *
 * @param order the order
 * @param reference the gateway's reference of the dispute
 * @param stage where it stands
 * @param amount what it is about, more than zero
 * @param at when it happened, by the source's clock
 * @param from who tells
 */
public record DisputeReported(
    OrderId order,
    TransactionRef reference,
    DisputeStage stage,
    Money amount,
    Instant at,
    Provenance from)
    implements OrderReport {

  /**
   * Guards the amount.
   *
   * @param order the order
   * @param reference the gateway's reference of the dispute
   * @param stage where it stands
   * @param amount what it is about, more than zero
   * @param at when it happened, by the source's clock
   * @param from who tells
   * @throws IllegalArgumentException when it is not more than zero, or more than {@link
   *     Place#MOST_MINOR}
   */
  public DisputeReported {
    Guard.positive("amount of a dispute", Guard.bounded("amount of a dispute", amount));
  }

  @Override
  public String subject() {
    return "dispute " + reference + " " + stage + " " + amount;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.DISPUTE_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.disputeReported(this);
  }
}
