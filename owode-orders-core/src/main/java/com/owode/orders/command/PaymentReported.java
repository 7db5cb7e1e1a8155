package com.owode.orders.command;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Tells what became of an attempt to collect money.
 *
 * @param order the order
 * @param attempt the attempt; {@link AttemptId#BY_HOST} when the host collects
 * @param outcome what became of it
 * @param amount the amount told
 * @param transaction the gateway's reference; always there when money was captured
 * @param at when it happened, by the source's clock
 * @param from who tells
 */
public record PaymentReported(
    OrderId order,
    AttemptId attempt,
    PaymentOutcome outcome,
    Money amount,
    Optional<TransactionRef> transaction,
    Instant at,
    Provenance from)
    implements OrderReport {

  /**
   * Guards the reference.
   *
   * @param order the order
   * @param attempt the attempt
   * @param outcome what became of it
   * @param amount the amount told
   * @param transaction the gateway's reference
   * @param at when it happened, by the source's clock
   * @param from who tells
   * @throws IllegalArgumentException when money was captured without one, or the amount is
   *     negative, more than {@link Place#MOST_MINOR}, or a capture of nothing
   */
  public PaymentReported {
    Guard.notNegative("amount of a payment", Guard.bounded("amount of a payment", amount));
    if (outcome == PaymentOutcome.CAPTURED) {
      Guard.positive("amount captured", amount);
      if (transaction.isEmpty()) {
        throw Guard.malformed(
            "a capture has no transaction reference", "give the gateway's reference");
      }
    }
  }

  @Override
  public String subject() {
    return "payment "
        + attempt
        + transaction.map(reference -> " " + reference).orElse("")
        + " "
        + outcome
        + " "
        + amount;
  }

  @Override
  public CommandKind kind() {
    return CommandKind.PAYMENT_REPORTED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.paymentReported(this);
  }
}
