package com.owode.orders.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private static final Money ONE = Money.parse("NGN 0.01");
  private static final Money MOST = Money.parse("NGN 9999999999999.99");
  private static final Money ZERO = Money.parse("NGN 0.00");

  private static void refused(ThrowingCallable making, String message) {
    assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
  }

  @Test
  void well_formed_values_come_back_as_they_are() {
    String id = "azAZ09._-";
    assertThat(Guard.identifier("id", id)).isSameAs(id);
    assertThat(Guard.identifier("id", "x".repeat(64))).hasSize(64);
    assertThat(Guard.code("code", "A")).isEqualTo("A");
    assertThat(Guard.code("code", "Z_09AZ")).isEqualTo("Z_09AZ");
    assertThat(Guard.code("code", "A".repeat(64))).hasSize(64);
    assertThat(Guard.text("text", "abc", 3)).isEqualTo("abc");
    assertThat(Guard.atLeast("n", 2, 2)).isEqualTo(2);
    assertThat(Guard.between("n", 2, 2, 5)).isEqualTo(2);
    assertThat(Guard.between("n", 5, 2, 5)).isEqualTo(5);
    assertThat(Guard.notNegative("m", ZERO)).isEqualTo(ZERO);
    assertThat(Guard.positive("m", ONE)).isEqualTo(ONE);
    assertThat(Guard.bounded("m", MOST)).isEqualTo(MOST);
  }

  @ParameterizedTest
  @CsvSource({"@,0040", "[,005b", "`,0060", "{,007b", "/,002f", ":,003a", "é,00e9", "Ж,0416"})
  void an_identifier_has_no_other_characters(String wrong, String hex) {
    refused(
        () -> Guard.identifier("order id", "ab" + wrong),
        "order id has the character U+"
            + hex
            + " at place 3; only letters A-Z and a-z, digits, '.', '_' and '-' are allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1A", "_A", "Ab", "A-B", "A@", "A[", "A/", "A:", "@A", "[A"})
  void a_code_is_upper_case_and_begins_with_a_letter(String wrong) {
    refused(
        () -> Guard.code("carrier", wrong),
        "carrier is not a code; write 1 to 64 of A-Z, 0-9 and '_', beginning with a letter");
  }

  @Test
  void malformed_values_say_subject_fact_and_remedy() {
    refused(
        () -> Guard.identifier("order id", ""), "order id has 0 characters; it must have 1 to 64");
    refused(
        () -> Guard.identifier("order id", "x".repeat(65)),
        "order id has 65 characters; it must have 1 to 64");
    refused(
        () -> Guard.code("carrier", "A".repeat(65)),
        "carrier is not a code; write 1 to 64 of A-Z, 0-9 and '_', beginning with a letter");
    refused(() -> Guard.text("name", " ", 3), "name is blank; it must say something");
    refused(() -> Guard.text("name", "abcd", 3), "name has 4 characters; it must have 3 or fewer");
    refused(() -> Guard.text("name", "\0a", 3), "name holds the character U+0000; remove it");
    refused(() -> Guard.atLeast("n", 1, 2), "n is 1; it must be 2 or more");
    refused(() -> Guard.between("n", 1, 2, 5), "n is 1; it must be from 2 to 5");
    refused(() -> Guard.between("n", 6, 2, 5), "n is 6; it must be from 2 to 5");
    refused(
        () -> Guard.notNegative("fee", ONE.negated()), "fee is NGN -0.01; it must be zero or more");
    refused(() -> Guard.positive("fee", ZERO), "fee is NGN 0.00; it must be more than zero");
    refused(
        () -> Guard.bounded("amount", MOST.plus(ONE)),
        "amount is NGN 10000000000000.00; it must be at most NGN 9999999999999.99");
    refused(() -> Guard.notEmpty("the list", List.of()), "the list is empty; give at least one");
  }

  @Test
  void a_list_is_copied() {
    List<String> given = new ArrayList<>(List.of("a"));
    List<String> kept = Guard.notEmpty("the list", given);
    given.add("b");
    assertThat(kept).containsExactly("a").isUnmodifiable();
  }

  @Test
  void no_fault_is_refused_by_nobody() {
    Faults faults =
        new Faults("the policy")
            .unless(true, "a", "b")
            .unlessPositive("wait", Duration.ofNanos(1))
            .unlessPositive("wait", Duration.ofDays(3_650))
            .unlessBetween("count", 1, 1, 2)
            .unlessBetween("count", 2, 1, 2);
    assertThat(faults.attempt(() -> "made")).isEqualTo("made");
    faults.refuse();
  }

  @Test
  void one_fault_is_told_alone_and_several_all_together() {
    refused(
        () -> new Faults("the policy").unless(false, "a is b", "make it c").refuse(),
        "the policy has a fault: a is b; make it c");
    Faults faults =
        new Faults("the policy")
            .unlessPositive("wait", Duration.ZERO)
            .unlessPositive("wait", Duration.ofSeconds(-1))
            .unlessPositive("wait", Duration.ofDays(3_650).plusNanos(1))
            .unlessBetween("count", 0, 1, 2)
            .unlessBetween("count", 3, 1, 2);
    assertThat(faults.<String>attempt(() -> Guard.code("it", ""))).isNull();
    refused(
        faults::refuse,
        "the policy has 6 faults: wait is PT0S; it must be longer than zero and at most 3650 days;"
            + " wait is PT-1S; it must be longer than zero and at most 3650 days; wait is"
            + " PT87600H0.000000001S; it must be longer than zero and at most 3650 days; count is"
            + " 0; it must be from 1 to 2; count is 3; it must be from 1 to 2; it is not a code;"
            + " write 1 to 64 of A-Z, 0-9 and '_', beginning with a letter");
  }
}
