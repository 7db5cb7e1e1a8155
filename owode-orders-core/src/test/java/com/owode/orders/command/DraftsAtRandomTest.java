package com.owode.orders.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Reading a draft and validating it by a host's validator come to the same. */
class DraftsAtRandomTest {

  private static final Validator VALIDATOR = HostValidator.made();

  /** What people, programs and attackers send in place of a name, a number or a code. */
  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\u3000",
          "null",
          "NaN",
          "Infinity",
          "-0",
          "-1",
          "+1",
          "1e400",
          "1" + "0".repeat(400),
          "0." + "0".repeat(400) + "1",
          "9".repeat(15),
          "9".repeat(16),
          "0.1234567890",
          "00",
          ".5",
          "5.",
          "1,000.00",
          "0x1F",
          "\u0661\u0662",
          "\uFF11",
          "a".repeat(64),
          "a".repeat(65),
          "x".repeat(501),
          "en-x-" + "a".repeat(100_000),
          "und",
          "en_US",
          "i-klingon",
          "\uD800",
          "a\uDC00b",
          "\uD83D\uDE00",
          "\u202Eevil\u202C",
          "\u0645\u0631\u062D\u0628\u0627",
          "a\0b",
          "a\r\nBcc: b@example.com",
          "a\u2028b",
          "a\u0085b",
          "a@b",
          "@",
          "a@b,c@d",
          "a@b c",
          "+123",
          "${1111*1111}",
          "#{1111*1111}",
          "{jakarta.validation.constraints.NotNull.message}",
          "'; drop table orders; --",
          "<script>",
          "../../etc/passwd",
          "ngn",
          "XXX",
          "XAU",
          "ZZZ",
          "JPY",
          "KWD",
          "CLF",
          "GATEWAY",
          "gateway",
          "HOST",
          "ng",
          "NG",
          "N\u0413",
          "2026-02-30T10:00:00Z",
          "2026-05-01T24:00:00Z",
          "2026-05-01T23:59:60Z",
          "2026-05-01 10:00:00Z",
          "2026-05-01T10:00:00",
          "2026-05-01t10:00:00.123456789z",
          "2026-05-01T10:00:00+99:99",
          "+999999999-12-31T23:59:59Z",
          "0000-01-01T00:00:00-18:00",
          "1",
          "1.2",
          "1.23",
          "1.234",
          "1.2345",
          "1.23456");

  @Property
  void read_finds_the_same_faults_at_the_same_paths_as_a_validator(@ForAll("drafts") Drafts given) {
    OrderDraft draft = given.build();

    Set<ConstraintViolation<OrderDraft>> violations = VALIDATOR.validate(draft);

    assertThat(given.faultyPaths())
        .containsExactlyInAnyOrderElementsOf(
            violations.stream().map(violation -> violation.getPropertyPath().toString()).toList());
  }

  @Property
  void a_draft_is_read_whole_or_not_at_all(@ForAll("drafts") Drafts given) {
    DraftReading reading = given.read();

    if (reading instanceof DraftReading.Ok ok) {
      assertThat(ok.place().address().address()).isEqualTo(Drafts.ADDRESS);
      assertThat(ok.place().total().getAmountMinorLong()).isBetween(0L, Place.MOST_MINOR);
    } else {
      assertThat(given.faults()).isNotEmpty();
    }
  }

  @Property
  void what_is_told_of_a_draft_never_repeats_a_hostile_text(
      @ForAll("fields") DraftField field, @ForAll("hostile") String text) {
    OrderDraft draft = Drafts.sound().with(field, text).build();
    String told =
        draft.read(Drafts.BUYER_PERSON, Drafts.ADDRESS) instanceof DraftReading.Faulty faulty
            ? faulty.faults().toString()
            : "";
    String violated =
        VALIDATOR.validate(draft).stream().map(ConstraintViolation::getMessage).toList().toString();

    for (String mark : List.of("1111*1111", "1234321", "drop", "script", "Bcc", "evil", "passwd")) {
      assertThat(told + violated + (told.isEmpty() ? "" : draft)).doesNotContain(mark);
    }
  }

  @Provide
  Arbitrary<DraftField> fields() {
    return Arbitraries.of(DraftField.class);
  }

  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.of(HOSTILE),
        Arbitraries.strings().all().ofMaxLength(40),
        Arbitraries.strings().withCharRange('\uD7F0', '\uE00F').ofMaxLength(4),
        Arbitraries.strings().withChars("0123456789.-+eETZ:").ofMaxLength(30));
  }

  @Provide
  Arbitrary<Drafts> drafts() {
    Arbitrary<@Nullable String> texts = hostile().injectNull(0.15);
    Arbitrary<@Nullable Integer> quantities =
        Arbitraries.of(1, 2, 10_000, 10_001, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE)
            .injectNull(0.1);
    Arbitrary<Drafts> sound =
        Arbitraries.of("NGN", "JPY", "KWD", "CLF", "EUR")
            .flatMap(
                currency ->
                    Combinators.combine(
                            quantities,
                            Arbitraries.frequency(
                                Tuple.of(8, 2), Tuple.of(1, 0), Tuple.of(1, 200), Tuple.of(1, 201)),
                            Arbitraries.frequency(
                                Tuple.of(8, 1), Tuple.of(1, 0), Tuple.of(1, 6), Tuple.of(1, 7)))
                        .as(
                            (quantity, lines, address) ->
                                Drafts.in(currency)
                                    .withQuantity(quantity)
                                    .withLines(lines)
                                    .withAddressLines(address)));
    Arbitrary<List<Tuple.Tuple2<DraftField, @Nullable String>>> changes =
        Combinators.combine(fields(), texts).as(Tuple::of).list().ofMaxSize(5);
    return Combinators.combine(sound, changes)
        .as(
            (draft, changed) -> {
              changed.forEach(change -> draft.with(change.get1(), change.get2()));
              return draft;
            });
  }
}
