package com.owode.orders.payment;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.guard.Guard;
import com.owode.orders.model.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Money per unit: which unit stands for how much. Immutable, in one currency; amounts are counted
 * in minor units (cents, or yen where a currency has no decimals) with overflow checked.
 */
public final class Shares implements Canonical {

  private final CurrencyUnit currency;

  /** The {@link Cuts} of all units, by line and number. */
  private final long[] cuts;

  private final long total;

  private Shares(CurrencyUnit currency, long[] cuts) {
    this.currency = currency;
    this.cuts = cuts;
    long sum = 0;
    for (int i = 0; i < cuts.length; i += Cuts.WIDTH) {
      sum = Math.addExact(sum, Math.multiplyExact(cuts[i + 2], cuts[i + 1] - cuts[i]));
    }
    this.total = sum;
  }

  /**
   * Units that each stand for the same amount.
   *
   * @param units the units, at least one
   * @param minorEach the amount of each, in minor units
   */
  public record Run(Units units, long minorEach) {

    /**
     * Guards the run.
     *
     * @param units the units, at least one
     * @param minorEach the amount of each, in minor units
     * @throws IllegalArgumentException when there is no unit or the amount is negative
     */
    public Run {
      if (units.isEmpty()) {
        throw Guard.malformed("a share stands for no unit", "name at least one");
      }
      if (minorEach < 0) {
        throw Guard.malformed(
            "the share of units " + units + " is " + minorEach + " minor units",
            "it must be zero or more");
      }
    }
  }

  /**
   * {@return no money for no unit}
   *
   * @param currency the currency
   */
  public static Shares none(CurrencyUnit currency) {
    return new Shares(currency, new long[0]);
  }

  /**
   * {@return the shares of these runs}
   *
   * @param currency the currency of all amounts
   * @param runs which units stand for how much; no unit twice
   * @throws IllegalArgumentException when a unit comes twice
   * @throws ArithmeticException when the total does not fit 64 bits
   */
  public static Shares of(CurrencyUnit currency, List<Run> runs) {
    Units seen = Units.none();
    List<Long[]> stretches = new ArrayList<>(runs.size());
    for (Run run : runs) {
      if (seen.meets(run.units)) {
        throw Guard.malformed(
            "units " + seen.and(run.units) + " have two shares", "give each unit one");
      }
      seen = seen.plus(run.units);
      for (Units.Range range : run.units.ranges()) {
        long begin = Cuts.key(range.line(), range.from());
        stretches.add(new Long[] {begin, begin + range.count(), run.minorEach});
      }
    }
    stretches.sort(Comparator.comparing(stretch -> stretch[0]));
    Cuts cuts = new Cuts(stretches.size() * Cuts.WIDTH);
    for (Long[] stretch : stretches) {
      cuts.add(stretch[0], stretch[1], stretch[2]);
    }
    return new Shares(currency, cuts.written());
  }

  /**
   * {@return the same amount for each of these units}
   *
   * @param units the units
   * @param each the amount of each, zero or more
   * @throws IllegalArgumentException when the amount is negative
   */
  public static Shares each(Units units, Money each) {
    return units.isEmpty()
        ? none(each.getCurrencyUnit())
        : of(each.getCurrencyUnit(), List.of(new Run(units, each.getAmountMinorLong())));
  }

  /** {@return the currency of all amounts} */
  public CurrencyUnit currency() {
    return currency;
  }

