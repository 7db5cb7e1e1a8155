package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.command.CommandKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds docs/rules.md to the rules of the core, one row for each code. */
class RulesDocTest {

  private static final String PART = "rules";
  private static final RulesPage RULES = RulesPage.ofTheCore();

  private static DocPage page() {
    DocPage page = DocPage.of("rules.md", Map.of());
    return DocPage.of("rules.md", Map.of(PART, RULES.table(remedies(page))));
  }

  /** What is written by hand, by code. */
  private static Map<String, String> remedies(DocPage page) {
    Map<String, String> remedies = new LinkedHashMap<>();
    for (List<String> row : DocPage.rows(page.part(PART))) {
      remedies.put(code(row), row.size() == 4 ? row.get(3) : "");
    }
    return remedies;
  }

  private static String code(List<String> row) {
    return row.get(0).replace("`", "");
  }

  @Test
  void every_rule_has_one_row_and_every_row_a_rule() {
    List<String> codes = DocPage.rows(page().part(PART)).stream().map(RulesDocTest::code).toList();

    assertThat(codes)
        .as("codes in docs/rules.md; after a change of rules run %s", DocPage.RENEW)
        .containsExactlyElementsOf(RULES.rows().keySet());
  }

  @Test
  void places_and_sentences_are_those_of_the_rules() {
    DocPage page = page();

    assertThat(page.part(PART))
        .as("docs/rules.md; after a change of rules run %s", DocPage.RENEW)
        .isEqualTo(RULES.table(remedies(page)).strip());
  }

  @Test
  void every_row_says_what_to_do() {
    assertThat(remedies(page()))
        .allSatisfy(
            (code, remedy) ->
                assertThat(remedy).as("what to do about %s in docs/rules.md", code).isNotBlank());
  }

  @Test
  void every_rule_is_judged_somewhere() {
    assertThat(RULES.rows())
        .allSatisfy((code, row) -> assertThat(row.places()).as(code).doesNotContain(""));
  }

  @Test
  void the_rules_found_are_at_least_those_of_the_tables() {
    Set<String> ofTables = new TreeSet<>();
    for (CommandKind kind : CommandKind.values()) {
      ofTables.addAll(Lifecycle.owode().codes(kind));
    }

    assertThat(RULES.rows().keySet())
        .containsAll(ofTables)
        .contains("stock.available", "refund.within-window", "draft.mail", "draft.total");
  }
}
