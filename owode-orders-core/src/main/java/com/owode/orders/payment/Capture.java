package com.owode.orders.payment;

import org.joda.money.Money;

/**
 * Money that was taken.
 *
 * @param transaction the gateway's reference
 * @param attempt the attempt that it came of
 * @param amount how much was taken, more than zero
 */
public record Capture(TransactionRef transaction, AttemptId attempt, Money amount) {}
