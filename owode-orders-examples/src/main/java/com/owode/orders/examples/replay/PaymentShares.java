package com.owode.orders.examples.replay;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joda.money.Money;

/**
 * Shares out the payments of a purchase among its orders, to the last minor unit: each order gets
 * its part of all that was paid, in proportion to what it costs (largest remainder, ties to the
 * first), and each payment in turn fills up the orders that still lack some of theirs. A split says
 * what an order has of the purchase's total; here what was paid may be another sum, in parts.
 */
final class PaymentShares {

  private PaymentShares() {}

  /** {@return for each order its share of each payment} */
  static List<List<Money>> of(List<Money> payments, List<Money> totals) {
    if (totals.size() == 1) {
      return List.of(payments);
    }
    long paid = payments.stream().mapToLong(Money::getAmountMinorLong).sum();
    long[] lacking = parts(paid, totals.stream().mapToLong(Money::getAmountMinorLong).toArray());
    List<List<Money>> shares = new ArrayList<>();
    totals.forEach(total -> shares.add(new ArrayList<>()));
    for (Money payment : payments) {
      long left = payment.getAmountMinorLong();
      for (int order = 0; order < lacking.length; order++) {
        long share = Math.min(left, lacking[order]);
        lacking[order] -= share;
        left -= share;
        shares.get(order).add(Money.ofMinor(payment.getCurrencyUnit(), share));
      }
    }
    return shares;
  }

  private static long[] parts(long paid, long[] weights) {
    long whole = LongStream.of(weights).sum();
    BigInteger divisor = BigInteger.valueOf(whole == 0 ? weights.length : whole);
    long[] parts = new long[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    long left = paid;
    for (int i = 0; i < weights.length; i++) {
      BigInteger weight = BigInteger.valueOf(whole == 0 ? 1 : weights[i]);
      BigInteger[] exact = BigInteger.valueOf(paid).multiply(weight).divideAndRemainder(divisor);
      parts[i] = exact[0].longValueExact();
      remainders[i] = exact[1];
      left -= parts[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
        .limit(left)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
