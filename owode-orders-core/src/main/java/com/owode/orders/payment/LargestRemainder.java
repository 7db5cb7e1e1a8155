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
    long sum = 0;
    long count = 0;
    for (int i = 0; i < weights.length; i += Cuts.WIDTH) {
      long units = weights[i + 1] - weights[i];
      sum = Math.addExact(sum, Math.multiplyExact(weights[i + 2], units));
      count += units;
    }
    List<Portion> portions = new ArrayList<>(weights.length / Cuts.WIDTH);
    long left = amount;
    for (int i = 0; i < weights.length; i += Cuts.WIDTH) {
      Portion portion =
          sum == 0
              ? Portion.of(weights, i, amount, 1, count)
              : Portion.of(weights, i, amount, weights[i + 2], sum);
      portions.add(portion);
      left -= portion.minorEach * portion.count();
    }
    return withRest(portions, left);
  }

  private static long[] withRest(List<Portion> portions, long rest) {
    List<Portion> byRemainder = new ArrayList<>(portions);
    byRemainder.sort(Comparator.comparingLong(Portion::remainder).reversed());
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
    private final long remainder;
    private long lucky;

    private Portion(long begin, long end, long minorEach, long remainder) {
      this.begin = begin;
      this.end = end;
      this.minorEach = minorEach;
      this.remainder = remainder;
    }

    /** A weight's part of the amount: their product may need more than 64 bits, the part never. */
    private static Portion of(long[] cuts, int place, long amount, long weight, long whole) {
      long begin = cuts[place];
      long end = cuts[place + 1];
      long product = amount * weight;
      if (product >= 0 && Math.multiplyHigh(amount, weight) == 0) {
        return new Portion(begin, end, product / whole, product % whole);
      }
      BigInteger[] exact =
          BigInteger.valueOf(amount)
              .multiply(BigInteger.valueOf(weight))
              .divideAndRemainder(BigInteger.valueOf(whole));
      return new Portion(begin, end, exact[0].longValueExact(), exact[1].longValueExact());
    }

    private long count() {
      return end - begin;
    }

    private long remainder() {
      return remainder;
    }
  }
}