  /**
   * {@return the runs: which units stand for how much, by line and number; neighbours of one line
   * that stand for the same are one run}
   */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>(cuts.length / Cuts.WIDTH);
    for (int i = 0; i < cuts.length; i += Cuts.WIDTH) {
      runs.add(new Run(Cuts.units(cuts, i), cuts[i + 2]));
    }
    return List.copyOf(runs);
  }

  /** {@return the units that have a share, be it of zero} */
  public Units units() {
    Units units = Units.none();
    for (int i = 0; i < cuts.length; i += Cuts.WIDTH) {
      units = units.plus(Cuts.units(cuts, i));
    }
    return units;
  }

  /** {@return the sum of all shares} */
  public Money total() {
    return Money.ofMinor(currency, total);
  }

  /** {@return the sum of all shares in minor units} */
  public long minorTotal() {
    return total;
  }

  /**
   * {@return the sum of the shares of some units}
   *
   * @param units the units
   */
  public Money totalOf(Units units) {
    return Money.ofMinor(currency, minorOf(units));
  }

  /**
   * {@return the sum of the shares of some units, in minor units}
   *
   * @param units the units
   */
  public long minorOf(Units units) {
    long sum = 0;
    for (int i = 0; i < cuts.length; i += Cuts.WIDTH) {
      int line = Cuts.line(cuts[i]);
      sum += cuts[i + 2] * units.countOf(line, (int) cuts[i], (int) (cuts[i + 1] - 1));
    }
    return sum;
  }

  /**
   * {@return the shares of these units only}
   *
   * @param units the units to keep
   */
  public Shares of(Units units) {
    Cuts kept = new Cuts(cuts.length);
    for (Units.Range range : units.ranges()) {
      long begin = Cuts.key(range.line(), range.from());
      long end = begin + range.count();
      for (int i = 0; i < cuts.length; i += Cuts.WIDTH) {
        kept.add(Math.max(begin, cuts[i]), Math.min(end, cuts[i + 1]), cuts[i + 2]);
      }
    }
    return new Shares(currency, kept.written());
  }

  /**
   * {@return these shares and the others added, unit by unit}
   *
   * @param others the shares to add, in the same currency
   * @throws IllegalArgumentException when the currencies differ
   * @throws ArithmeticException when an amount does not fit 64 bits
   */
  public Shares plus(Shares others) {
    return combined(others, Math::addExact, true);
  }

  /**
   * {@return what is left of these shares when the others are taken away, unit by unit and never
   * below zero}
   *
   * @param others the shares to take away, in the same currency
   * @throws IllegalArgumentException when the currencies differ
   */
  public Shares minus(Shares others) {
    return combined(others, (mine, theirs) -> Math.max(0, mine - theirs), false);
  }

  /**
   * {@return an amount spread over the units of these shares, which serve as weights: by largest
   * remainder, ties to the first, all weights zero meaning equal; the shares add up to the amount
   * exactly}
   *
   * @param amount the amount to spread, zero or more, in the same currency
   * @throws IllegalArgumentException when the currencies differ, the amount is negative, or there
   *     is no unit to spread it over
   */
  public Shares spread(Money amount) {
    if (!amount.getCurrencyUnit().equals(currency)) {
      throw Guard.malformed(
          "the amount to spread is in " + amount.getCurrencyUnit(), "use " + currency);
    }
    return new Shares(
        currency,
        LargestRemainder.spread(
            Guard.notNegative("amount to spread", amount).getAmountMinorLong(), cuts));
  }

  private Shares combined(Shares others, Cuts.Combination combination, boolean keepOthers) {
    if (!others.currency.equals(currency)) {
      throw Guard.malformed("shares are in " + others.currency, "use " + currency);
    }
    return new Shares(currency, Cuts.combined(cuts, others.cuts, combination, keepOthers));
  }

  @Override
  public void describe(CanonicalForm form) {
    form.field("each", toString());
  }

  /** Shares are equal when every unit stands for the same amount. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Shares shares
        && shares.currency.equals(currency)
        && Arrays.equals(shares.cuts, cuts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(cuts) * 31 + currency.hashCode();
  }

  /** {@return the shares as {@code JPY 1:1-3=500 2:1=70}, in minor units, by line and number} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(currency.getCode());
    for (Run run : runs()) {
      text.append(' ').append(run.units).append('=').append(run.minorEach);
    }
    return text.toString();
  }
}
