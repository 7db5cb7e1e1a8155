package com.owode.orders.refund;

import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link TermsTable} is asked: the terms for one class of products in one claim. Immutable;
 * what is not told cannot be judged, and only rows that do not mind it can then speak.
 */
public final class TermsQuestion {

  private final RefundReason reason;
  private final ProductClass productClass;
  private final @Nullable Money amount;
  private final @Nullable SellerId seller;

  private TermsQuestion(
      RefundReason reason,
      ProductClass productClass,
      @Nullable Money amount,
      @Nullable SellerId seller) {
    this.reason = reason;
    this.productClass = productClass;
    this.amount = amount;
    this.seller = seller;
  }

  /**
   * {@return a question by reason and class alone}
   *
   * @param reason the reason of the claim
   * @param productClass the class of products
   */
  public static TermsQuestion of(RefundReason reason, ProductClass productClass) {
    return new TermsQuestion(reason, productClass, null, null);
  }

  /**
   * {@return the question that a claim asks about one of its classes}
   *
   * @param facts the facts of the claim
   * @param productClass one of its classes
   */
  public static TermsQuestion of(RefundFacts facts, ProductClass productClass) {
    return new TermsQuestion(
        facts.reason(), productClass, facts.amountClaimed(), facts.seller().orElse(null));
  }

  /**
   * {@return this question about an amount}
   *
   * @param claimed the price of all that is claimed, as it was paid
   */
  public TermsQuestion withAmount(Money claimed) {
    return new TermsQuestion(reason, productClass, claimed, seller);
  }

  /**
   * {@return this question about a seller}
   *
   * @param of the seller of the order
   */
  public TermsQuestion withSeller(SellerId of) {
    return new TermsQuestion(reason, productClass, amount, of);
  }

  /** {@return the reason of the claim} */
  public RefundReason reason() {
    return reason;
  }

  /** {@return the class of products} */
  public ProductClass productClass() {
    return productClass;
  }

  /** {@return the price of all that is claimed, as it was paid; empty when it is not told} */
  public Optional<Money> amount() {
    return Optional.ofNullable(amount);
  }

  /** {@return the seller of the order; empty when it is not told} */
  public Optional<SellerId> seller() {
    return Optional.ofNullable(seller);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TermsQuestion question
        && question.reason.equals(reason)
        && question.productClass.equals(productClass)
        && Objects.equals(question.amount, amount)
        && Objects.equals(question.seller, seller);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reason, productClass, amount, seller);
  }

  /** {@return reason and class; no amount and no reference} */
  @Override
  public String toString() {
    return reason + " of " + productClass;
  }
}
