package com.owode.orders.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.ContentHash;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What is permanent has a pattern and at most 64 characters. */
class NamesTest {

  private static final String LONGEST_CODE = "a." + "b".repeat(62);
  private static final String LONGEST_NAME = "n".repeat(64);

  private static void refuses(UnaryOperator<String> check, String malformed, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> check.apply(malformed))
        .withMessage(message);
  }

  @Test
  void a_rule_code_has_at_most_64_characters_and_a_dot() {
    assertThat(Names.code(LONGEST_CODE)).isEqualTo(LONGEST_CODE);
    for (String malformed : List.of(LONGEST_CODE + "b", "nodot", "a..b", "A.b", "a.-b", "")) {
      refuses(
          Names::code,
          malformed,
          "rule code \""
              + malformed
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and at "
              + "least one dot, like refund.within-window");
    }
  }

  @Test
  void an_obligation_code_has_at_most_64_characters_and_a_dot() {
    assertThat(Names.obligation(LONGEST_CODE)).isEqualTo(LONGEST_CODE);
    for (String malformed : List.of(LONGEST_CODE + "b", "nodot")) {
      refuses(
          Names::obligation,
          malformed,
          "obligation code \""
              + malformed
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and at "
              + "least one dot, like payout.tell-seller");
    }
  }

  @Test
  void a_ruleset_name_has_at_most_64_characters() {
    assertThat(Names.ruleset(LONGEST_NAME)).isEqualTo(LONGEST_NAME);
    for (String malformed : List.of(LONGEST_NAME + "n", "Refund", "a.")) {
      refuses(
          Names::ruleset,
          malformed,
          "ruleset name \""
              + malformed
              + "\" is malformed; use at most 64 lower-case letters, digits, hyphens and dots");
    }
  }

  @Test
  void a_version_has_at_most_64_characters() {
    assertThat(Names.version(LONGEST_NAME)).isEqualTo(LONGEST_NAME);
    for (String malformed : List.of(LONGEST_NAME + "n", ".1", "1 2")) {
      refuses(
          Names::version,
          malformed,
          "version \""
              + malformed
              + "\" is malformed; use at most 64 letters, digits, dots, hyphens and underscores");
    }
  }

  @Property
  void the_forms_are_these_patterns(
      @ForAll @Chars({'a', 'z', 'A', 'Z', '0', '9', '.', '-', '_', ' '}) @StringLength(max = 8)
          String text) {
    assertThat(isTaken(Names::code, text))
        .isEqualTo(text.matches("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+"));
    assertThat(isTaken(Names::ruleset, text))
        .isEqualTo(text.matches("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*"));
    assertThat(isTaken(Names::version, text)).isEqualTo(text.matches("[A-Za-z0-9][A-Za-z0-9._-]*"));
  }

  private static boolean isTaken(UnaryOperator<String> check, String text) {
    try {
      return check.apply(text).equals(text);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  @Test
  void a_record_has_no_obligation_that_is_malformed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                JudgementRecord.of(
                    "payout",
                    "1",
                    ContentHash.of(List.of()),
                    Instant.EPOCH,
                    List.of(),
                    List.of("ledger.write", "nodot")))
        .withMessageStartingWith("obligation code \"nodot\" is malformed");
  }
}
