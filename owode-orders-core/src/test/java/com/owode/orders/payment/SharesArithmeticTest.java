package com.owode.orders.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares.Run;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Shares are a map of unit to amount; here units are the numbers 1 to 8 of line 1. */
class SharesArithmeticTest {

  private static final long MOST = 1_000_000_000_000_000L;
  private static final List<CurrencyUnit> CURRENCIES =
      List.of(CurrencyUnit.of("JPY"), CurrencyUnit.of("NGN"), CurrencyUnit.of("KWD"));

  @Provide
  Arbitrary<Map<Integer, Long>> maps() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 8),
            Arbitraries.oneOf(
                Arbitraries.longs().between(0, 3), Arbitraries.longs().between(0, MOST)))
        .ofMaxSize(8)
        .map(TreeMap::new);
  }

  @Provide
  Arbitrary<CurrencyUnit> currencies() {
    return Arbitraries.of(CURRENCIES);
  }

  @Provide
  Arbitrary<Long> amounts() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 20), Arbitraries.longs().between(0, MOST));
  }

  @Provide
  Arbitrary<Map<Integer, Long>> weights() {
    return Combinators.combine(maps(), Arbitraries.integers().between(1, 8))
        .as(
            (map, unit) -> {
              map.putIfAbsent(unit, 0L);
              return map;
            });
  }

  private static Shares shares(CurrencyUnit currency, Map<Integer, Long> map) {
    List<Run> runs = new ArrayList<>();
    map.forEach((unit, minor) -> runs.add(new Run(Units.of(1, unit), minor)));
    return Shares.of(currency, runs);
  }

  private static Map<Integer, Long> map(Shares shares) {
    Map<Integer, Long> map = new TreeMap<>();
    for (int unit = 1; unit <= 8; unit++) {
      if (shares.units().meets(Units.of(1, unit))) {
        map.put(unit, shares.minorOf(Units.of(1, unit)));
      }
    }
    return map;
  }

  /** The largest remainder, unit by unit. */
  private static Map<Integer, Long> spread(long amount, Map<Integer, Long> weights) {
    BigInteger sum =
        weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger::add).orElseThrow();
    boolean equal = sum.signum() == 0;
    BigInteger whole = equal ? BigInteger.valueOf(weights.size()) : sum;
    Map<Integer, Long> result = new TreeMap<>();
    Map<Integer, BigInteger> rests = new TreeMap<>();
    long left = amount;
    for (Map.Entry<Integer, Long> entry : weights.entrySet()) {
      BigInteger weight = BigInteger.valueOf(equal ? 1 : entry.getValue());
      BigInteger product = BigInteger.valueOf(amount).multiply(weight);
      result.put(entry.getKey(), product.divide(whole).longValueExact());
      rests.put(entry.getKey(), product.mod(whole));
      left -= product.divide(whole).longValueExact();
    }
    List<Integer> lucky = new ArrayList<>(weights.keySet());
    lucky.sort(Comparator.comparing((Integer unit) -> rests.get(unit)).reversed());
    IntStream.range(0, (int) left).forEach(i -> result.merge(lucky.get(i), 1L, Long::sum));
    return result;
  }

  @Property
  void a_spread_adds_up_and_differs_from_the_exact_share_by_less_than_one(
      @ForAll("currencies") CurrencyUnit currency,
      @ForAll("weights") Map<Integer, Long> weights,
      @ForAll("amounts") long amount) {
    Shares spread = shares(currency, weights).spread(Money.ofMinor(currency, amount));
    assertThat(spread.total()).isEqualTo(Money.ofMinor(currency, amount));
    assertThat(map(spread)).isEqualTo(spread(amount, weights));
    BigInteger sum =
        weights.values().stream().map(BigInteger::valueOf).reduce(BigInteger::add).orElseThrow();
    if (sum.signum() > 0) {
      map(spread)
          .forEach(
              (unit, minor) ->
                  assertThat(
                          BigInteger.valueOf(minor)
                              .multiply(sum)
                              .subtract(
                                  BigInteger.valueOf(amount)
                                      .multiply(
                                          BigInteger.valueOf(requireNonNull(weights.get(unit)))))
                              .abs())
                      .isLessThan(sum));
    }
  }

  @Property
  void plus_adds_unit_by_unit(
      @ForAll("maps") Map<Integer, Long> a, @ForAll("maps") Map<Integer, Long> b) {
    CurrencyUnit naira = CURRENCIES.get(1);
    Map<Integer, Long> sum = new TreeMap<>(a);
    b.forEach((unit, minor) -> sum.merge(unit, minor, Long::sum));
    assertThat(map(shares(naira, a).plus(shares(naira, b)))).isEqualTo(sum);
    assertThat(shares(naira, a).plus(shares(naira, b)))
        .isEqualTo(shares(naira, sum))
        .hasSameHashCodeAs(shares(naira, sum))
        .hasToString(shares(naira, sum).toString());
  }

  @Property
  void minus_takes_away_unit_by_unit_and_never_below_zero(
      @ForAll("maps") Map<Integer, Long> a, @ForAll("maps") Map<Integer, Long> b) {
    CurrencyUnit naira = CURRENCIES.get(1);
    Map<Integer, Long> left = new TreeMap<>(a);
    left.replaceAll((unit, minor) -> Math.max(0, minor - b.getOrDefault(unit, 0L)));
    assertThat(map(shares(naira, a).minus(shares(naira, b)))).isEqualTo(left);
  }

  @Property
  void parts_of_shares_are_those_of_the_units_named(
      @ForAll("maps") Map<Integer, Long> a, @ForAll("maps") Map<Integer, Long> b) {
    CurrencyUnit yen = CURRENCIES.get(0);
    Units named = shares(yen, b).units();
    Map<Integer, Long> kept = new TreeMap<>(a);
    kept.keySet().retainAll(b.keySet());
    long sum = kept.values().stream().mapToLong(Long::longValue).sum();
    assertThat(map(shares(yen, a).of(named))).isEqualTo(kept);
    assertThat(shares(yen, a).minorOf(named)).isEqualTo(sum);
    assertThat(shares(yen, a).totalOf(named)).isEqualTo(Money.ofMinor(yen, sum));
    assertThat(shares(yen, a).of(named).minorTotal()).isEqualTo(sum);
  }

  @Property
  void equal_means_the_same_amount_for_every_unit(
      @ForAll("maps") Map<Integer, Long> a,
      @ForAll @LongRange(max = 3) long more,
      @ForAll("maps") Map<Integer, Long> b) {
    CurrencyUnit yen = CURRENCIES.get(0);
    Map<Integer, Long> other = new TreeMap<>(a);
    other.computeIfPresent(1, (unit, minor) -> minor + more);
    assertThat(shares(yen, a).equals(shares(yen, other))).isEqualTo(a.equals(other));
    assertThat(shares(yen, a).equals(shares(yen, b))).isEqualTo(a.equals(b));
  }
}
