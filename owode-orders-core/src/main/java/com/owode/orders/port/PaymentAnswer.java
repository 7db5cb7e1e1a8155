package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a payment gateway answers about an attempt to collect money. */
public final class PaymentAnswer {

  private final PaymentOutcome outcome;
  private final Money amount;
  private final Optional<TransactionRef> transaction;

  private PaymentAnswer(
      PaymentOutcome outcome, Money amount, Optional<TransactionRef> transaction) {
    this.outcome = outcome;
    String subject = "amount that the gateway answers";
    this.amount = Guard.notNegative(subject, Guard.bounded(subject, amount));
    this.transaction = transaction;
  }

  /**
   * {@return money was taken}
   *
   * @param amount how much, more than zero
   * @param transaction the gateway's reference
   * @throws IllegalArgumentException when the amount is not more than zero
   */
  public static PaymentAnswer captured(Money amount, TransactionRef transaction) {
    Guard.positive("amount captured", amount);
    return new PaymentAnswer(PaymentOutcome.CAPTURED, amount, Optional.of(transaction));
  }

  /**
   * {@return money is set aside}
   *
   * @param amount how much
   * @param transaction the gateway's reference
   */
  public static PaymentAnswer authorised(Money amount, TransactionRef transaction) {
    return new PaymentAnswer(PaymentOutcome.AUTHORISED, amount, Optional.of(transaction));
  }

  /**
   * {@return the attempt failed for good: the same key gets the same answer}
   *
   * @param amount how much was attempted
   */
  public static PaymentAnswer declined(Money amount) {
    return new PaymentAnswer(PaymentOutcome.DECLINED, amount, Optional.empty());
  }

  /**
   * {@return the gateway is still at it}
   *
   * @param amount how much was attempted
   */
  public static PaymentAnswer pending(Money amount) {
    return new PaymentAnswer(PaymentOutcome.PENDING, amount, Optional.empty());
  }

  /**
   * {@return nobody knows: the gateway will be asked by key}
   *
   * @param amount how much was attempted
   */
  public static PaymentAnswer unknown(Money amount) {
    return new PaymentAnswer(PaymentOutcome.UNKNOWN, amount, Optional.empty());
  }

  /**
   * {@return what was set aside is free again, or the gateway never heard of the attempt and never
   * will act on it}
   *
   * @param amount how much was set aside or attempted
   */
  public static PaymentAnswer voided(Money amount) {
    return new PaymentAnswer(PaymentOutcome.VOIDED, amount, Optional.empty());
  }

  /**
   * {@return this answer with the gateway's reference}
   *
   * @param reference the gateway's reference
   */
  public PaymentAnswer withTransaction(TransactionRef reference) {
    return new PaymentAnswer(outcome, amount, Optional.of(reference));
  }

  /** {@return what became of the attempt} */
  public PaymentOutcome outcome() {
    return outcome;
  }

  /** {@return the amount that the answer is about, zero or more} */
  public Money amount() {
    return amount;
  }

  /** {@return the gateway's reference; always there when money was taken or set aside} */
  public Optional<TransactionRef> transaction() {
    return transaction;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaymentAnswer that
        && outcome == that.outcome
        && amount.equals(that.amount)
        && transaction.equals(that.transaction);
  }

  @Override
  public int hashCode() {
    return (outcome.hashCode() * 31 + amount.hashCode()) * 31 + transaction.hashCode();
  }

  /** {@return outcome, amount and reference} */
  @Override
  public String toString() {
    return outcome + " " + amount + transaction.map(reference -> " " + reference).orElse("");
  }
}
