package com.owode.orders.refund;

import static com.owode.orders.refund.RefundReason.WRONG_ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.owode.orders.calendar.BusinessCalendar;
import com.owode.orders.calendar.Term;
import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import com.owode.orders.rule.AnotherJvm;
import com.owode.orders.rule.Difference;
import com.owode.orders.table.Cell;
import com.owode.orders.table.HitPolicy;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A refund judgement is judged again from its record, by the policy that judged or by another. */
class RefundReplayTest {

  private static final Instant AT = Claims.DELIVERED.plusSeconds(7_200);

  /** Everything that facts can hold, quotes and line breaks in a reference among it. */
  private static final RefundFacts EVERYTHING =
      RefundFacts.builder(
              WRONG_ITEM,
              Shares.of(
                  CurrencyUnit.of("BHD"),
                  List.of(
                      new Shares.Run(Units.range(1, 1, 3), 1_500),
                      new Shares.Run(Units.of(2, 4), 70))))
          .fees(Shares.each(Units.range(1, 1, 3), Money.parse("BHD 0.100")))
          .standardFees(Shares.each(Units.range(1, 1, 3), Money.parse("BHD 0.090")))
          .returnable(Shares.each(Units.range(1, 1, 2), Money.parse("BHD 1.600")))
          .delivered(Units.range(1, 1, 2), Claims.DELIVERED)
          .missing(Units.of(2, 4))
          .opened(Units.of(1, 1))
          .productClasses(Set.of(ProductClass.GENERAL, ProductClass.FRAGILE))
          .placedAt(Claims.PLACED)
          .claimedAt(Claims.DELIVERED.plusSeconds(60))
          .lastDeliveredAt(Claims.DELIVERED.plusSeconds(5))
          .evidence(
              List.of(
                  Claims.PHOTO,
                  new Evidence(
                      EvidenceKind.VIDEO,
                      ContentHash.of("b"),
                      Optional.empty(),
                      "a \"quoted\\ path\", é")))
          .usedElsewhere(Set.of(ContentHash.of("c"), ContentHash.of("d")))
          .calendar(
              BusinessCalendar.builder(ZoneId.of("Asia/Bahrain"))
                  .closedOn(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)
                  .closedOn(List.of(LocalDate.of(2026, 12, 16)))
                  .build())
          .seller(SellerId.of("ade"))
          .amountClaimed(Money.parse("BHD 9.000"))
          .build();

  static final RefundPolicy BY_TABLE =
      RefundPolicy.of(
          TermsTable.named("refund-terms", "2026.11", HitPolicy.FIRST)
              .row("small")
              .when(TermsTable.AMOUNT, Cell.atMost(Money.parse("NGN 500.00")))
              .then(TermsTable.TERMS, RefundTerms.builder().refundedBasisPoints(9_000).build())
              .row("else")
              .then(TermsTable.TERMS, RefundTerms.builder().returnNeeded(true).build())
              .build());

  private static RefundRecord recorded(RefundPolicy policy, RefundFacts facts) {
    return policy.judge(facts, AT).toRecord();
  }

