package com.owode.orders.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IsoInstantTest {

  private static String written(Instant time) {
    StringBuilder out = new StringBuilder();
    IsoInstant.write(time, out);
    return out.toString();
  }

  @Property
  void a_time_is_written_as_it_says_itself(@ForAll("times") Instant time) {
    assertThat(written(time)).isEqualTo(time.toString());
  }

  @Provide
  Arbitrary<Instant> times() {
    Arbitrary<Long> seconds =
        Arbitraries.oneOf(
            Arbitraries.longs().between(-62_200_000_000L, 253_500_000_000L),
            Arbitraries.longs()
                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()));
    Arbitrary<Long> nanos =
        Arbitraries.oneOf(
            Arbitraries.just(0L),
            Arbitraries.longs().between(0, 999).map(milli -> milli * 1_000_000),
            Arbitraries.longs().between(0, 999_999).map(micro -> micro * 1_000),
            Arbitraries.longs().between(0, 999_999_999));
    return Combinators.combine(seconds, nanos).as(Instant::ofEpochSecond);
  }

  @Test
  void the_years_with_four_digits_begin_and_end_where_they_do() {
    for (String edge :
        new String[] {
          "0000-01-01T00:00:00Z",
          "-0001-12-31T23:59:59.999999999Z",
          "9999-12-31T23:59:59.999999999Z",
          "+10000-01-01T00:00:00Z",
          "1969-12-31T23:59:59.500Z",
          "1970-01-01T00:00:00.000001Z"
        }) {
      assertThat(written(Instant.parse(edge))).isEqualTo(edge);
    }
  }
}
