package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.table.DecisionTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesOnTheWireTest {

  private static final OrdersJson JSON = OrdersJson.usual();

  private static Ruleset<Words.Payout> ruleset(String document) {
    return value(JSON.readRuleset(document.getBytes(UTF_8), Words.ALL));
  }

  private static DecisionTable<Words.Payout> table(String document) {
    return value(JSON.readTable(document.getBytes(UTF_8), Words.ALL, Words.PERCENT, Words.BECOMES));
  }

  private static <T> T value(Reading<T> reading) {
    assertThat(reading).isInstanceOf(Reading.Ok.class);
    return ((Reading.Ok<T>) reading).value();
  }

  private static String written(Object value) {
    return new String(JSON.write(value), UTF_8);
  }

  @Test
  void a_ruleset_of_every_form_is_read_as_the_same_ruleset_with_the_same_hash() {
    String document = written(Words.ruleset());
    Ruleset<Words.Payout> read = ruleset(document);
    assertThat(CanonicalForm.of(read)).isEqualTo(CanonicalForm.of(Words.ruleset()));
    assertThat(read.hash()).isEqualTo(Words.ruleset().hash());
    assertThat(written(read)).isEqualTo(document);
    assertThat(read.rules().get(1).ownStatement()).contains("the amount is small");
  }

  @Test
  void a_table_of_every_form_is_read_as_the_same_table_with_the_same_hash() {
    String document = written(Words.table());
    DecisionTable<Words.Payout> read = table(document);
    assertThat(CanonicalForm.of(read)).isEqualTo(CanonicalForm.of(Words.table()));
    assertThat(read.hash()).isEqualTo(Words.table().hash());
    assertThat(written(read)).isEqualTo(document);
    assertThat(read.rows().get(0).annotation()).isEqualTo("little is at stake");
    assertThat(read.rows().get(0).output(Words.PERCENT)).isEqualTo(100L);
  }

  @Test
  void every_golden_ruleset_and_table_is_written_back_byte_for_byte_and_has_its_golden_hash()
      throws IOException {
    List<String> read = new ArrayList<>();
    for (String line : GoldenFilesTest.lines("rules.txt")) {
      if (!line.startsWith("  ")) {
        GoldenDocument golden = GoldenDocument.of(line);
        Object value = value(golden.read());
        read.add(golden.type() + " " + written(value));
        read.add("  " + ContentHash.of(value));
      }
    }
    assertThat(read).isEqualTo(GoldenFilesTest.lines("rules.txt")).hasSize(8);
    assertThat(read)
        .contains("Ruleset " + written(Words.ruleset()), "  " + Words.ruleset().hash())
        .contains("Table " + written(Words.table()), "  " + Words.table().hash());
  }

  @Test
  void any_ruleset_made_of_data_comes_back_with_its_hash_and_its_bytes() {
    RandomRules random = new RandomRules(20_261_130);
    for (int i = 0; i < 300; i++) {
      Ruleset<Words.Payout> ruleset = random.ruleset();
      String document = written(ruleset);
      Ruleset<Words.Payout> read = ruleset(document);
      assertThat(CanonicalForm.of(read)).isEqualTo(CanonicalForm.of(ruleset));
      assertThat(written(read)).isEqualTo(document);
    }
  }

  @Test
  void any_table_comes_back_with_its_hash_and_its_bytes() {
    RandomRules random = new RandomRules(20_261_201);
    for (int i = 0; i < 60; i++) {
      DecisionTable<Words.Payout> table = random.table();
      String document = written(table);
      DecisionTable<Words.Payout> read = table(document);
      assertThat(CanonicalForm.of(read)).isEqualTo(CanonicalForm.of(table));
      assertThat(written(read)).isEqualTo(document);
    }
  }

  @Test
  void a_condition_of_as_many_levels_as_the_core_takes_is_read_within_the_usual_limits() {
    Condition<Words.Payout> deep = Words.VERIFIED.isTrue();
    for (int level = 1; level < 40; level++) {
      deep = level % 2 == 0 ? deep.or(Words.AGE.is(level)) : deep.and(Words.AGE.is(level));
    }
    Ruleset<Words.Payout> ruleset =
        Ruleset.<Words.Payout>named("deep", "1").require("deep.enough", deep).build();
    assertThat(ruleset(written(ruleset)).hash()).isEqualTo(ruleset.hash());
  }

  @Test
  void a_rule_that_was_lifted_as_a_whole_is_written_as_the_rule_that_it_is() {
    Rule<Words.Payee> rule = Rule.of("payee.orders", Words.ORDERS.atLeast(3));
    assertThat(written(rule.<Words.Payout>over(Words.Payout::payee))).isEqualTo(written(rule));
  }

  @Test
  void a_table_that_would_take_too_much_to_check_is_refused_before_it_is_made() {
    String values =
        IntStream.range(0, 100_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
    String row = "{\"id\":\"r%d\",\"when\":{%s},\"then\":{\"percent\":1,\"becomes\":\"GOLD\"}}";
    String rows =
        IntStream.range(0, 1_000)
            .mapToObj(
                i ->
                    row.formatted(
                        i,
                        i > 0 ? "" : "\"strikes\":{\"type\":\"is\",\"values\":[" + values + "]}"))
            .collect(Collectors.joining(","));
    assertThat(
            JSON.readTable(
                ("{\"schema\":1,\"name\":\"a\",\"version\":\"1\",\"policy\":\"FIRST\","
                        + "\"inputs\":[{\"fact\":\"strikes\"}],\"outputs\":[\"percent\",\"becomes\"],"
                        + "\"rows\":["
                        + rows
                        + "]}")
                    .getBytes(UTF_8),
                Words.ALL,
                Words.PERCENT,
                Words.BECOMES))
        .isEqualTo(
            new Reading.Faulty<>(
                List.of(
                    new Fault(
                        "/rows",
                        "json.limit",
                        "column \"strikes\" names about 100001 values in 1000 rows; split the"
                            + " table"))));
  }

  @Test
  void without_a_vocabulary_a_ruleset_names_facts_that_nobody_knows() {
    Reading<?> reading = JSON.read(JSON.write(Words.ruleset()), Ruleset.class);
    assertThat(((Reading.Faulty<?>) reading).faults())
        .contains(
            new Fault(
                "/rules/0/condition/fact",
                "json.unknown-name",
                "fact \"seller is verified\" is unknown; the vocabulary has none"));
  }

  @Test
  void a_vocabulary_refuses_words_that_are_there_twice_and_conditions_that_are_data() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Vocabulary.of(List.of(Words.AGE, Words.AGE)))
        .withMessage("fact age of the seller is there twice; give each fact its own name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.ALL.with(Words.ROUND))
        .withMessage("condition \"the amount is in whole naira\" 1 is there twice; give it once");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Words.ALL.with(Words.AGE.is(1)))
        .withMessage(
            "condition \"age of the seller is 1\" is data; a document says it itself, leave it"
                + " out");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Words.ALL.withPart(
                    "payee", Vocabulary.of(List.of(Words.ORDERS)), Words.Payout::payee))
        .withMessage("part payee is there twice; name it once");
  }

  /** A host's own code. */
  record Badge(int number) {

    static Badge of(String text) {
      return new Badge(Integer.parseInt(text.substring(1)));
    }

    @Override
    public String toString() {
      return "#" + number;
    }
  }

  @Test
  void codes_of_a_host_are_read_as_the_vocabulary_says() {
    CodeFact<Words.Payout, Badge> id = Fact.code("id", Badge.class, payout -> new Badge(1));
    Ruleset<Words.Payout> ruleset =
        Ruleset.<Words.Payout>named("ids", "1").require("id.known", id.is(new Badge(7))).build();
    byte[] document = JSON.write(ruleset);
    Vocabulary<Words.Payout> without = Vocabulary.of(List.of(id));
    assertThat(value(JSON.readRuleset(document, without.withCodes(Badge.class, Badge::of))).hash())
        .isEqualTo(ruleset.hash());
    assertThat(((Reading.Faulty<?>) JSON.readRuleset(document, without)).faults())
        .containsExactly(
            new Fault(
                "/rules/0/condition/values/0",
                "json.value",
                "the vocabulary does not say how a Badge is read; add it by withCodes"));
  }
}
