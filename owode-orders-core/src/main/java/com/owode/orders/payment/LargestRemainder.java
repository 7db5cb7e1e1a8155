package com.owode.orders.payment;

import com.owode.orders.guard.Guard;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Spreads an amount over units by the method of the largest remainder (Hamilton's): each unit gets
 * its exact share rounded down, and the minor units that are left go one each to the units whose
 * shares were rounded down most, the first of them first.
 */
final class LargestRemainder {

  private LargestRemainder() {}

  /** The cuts of the amount over the units of these cuts, whose amounts are the weights. */
  static long[] spread(long amount, long[] weights) {
    if (weights.length == 0) {
      if (amount == 0) {
        return weights;
      }
      throw Guard.malformed(
          "there is no unit to spread " + amount + " minor units over", "name at least one");
    }
    BigInteger sum = BigInteger.ZERO;
    long count = 0;
    for (int i = 0; i < weights.length; i += Cuts.WIDTH) {
      long units = weights[i + 1] - weights[i];
      sum = sum.add(BigInteger.valueOf(weights[i + 2]).multiply(BigInteger.valueOf(units)));
      count += units;
    }
    boolean equal = sum.signum() == 0;
    BigInteger whole = equal ? BigInteger.valueOf(count) : sum;
    List<Portion> portions = new ArrayList<>(weights.length / Cuts.WIDTH);
    long left = amount;
    for (int i = 0; i < weights.length; i += Cuts.WIDTH) {
      BigInteger weight = equal ? BigInteger.ONE : BigInteger.valueOf(weights[i + 2]);
      BigInteger[] exact = BigInteger.valueOf(amount).multiply(weight).divideAndRemainder(whole);
      Portion portion =
          new Portion(weights[i], weights[i + 1], exact[0].longValueExact(), exact[1]);
      portions.add(portion);
      left -= portion.minorEach * portion.count();
    }
    return withRest(portions, left);
  }

  private static long[] withRest(List<Portion> portions, long rest) {
    List<Portion> byRemainder = new ArrayList<>(portions);
    byRemainder.sort(Comparator.comparing(Portion::remainder).reversed());
    long left = rest;
    for (Portion portion : byRemainder) {
      portion.lucky = Math.min(left, portion.count());
      left -= portion.lucky;
    }
    Cuts result = new Cuts(2 * portions.size() * Cuts.WIDTH);
    for (Portion portion : portions) {
      long others = portion.begin + portion.lucky;
      result.add(portion.begin, others, portion.minorEach + 1);
      result.add(others, portion.end, portion.minorEach);
    }
    return result.written();
  }

  /** What each unit of a cut gets, and how many of them get one more. */
  private static final class Portion {

    private final long begin;
    private final long end;
    private final long minorEach;
    private final BigInteger remainder;
    private long lucky;

    private Portion(long begin, long end, long minorEach, BigInteger remainder) {
      this.begin = begin;
      this.end = end;
      this.minorEach = minorEach;
      this.remainder = remainder;
    }

    private long count() {
      return end - begin;
    }

    private BigInteger remainder() {
      return remainder;
    }
  }
}
