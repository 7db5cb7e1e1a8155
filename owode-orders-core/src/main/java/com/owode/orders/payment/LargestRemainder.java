package com.owode.orders.payment;

import com.owode.orders.guard.Guard;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares.Run;
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

  static List<Run> spread(long amount, List<Run> weights) {
    List<Run> inOrder = inOrder(weights);
    if (inOrder.isEmpty()) {
      if (amount == 0) {
        return List.of();
      }
      throw Guard.malformed(
          "there is no unit to spread " + amount + " minor units over", "name at least one");
    }
    BigInteger sum = BigInteger.ZERO;
    for (Run run : inOrder) {
      sum =
          sum.add(
              BigInteger.valueOf(run.minorEach())
                  .multiply(BigInteger.valueOf(run.units().count())));
    }
    boolean equal = sum.signum() == 0;
    BigInteger whole = equal ? BigInteger.valueOf(count(inOrder)) : sum;
    List<Portion> portions = new ArrayList<>(inOrder.size());
    long left = amount;
    for (Run run : inOrder) {
      BigInteger weight = equal ? BigInteger.ONE : BigInteger.valueOf(run.minorEach());
      BigInteger[] exact = BigInteger.valueOf(amount).multiply(weight).divideAndRemainder(whole);
      portions.add(new Portion(run.units(), exact[0].longValueExact(), exact[1]));
      left -= exact[0].longValueExact() * run.units().count();
    }
    return withRest(portions, left);
  }

  /** The runs cut into single ranges, by line and number: the order in which ties are broken. */
  static List<Run> inOrder(List<Run> runs) {
    List<Run> cut = new ArrayList<>();
    for (Run run : runs) {
      List<Units.Range> ranges = run.units().ranges();
      if (ranges.size() == 1) {
        cut.add(run);
        continue;
      }
      for (Units.Range range : ranges) {
        cut.add(new Run(Units.of(List.of(range)), run.minorEach()));
      }
    }
    cut.sort(
        Comparator.comparing(
            run -> run.units().ranges().get(0),
            Comparator.comparingInt(Units.Range::line).thenComparingInt(Units.Range::from)));
    return cut;
  }

  private static List<Run> withRest(List<Portion> portions, long rest) {
    List<Portion> byRemainder = new ArrayList<>(portions);
    byRemainder.sort(Comparator.comparing(Portion::remainder).reversed());
    List<Run> result = new ArrayList<>();
    long left = rest;
    for (Portion portion : byRemainder) {
      int lucky = (int) Math.min(left, portion.units.count());
      Units more = portion.units.first(lucky);
      Units others = portion.units.minus(more);
      if (!more.isEmpty()) {
        result.add(new Run(more, portion.minorEach + 1));
      }
      if (!others.isEmpty()) {
        result.add(new Run(others, portion.minorEach));
      }
      left -= lucky;
    }
    return inOrder(result);
  }

  private static long count(List<Run> runs) {
    long count = 0;
    for (Run run : runs) {
      count += run.units().count();
    }
    return count;
  }

  private record Portion(Units units, long minorEach, BigInteger remainder) {}
}
