package com.owode.orders.examples.replay;

import static com.owode.orders.examples.replay.Told.line;
import static com.owode.orders.examples.replay.Told.payment;
import static com.owode.orders.examples.replay.Told.purchased;
import static com.owode.orders.examples.replay.Told.review;
import static com.owode.orders.examples.replay.Told.step;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadInputTest {

  private static final String LAMP = line("seun", 1, "100.00");
  private static final String GOOD = purchased("good", 1, payment("100.00"), LAMP);

  @TempDir Path folder;
  private Told told;

  @BeforeEach
  void open() {
    told = new Told(folder);
  }

  record Bad(String line, String reason) {}

  private static Bad bad(String line, String reason) {
    return new Bad(line, reason);
  }

  static List<Bad> lines() {
    String paid = payment("100.00");
    String good = purchased("p", 1, paid, LAMP);
    return List.of(
        bad(good.substring(0, 100), "it is no JSON"),
        bad("[".repeat(100_000), "it is no JSON"),
        bad("{\"a\":".repeat(5_000) + "1", "it is no JSON"),
        bad(good + "{}", "it is no JSON"),
        bad("nonsense", "it is no JSON"),
        bad("[]", "it is no JSON object"),
        bad("{\"order\":\"p\",\"order\":\"p\"}", "it is no JSON"),
        bad(review("p", 1, 1, "NaN"), "it is no JSON"),
        bad("{}", "order is missing"),
        bad("{\"order\":7}", "order is 7"),
        bad(step("a b", 1, "delivered"), "purchase id has the character U+0020"),
        bad(step("p".repeat(65), 1, "delivered"), "purchase id has 65 characters"),
        bad(step("p", 1, "vanished"), "event is vanished"),
        bad(step("p", 99, "delivered"), "at is 2026-03-01T10:99:00Z"),
        bad(step("p", 1, "delivered").replace("2026", "+999999999"), "at is +999999999"),
        bad(step("p", 1, "reviewed"), "rating is missing"),
        bad(review("p", 1, 6, "null"), "rating is 6"),
        bad(review("p", 1, 1, "7"), "text is 7"),
        bad(step("p", 1, "purchased"), "currency is missing"),
        bad(good.replace("NGN", "NGX"), "currency is NGX"),
        bad(good.replace("{\"id\":\"ngozi\"}", "\"ngozi\""), "buyer is no JSON object"),
        bad(good.replace("\"ngozi\"", "null"), "buyer.id is missing"),
        bad(purchased("p", 1, paid), "lines is empty"),
        bad(purchased("p", 1, paid, "7"), "lines[0] is no JSON object"),
        bad(purchased("p", 1, paid, line("seun", 0, "1")), "lines[0].quantity is 0"),
        bad(purchased("p", 1, paid, LAMP, line("seun", -1, "1")), "lines[1].quantity is -1"),
        bad(good.replace("\"quantity\":1", "\"quantity\":1.5"), "lines[0].quantity is 1.5"),
        bad(good.replace("\"quantity\":1", "\"quantity\":4294967297"), "lines[0].quantity is 42"),
        bad(purchased("p", 1, paid, line("seun", 1, "-1")), "lines[0].unitPrice is NGN -1.00"),
        bad(purchased("p", 1, paid, line("seun", 1, "1e400")), "lines[0].unitPrice is 1e400"),
        bad(good.replace("\"100.00\"", "1e400"), "lines[0].unitPrice is"),
        bad(good.replace("\"100.00\"", "1" + "0".repeat(400)), "it is no JSON"),
        bad(purchased("p", 1, paid, line("seun", 1, "1.001")), "lines[0].unitPrice is 1.001"),
        bad(purchased("p", 1, payment("-3"), LAMP), "payments[0].amount is NGN -3.00"),
        bad(
            purchased("p", 1, paid, line("seun", 10_000, "999999999999")),
            "the purchase comes to more than 10^15 minor units"),
        bad(
            good.replace("NGN", "KWD")
                .replace("\"quantity\":1", "\"quantity\":10000")
                .replace("100.00", "999999999999.999"),
            "the purchase comes to more than 10^15 minor units"),
        bad(
            purchased("p", 1, paid, String.join(",", java.util.Collections.nCopies(201, LAMP))),
            "number of lines is 201"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_malformed_line_is_told_by_number_and_reason_and_skipped(Bad bad) {
    int exitCode = told.replay(List.of(GOOD, bad.line(), step("good", 2, "payment_approved")));

    assertThat(exitCode).isEqualTo(2);
    assertThat(told.err()).hasLineCount(1).startsWith("history line 2: " + bad.reason());
    assertThat(told.out()).contains("accepted 2\n", "all 2\n", "in 1 orders\n");
  }

  @Test
  void what_is_not_utf_8_is_told_and_skipped() {
    String bad = review("good", 2, 5, "\"tr\u00e8s bien\"");
    told.write("history.jsonl", (GOOD + "\n" + bad + "\n").getBytes(ISO_8859_1));

    assertThat(told.replay()).isEqualTo(2);

    assertThat(told.err()).isEqualTo("history line 2: it is not UTF-8; encode it so\n");
    assertThat(told.out()).contains("all 1\n");
  }

  @Test
  void a_line_without_end_is_told_and_skipped() {
    told.write("history.jsonl", "x".repeat(3_000_000) + "\n" + GOOD);

    assertThat(told.replay()).isEqualTo(2);

    assertThat(told.err()).hasLineCount(1).contains("line 1: it is longer than 1048576 bytes");
    assertThat(told.out()).contains("all 1\n");
  }

  @Test
  void what_would_steer_a_terminal_is_not_printed() {
    told.replay(List.of(step("p", 1, "\\u001b[2J\\u202e\\nhistory line 9: forged")));

    assertThat(told.err())
        .hasLineCount(1)
        .startsWith("history line 1: event is ")
        .doesNotContain("\u001b", "\u202e");
  }

  @Test
  void an_empty_history_is_a_history() {
    assertThat(told.replay(List.of("", " "))).isZero();

    assertThat(told.out()).contains("all 0\n", "of 0 purchases in 0 orders\n");
  }

  @Test
  void a_missing_file_is_one_line_of_error_and_exit_code_2() {
    String history = told.write("history.jsonl", GOOD);
    String missing = told.file("missing").toString();

    for (String[] args :
        List.of(
            new String[] {missing},
            new String[] {told.file("").toString()},
            new String[] {history, "--expected", missing},
            new String[] {history, "--out", told.file("no/folder").toString()})) {
      assertThat(told.run(args)).isEqualTo(2);
      assertThat(told.err()).hasLineCount(1);
    }
  }

  @Test
  void arguments_that_are_not_understood_are_one_line_of_error_and_exit_code_2() {
    for (String[] args :
        List.of(
            new String[] {},
            new String[] {"a", "b"},
            new String[] {"--often"},
            new String[] {"a", "--expected"},
            new String[] {"a\0b"})) {
      assertThat(told.run(args)).isEqualTo(2);
      assertThat(told.err()).hasLineCount(1).contains("usage: replay HISTORY.jsonl");
    }
  }
}