  static Stream<RefundFacts> facts() {
    return Stream.of(
        EVERYTHING,
        Claims.claim(WRONG_ITEM).build(),
        Claims.claim(RefundReason.DAMAGED_IN_SHIPPING).evidence(List.of()).build(),
        RefundFacts.builder(RefundReason.NOT_RECEIVED, Claims.claim(WRONG_ITEM).build().goods())
            .placedAt(Claims.PLACED)
            .claimedAt(AT)
            .missing(Claims.UNITS)
            .build(),
        Claims.after(30, WRONG_ITEM).build());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void the_same_policy_gives_the_identical_judgement(RefundFacts facts) {
    for (RefundPolicy policy : List.of(RefundPolicy.owode(), BY_TABLE)) {
      RefundRecord record = recorded(policy, facts);
      RefundRecord kept = RefundRecord.parse(CanonicalForm.of(record));

      assertThat(kept).isEqualTo(record);
      assertThat(kept.hashCode()).isEqualTo(record.hashCode());
      assertThat(policy.replay(kept).differences()).isEmpty();
      assertThat(policy.replay(kept).isIdentical()).isTrue();
      assertThat(policy.replay(kept).judgement()).isEqualTo(record);
      assertThat(policy.replay(kept).firstDifference()).isEmpty();
    }
  }

  @Test
  void another_policy_is_named_first_and_then_all_that_it_says_otherwise() {
    RefundPolicy shorter =
        RefundPolicy.owode().toBuilder()
            .terms(WRONG_ITEM, RefundTerms.builder().window(Term.days(2)).build())
            .build();
    RefundReplay replay =
        shorter.replay(recorded(RefundPolicy.owode(), Claims.after(3, WRONG_ITEM).build()));

    assertThat(replay.isIdentical()).isFalse();
    assertThat(replay.firstDifference())
        .contains(
            new Difference(
                "policy", RefundPolicy.owode().hash().toString(), shorter.hash().toString()));
    assertThat(replay.differences())
        .extracting(Difference::where)
        .containsExactly(
            "policy",
            "outcome",
            "amounts",
            "refund.within-window verdict",
            "refund.within-window end of the window",
            "refund.proof-given verdict",
            "refund.proof-given pieces of proof needed",
            "refund.proof-given pieces of proof given",
            "refund.proof-after-delivery pieces of proof given");
    assertThat(replay.differences().get(1)).hasToString("outcome: recorded REFUND, now DECLINE");
  }

  @Test
  void a_record_whose_facts_were_changed_is_found_out() {
    String text =
        CanonicalForm.of(recorded(RefundPolicy.owode(), Claims.claim(WRONG_ITEM).build()));
    String forged = text.replace("claimed-at=\"2026-05-04T13", "claimed-at=\"2026-06-04T13");

    assertThat(RefundPolicy.owode().replay(RefundRecord.parse(forged)).differences())
        .extracting(Difference::where)
        .containsExactly(
            "outcome",
            "amounts",
            "refund.within-window verdict",
            "refund.within-window claim made at");
  }

  @Test
  void another_jvm_gives_the_same_bytes() throws IOException, InterruptedException {
    String text = CanonicalForm.of(recorded(BY_TABLE, Claims.claim(WRONG_ITEM).build()));

    assertThat(AnotherJvm.runs(RefundInAnotherJvm.class, text)).isEqualTo("true\n" + text);
  }

  static Stream<String> malformed() {
    String text = CanonicalForm.of(recorded(RefundPolicy.owode(), EVERYTHING));
    return Stream.of(
        "",
        "x",
        text + " ",
        text.substring(0, text.length() - 1),
        text.replace("refund-record", "refund-recorD"),
        text.replace("outcome=\"", "outcome=\"X"),
        text.replace("BHD 1:1-3=1500", "BHD 1:1-3_1500"),
        text.replace("BHD 1:1-3=1500", "BHD 1:1-3=15000000000000000000"),
        text.replace("BHD 1:1-3=1500", "BHD 1-3=1500"),
        text.replace("BHD 1:1-3=1500", "QQQ 1:1-3=1500"),
        text.replace("BHD 1:1-3=1500", "BHD 1:1-3=01500"),
        text.replace("BHD 9000", "BHD9000"),
        text.replace("Asia/Bahrain", "Asia/Nowhere"),
        text.replace("placed-at=\"2026", "placed-at=\"twenty"),
        text.replace("2026-12-16", "2026-13-16"),
        text.replace("closed-weekdays=[\"5\"", "closed-weekdays=[\"8\""),
        text.replace("[\"PHOTO\",", "["),
        text.replace("classes=[\"FRAGILE\",\"GENERAL\"]", "classes=[\"GENERAL\",\"FRAGILE\"]"));
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_is_no_record_is_refused(String text) {
    assertThatThrownBy(() -> RefundRecord.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("null");
  }

  private static String everything() {
    return CanonicalForm.of(recorded(RefundPolicy.owode(), EVERYTHING));
  }

  private static void refused(String text, String message) {
    assertThatThrownBy(() -> RefundRecord.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** Wherever it was noticed, which is before the text given. */
  private static void refused(String was, String is, String before, String expected) {
    String text = everything().replace(was, is);
    refused(
        text,
        "text of a refund judgement is malformed at character "
            + text.indexOf(before)
            + "; expected "
            + expected);
  }

  @Test
  void the_message_says_where_the_text_is_no_record_and_what_was_expected() {
    refused(
        "",
        "text of a refund judgement is malformed at character 0; expected refund-record(policy=");
    refused(",facts=", ",fakts=", ",fakts=", ",facts=refund-facts(reason=");
    refused("outcome=\"", "outcome=\"X", ",amounts=", "an outcome before it");
    refused("BHD 1:1-3=1500", "BHD 1:1-3_1500", ",fees=", "shares as 1:1-3=500 before it");
    refused("BHD 1:1-3=1500", "BHD 1:1-3=x", ",fees=", "a whole number before it");
    refused("BHD 1:1-3=1500", "BHD 1-3=1500", ",fees=", "units as 1:1-3 before it");
    refused("BHD 9000", "BHD9000", "),outcome=", "an amount as NGN 500 before it");
    refused("[\"PHOTO\",", "[", ",[\"VIDEO\"", "four parts of a proof before it");
    refused(",zone=", "x,zone=", "x,zone=", ",zone=");
    String text = everything();
    int judgement = text.indexOf(",judgement=") + ",judgement=".length();
    refused(
        text.substring(0, judgement),
        "text of a refund judgement is malformed at character "
            + judgement
            + "; expected a judgement");
    refused(
        text + " ",
        "text of a refund judgement is malformed at character "
            + judgement
            + "; expected a judgement");
  }

  @Test
  void numbers_and_times_that_cannot_be_are_told_near_where_they_are() {
    String big = everything().replace("BHD 1:1-3=1500", "BHD 99999999999:1-3=1500");
    String late = everything().replace("placed-at=\"2026", "placed-at=\"x2026");

    refused(
        big,
        "text of a refund judgement is malformed near character "
            + big.indexOf(",fees=")
            + "; integer overflow");
    assertThatThrownBy(() -> RefundRecord.parse(late))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "text of a refund judgement is malformed near character "
                + late.indexOf(",claimed-at=")
                + "; Text 'x2026");
  }

  @Test
  void what_is_read_but_was_written_otherwise_is_refused() {
    refused(
        everything()
            .replace("classes=[\"FRAGILE\",\"GENERAL\"]", "classes=[\"GENERAL\",\"FRAGILE\"]"),
        "text of a refund judgement is not canonical; keep it as it was written");
  }

  @Test
  void the_facts_are_written_in_one_order_whatever_the_order_they_were_given_in() {
    assertThat(everything())
        .contains("classes=[\"FRAGILE\",\"GENERAL\"]")
        .contains("closed-weekdays=[\"5\",\"6\"]")
        .contains("closed-dates=[\"2026-12-16\"]")
        .contains("seller=\"ade\",amount-claimed=\"BHD 9000\"");
  }

  @Test
  void records_are_equal_when_all_that_they_say_is() {
    RefundRecord record = recorded(RefundPolicy.owode(), EVERYTHING);

    assertThat(record)
        .isNotEqualTo(recorded(RefundPolicy.owode(), Claims.claim(WRONG_ITEM).build()))
        .isNotEqualTo(CanonicalForm.of(record))
        .doesNotHaveSameHashCodeAs(
            recorded(RefundPolicy.owode(), Claims.claim(WRONG_ITEM).build()));
  }

  @Test
  void a_record_hides_amounts_and_references_from_logs() {
    RefundRecord record = recorded(RefundPolicy.owode(), EVERYTHING);

    assertThat(record.toString())
        .isEqualTo(record.outcome() + " by " + RefundPolicy.owode().hash());
  }
}
