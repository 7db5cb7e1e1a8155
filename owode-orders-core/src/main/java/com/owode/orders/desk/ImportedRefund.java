package com.owode.orders.desk;

import com.owode.orders.payment.TransactionRef;
import java.time.Instant;
import org.joda.money.Money;

/**
 * Money of an order that is brought in and that went back before.
 *
 * @param transaction the gateway's reference of the refund
 * @param amount how much, more than zero
 * @param at when
 */
public record ImportedRefund(TransactionRef transaction, Money amount, Instant at) {}
