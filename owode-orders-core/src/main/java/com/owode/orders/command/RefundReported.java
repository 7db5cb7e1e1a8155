package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Tells what became of a refund.
 *
 * @param order the order
 * @param repayment our repayment; {@link RepaymentId#OUTSIDE} when it is not one of ours
 * @param portion which portion of the repayment, from 0
 * @param outcome what became of it
 * @param amount the amount told
 * @param transaction the gateway's reference of the refund
 * @param at when it happened, by the source's clock
 * @param from who tells
 */
public record RefundReported(
    OrderId order,
    RepaymentId repayment,
    int portion,
    RefundOutcome outcome,
    Money amount,
    Optional<TransactionRef> transaction,
    Instant at,
    Provenance from)
    implements OrderReport {

  /**
   * Guards the numbers.
   *
   * @param order the order
   * @param repayment our repayment
   * @param portion which portion of the repayment, from 0
   * @param outcome what became of it
   * @param amount the amount told
   * @param transaction the gateway's reference of the refund
   * @param at when it happened, by the source's clock
   * @param from who tells
   * @throws IllegalArgumentException when the amount is not more than zero, or more than {@link
   *     Place#MOST_MINOR}, or the portion is negative
   */
  public RefundReported {
    Guard.positive("amount of a refund", Guard.bounded("amount of a refund", amount));
    Guard.atLeast("portion of a repayment", portion, 0);
  }

  @Override
  public String subject() {
    return "refund "
        + repayment
        + "/"
        + portion
        + transaction.map(reference -> " " + reference).orElse("")
        + " "
        + outcome
        + " "
        + amount;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.REFUND_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.refundReported(this);
  }
}
