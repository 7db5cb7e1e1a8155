package com.owode.orders.testkit.jqwik;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;

/** The same each time: whether what is rare is among them must not be left to chance. */
final class Samples {

  private static final long SEED = 20_261_130;

  private Samples() {}

  static <T> Stream<T> of(Arbitrary<T> arbitrary, int count) {
    return arbitrary.generator(1_000).stream(new Random(SEED)).limit(count).map(Shrinkable::value);
  }
}
