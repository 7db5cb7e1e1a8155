package com.owode.orders.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A record is written alike one component after the other and as straight code. */
class RecordShapeTest {

  enum Way {
    THERE,
    BACK {
      @Override
      public String toString() {
        return "and back";
      }
    }
  }

  record Id(String value) {}

  record All(
      boolean flag,
      int number,
      long large,
      short small,
      byte tiny,
      Id id,
      Way way,
      Instant at,
      Money price,
      Object anything,
      Optional<Id> perhaps,
      List<Object> list) {}

  record Nothing() {}

  record Holed(@Nullable String text) {}

  record Throwing(int number) {
    @Override
    public int number() {
      throw new UnsupportedOperationException("no");
    }
  }

  private static String text(RecordShape shape, Object value) {
    CanonicalWriter writer = new CanonicalWriter();
    shape.write(value, writer);
    return writer.text();
  }

  @Test
  void what_is_written_often_is_written_as_before() {
    All all =
        new All(
            true,
            -1,
            1L << 40,
            (short) 2,
            (byte) 3,
            new Id("a\"b"),
            Way.BACK,
            Instant.parse("2026-11-30T10:00:00.120Z"),
            Money.parse("BHD 1.005"),
            new Nothing(),
            Optional.of(new Id("c")),
            List.of(1, "d", Way.THERE));
    RecordShape shape = new RecordShape(All.class, 2);

    String first = text(shape, all);
    String second = text(shape, all);
    String third = text(shape, all);

    assertThat(first)
        .isEqualTo(
            "All(flag=true,number=-1,large=1099511627776,small=2,tiny=3,id=Id(value=\"a\\\"b\"),"
                + "way=Way#BACK,at=@instant(2026-11-30T10:00:00.120Z),price=@money(BHD 1005),"
                + "anything=Nothing(),perhaps=@some(Id(value=\"c\")),list=[1,\"d\",Way#THERE])");
    assertThat(List.of(second, third)).containsOnly(first);
    assertThat(CanonicalForm.of(all)).isEqualTo(first);
  }

  @Test
  void a_record_without_components_is_written_as_before() {
    RecordShape shape = new RecordShape(Nothing.class, 1);

    assertThat(List.of(text(shape, new Nothing()), text(shape, new Nothing())))
        .containsOnly("Nothing()");
  }

  @Test
  void what_cannot_be_read_is_told_alike() {
    RecordShape holed = new RecordShape(Holed.class, 1);
    RecordShape throwing = new RecordShape(Throwing.class, 1);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> text(holed, new Holed(null)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("text of " + Holed.class.getName() + " is null; null has no canonical form");
      assertThatThrownBy(() -> text(throwing, new Throwing(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "number of " + Throwing.class.getName() + " cannot be read; its accessor throws")
          .hasCauseInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void what_is_nested_too_deeply_is_refused_at_the_same_depth() {
    for (int worth : new int[] {1, Integer.MAX_VALUE}) {
      RecordShape shape = new RecordShape(All.class, worth);
      assertThat(deepest(shape)).isEqualTo(201);
      assertThat(deepest(shape)).isEqualTo(201);
    }
  }

  private static int deepest(RecordShape shape) {
    Object nested = List.of();
    for (int depth = 1; ; depth++) {
      All all =
          new All(
              true,
              1,
              1,
              (short) 1,
              (byte) 1,
              new Id(""),
              Way.BACK,
              Instant.EPOCH,
              Money.parse("JPY 1"),
              nested,
              Optional.empty(),
              List.of());
      try {
        text(shape, all);
      } catch (IllegalArgumentException tooDeep) {
        assertThat(tooDeep).hasMessageContaining("is nested deeper than 200 levels");
        return depth;
      }
      nested = List.of(nested);
    }
  }
}
