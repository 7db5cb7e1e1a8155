package com.owode.orders.port;

import com.owode.orders.guard.Guard;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.TransactionRef;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a payment gateway answers about a refund. */
public final class RefundAnswer {

  private final RefundOutcome outcome;
  private final Money amount;
  private final Optional<TransactionRef> transaction;

  private RefundAnswer(RefundOutcome outcome, Money amount, Optional<TransactionRef> transaction) {
    this.outcome = outcome;
    String subject = "amount of a refund that the gateway answers";
    this.amount = Guard.positive(subject, Guard.bounded(subject, amount));
    this.transaction = transaction;
  }

  /**
   * {@return the money went back}
   *
   * @param amount how much, more than zero
   * @param transaction the gateway's reference of the refund
   */
  public static RefundAnswer done(Money amount, TransactionRef transaction) {
    return new RefundAnswer(RefundOutcome.DONE, amount, Optional.of(transaction));
  }

  /**
   * {@return the money did not go back, for good: the same key gets the same answer}
   *
   * @param amount how much was to go back, more than zero
   */
  public static RefundAnswer failed(Money amount) {
    return new RefundAnswer(RefundOutcome.FAILED, amount, Optional.empty());
  }

  /**
   * {@return the gateway is still at it}
   *
   * @param amount how much is to go back, more than zero
   */
  public static RefundAnswer pending(Money amount) {
    return new RefundAnswer(RefundOutcome.PENDING, amount, Optional.empty());
  }

  /**
   * {@return nobody knows: the gateway will be asked by key}
   *
   * @param amount how much was to go back, more than zero
   */
  public static RefundAnswer unknown(Money amount) {
    return new RefundAnswer(RefundOutcome.UNKNOWN, amount, Optional.empty());
  }

  /**
   * {@return this answer with the gateway's reference}
   *
   * @param reference the gateway's reference of the refund
   */
  public RefundAnswer withTransaction(TransactionRef reference) {
    return new RefundAnswer(outcome, amount, Optional.of(reference));
  }

  /** {@return what became of the refund} */
  public RefundOutcome outcome() {
    return outcome;
  }

  /** {@return the amount that the answer is about, more than zero} */
  public Money amount() {
    return amount;
  }

  /** {@return the gateway's reference; always there when the money went back} */
  public Optional<TransactionRef> transaction() {
    return transaction;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RefundAnswer that
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
