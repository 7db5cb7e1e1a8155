package com.owode.orders.payment;

import org.joda.money.Money;

/**
 * A dispute (chargeback) that the buyer's bank opened.
 *
 * @param reference the gateway's reference
 * @param stage where it stands
 * @param amount what it is about
 * @param covered how much of it was still held for the order when it was told; the rest is booked
 *     as excess
 */
public record Dispute(TransactionRef reference, DisputeStage stage, Money amount, Money covered) {

  /** {@return what it keeps from being given back: nothing once it is won} */
  public Money held() {
    return stage == DisputeStage.WON ? Money.zero(covered.getCurrencyUnit()) : covered;
  }
}
