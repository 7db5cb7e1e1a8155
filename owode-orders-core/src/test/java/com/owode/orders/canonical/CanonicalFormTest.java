package com.owode.orders.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

  record Window(Duration length, boolean extends_) {}

  record Pair(String first, Optional<Window> second) {}

  record Nothing() {}

  private record Hidden(int number) {}

  record Throwing(int number) {
    @Override
    public int number() {
      throw new UnsupportedOperationException("no");
    }
  }

  record Grown(String name, int photos, boolean strict) implements Canonical {
    @Override
    public void describe(CanonicalForm form) {
      form.named("terms")
          .field("name", name)
          .field("photos", photos)
          .fieldUnless("strict", strict, false);
    }
  }

  private static String form(Object value) {
    return CanonicalForm.of(value);
  }

  @Test
  void simple_values_are_written_by_the_grammar() {
    assertThat(
            List.of(
                form(true),
                form(false),
                form(42),
                form(-42L),
                form((short) 7),
                form((byte) 8),
                form(new BigInteger("123456789012345678901234567890"))))
        .containsExactly("true", "false", "42", "-42", "7", "8", "123456789012345678901234567890");
    assertThat(form(DayOfWeek.MONDAY)).isEqualTo("DayOfWeek#MONDAY");
    assertThat(form(Optional.empty())).isEqualTo("@none");
    assertThat(form(Optional.of(Optional.empty()))).isEqualTo("@some(@none)");
  }

  @Test
  void money_is_written_in_minor_units_of_its_currency() {
    assertThat(form(Money.parse("NGN 500000.00"))).isEqualTo("@money(NGN 50000000)");
    assertThat(form(Money.parse("JPY 500"))).isEqualTo("@money(JPY 500)");
    assertThat(form(Money.parse("KWD -1.234"))).isEqualTo("@money(KWD -1234)");
    assertThat(form(CurrencyUnit.of("NGN"))).isEqualTo("@currency(NGN)");
    assertThat(form(Currency.getInstance("NGN"))).isEqualTo("@currency(NGN)");
  }

  @Test
  void times_are_written_in_iso_8601() {
    assertThat(form(Instant.parse("2026-11-01T10:00:00Z")))
        .isEqualTo("@instant(2026-11-01T10:00:00Z)");
    assertThat(form(Duration.ofHours(36))).isEqualTo("@duration(PT36H)");
    assertThat(form(Period.ofDays(14))).isEqualTo("@period(P14D)");
    assertThat(form(LocalDate.of(2026, 11, 1))).isEqualTo("@date(2026-11-01)");
    assertThat(form(LocalTime.of(9, 30))).isEqualTo("@time(09:30)");
    assertThat(form(ZoneId.of("Africa/Lagos"))).isEqualTo("@zone(\"Africa/Lagos\")");
    assertThat(form(Locale.CANADA_FRENCH)).isEqualTo("@locale(\"fr-CA\")");
  }

  @Test
  void decimals_that_are_the_same_number_are_written_alike() {
    assertThat(form(new BigDecimal("2.50"))).isEqualTo("@decimal(25E-1)");
    assertThat(form(new BigDecimal("2.5"))).isEqualTo("@decimal(25E-1)");
    assertThat(form(new BigDecimal("1E+1000000000"))).isEqualTo("@decimal(1E1000000000)");
    assertThat(form(new BigDecimal("0.00"))).isEqualTo("@decimal(0E0)");
  }

  @Test
  void text_is_escaped_so_that_it_cannot_pretend_to_be_structure() {
    assertThat(form("a\"b\\c\n\u00e9")).isEqualTo("\"a\\\"b\\\\c\\u000a\u00e9\"");
    assertThat(form(List.of("a\",\"b"))).isNotEqualTo(form(List.of("a", "b")));
    assertThat(form("\ud83d\ude00")).isEqualTo("\"\ud83d\ude00\"");
    assertThat(form("\ud83d")).isEqualTo("\"\\ud83d\"");
    assertThat(form("\ude00x")).isEqualTo("\"\\ude00x\"");
    assertThat(form("\ud83dx")).isEqualTo("\"\\ud83dx\"");
  }

  @Test
  void sets_and_maps_are_sorted_and_lists_are_not() {
    assertThat(form(List.of(2, 1))).isEqualTo("[2,1]");
    assertThat(form(new LinkedHashSet<>(List.of("b", "a", "c")))).isEqualTo("{\"a\",\"b\",\"c\"}");
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("z", 1);
    map.put("a", Set.of());
    assertThat(form(map)).isEqualTo("<\"a\":{},\"z\":1>");
  }

  @Test
  void two_keys_that_are_written_alike_are_refused() {
    Map<Object, Integer> map = Map.of(1, 1, 1L, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(map))
        .withMessage("a map has two keys with the canonical form 1; keep one of them");
  }

  @Test
  void records_are_written_by_name_and_components() {
    assertThat(form(new Pair("x", Optional.of(new Window(Duration.ofDays(1), true)))))
        .isEqualTo("Pair(first=\"x\",second=@some(Window(length=@duration(PT24H),extends_=true)))");
    assertThat(form(new Nothing())).isEqualTo("Nothing()");
    assertThat(form(new Hidden(3))).isEqualTo("Hidden(number=3)");
  }

  @Test
  void a_canonical_record_chooses_its_names_and_leaves_out_defaults() {
    assertThat(form(new Grown("a", 1, false))).isEqualTo("terms(name=\"a\",photos=1)");
    assertThat(form(new Grown("a", 1, true))).isEqualTo("terms(name=\"a\",photos=1,strict=true)");
  }

  @Test
  void a_canonical_value_without_fields_is_its_name() {
    Canonical bare = form -> form.named("bare");
    assertThat(form(bare)).isEqualTo("bare()");
  }

  @Test
  void what_has_no_canonical_form_is_refused_by_the_name_of_its_type() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(List.of(1.5)))
        .withMessage(
            "java.lang.Double has no canonical form; make it a record or implement Canonical");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(Arrays.asList("a", null)))
        .withMessage("null has no canonical form; use an Optional");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(new Throwing(1)))
        .withMessage(
            "number of " + Throwing.class.getName() + " cannot be read; its accessor throws")
        .withCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_null_component_is_refused_by_its_name() {
    record Holder(List<String> names) {}
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(new Holder(absent())))
        .withMessage("names of " + Holder.class.getName() + " is null; null has no canonical form");
  }

  @SuppressWarnings("NullAway") // What a caller without null checks would do.
  private static List<String> absent() {
    return null;
  }

  @Test
  void a_cycle_ends_with_an_error_and_not_with_the_stack() {
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(cycle))
        .withMessageContaining("is nested deeper than 200 levels");
  }

  @Test
  void two_hundred_levels_are_written() {
    Object value = 1;
    for (int i = 0; i < 199; i++) {
      value = List.of(value);
    }
    assertThat(form(value)).startsWith("[[[").contains("[1]").hasSize(2 * 199 + 1);
  }

  @Test
  void names_have_letters_first_and_then_digits_dots_underscores_and_hyphens_too() {
    for (String good : List.of("a", "Z", "aZ09._-", "z-.9")) {
      Canonical named = form -> form.named(good).field(good, 1);
      assertThat(form(named)).isEqualTo(good + "(" + good + "=1)");
    }
    for (String bad :
        List.of("", "9a", ".a", "_a", "-a", "a b", "a/", "a:", "a@", "a[", "a`", "a{", "é")) {
      Canonical named = form -> form.named(bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> form(named))
          .withMessageContaining("\"" + bad + "\" is malformed");
    }
  }

  @Test
  void malformed_and_repeated_field_names_are_refused() {
    Canonical malformed = form -> form.field("a=b", 1);
    Canonical repeated = form -> form.named("x").field("a", 1).field("a", 2);
    Canonical late = form -> form.field("a", 1).named("x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(malformed))
        .withMessageContaining("canonical name \"a=b\" is malformed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form(repeated))
        .withMessage("field a of x is written twice; give each field its own name");
    assertThatIllegalStateException()
        .isThrownBy(() -> form(late))
        .withMessageContaining("the name x comes after a field");
  }
}
