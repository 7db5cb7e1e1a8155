package com.owode.orders.testkit.fake;

import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import org.joda.money.Money;

/**
 * One line of the bank's own ledger: what it really did.
 *
 * @param kind what
 * @param order for which order
 * @param amount how much, in the currency in which it was asked for
 * @param reference the bank's reference of it
 * @param key the key under which it was asked to
 * @param at when, by the bank's clock
 */
public record BankEntry(
    Kind kind,
    OrderId order,
    Money amount,
    TransactionRef reference,
    IdempotencyKey key,
    Instant at) {

  /** What a bank does. */
  public enum Kind {
    /** Money was set aside. */
    SET_ASIDE,
    /** Money that was set aside was freed. */
    FREED,
    /** Money was taken from the buyer. */
    CHARGED,
    /** Money was given back to the buyer. */
    GIVEN_BACK,
    /** Money that had been given back came back, because the refund failed later. */
    CAME_BACK
  }
}
