package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.command.FaultExamples;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of docs/rules.md: codes, places and sentences as the code has them. */
final class RulesPage {

  private static final List<String> HEAD = List.of("code", "where", "what it says", "what to do");

  private final Map<String, Row> rows = new TreeMap<>();

  /** What the code says of a rule: where it is judged, and its sentences. */
  record Row(Set<String> places, Set<String> sentences) {

    String where() {
      return places.size() == RuleByRuleTest.requests().size()
          ? "every request"
          : String.join(", ", places);
    }

    /** A rule of many rows may name each in its sentence. */
    String sentence() {
      return sentences.size() > 2
          ? "for example: " + sentences.stream().skip(1).findFirst().orElseThrow()
          : String.join("; of a new order: ", sentences);
    }
  }

  private RulesPage() {}

  static RulesPage ofTheCore() {
    RulesPage page = new RulesPage();
    for (CommandKind kind : CommandKind.values()) {
      page.addAll(LifecyclePage.name(kind), rulesOf(kind));
    }
    page.addAll(LifecyclePage.name(CommandKind.PLACE), rulesOfPlacing());
    RuleCodes constants = RuleCodes.ofTheCore();
    constants.rulesets().forEach(page::addPolicy);
    constants.rules().forEach(page::addConstant);
    constants.texts().stream().filter(code -> !page.rows.containsKey(code)).forEach(page::addFault);
    return page;
  }

  /** Every code and what the code says of it. */
  Map<String, Row> rows() {
    return rows;
  }

  /** The table, with what is written by hand taken from the table as it is. */
  String table(Map<String, String> remedies) {
    StringBuilder table = new StringBuilder(DocPage.head(HEAD));
    rows.forEach(
        (code, row) ->
            table.append(
                DocPage.row(
                    List.of(
                        "`" + code + "`",
                        row.where(),
                        row.sentence(),
                        remedies.getOrDefault(code, "")))));
    return table.toString();
  }

  private static List<? extends Rule<?>> rulesOf(CommandKind kind) {
    CellTest.Row row =
        CellTest.rows().stream().filter(known -> known.kind() == kind).findFirst().orElseThrow();
    return new CellTest.Place(row, OrderStatus.SHIPPED, Given.usual())
        .cell()
        .decide()
        .judgement()
        .ruleset()
        .rules();
  }

  private static List<? extends Rule<?>> rulesOfPlacing() {
    Given given = Given.usual();
    return Lifecycle.owode()
        .place(Life.ID, given.place(), given.policies(), Facts.of(Life.BUYER, Life.BEGIN))
        .judgement()
        .ruleset()
        .rules();
  }

  private void addAll(String place, List<? extends Rule<?>> rules) {
    rules.forEach(rule -> add(rule.code(), place, rule.statement()));
  }

  /** A policy's rules that are in no row are judged where the policy is. */
  private void addPolicy(Ruleset<?> ruleset) {
    List<Rule<?>> own = new ArrayList<>();
    for (Rule<?> rule : ruleset.rules()) {
      if (!rows.containsKey(rule.code())) {
        own.add(rule);
      }
    }
    addAll("policy on " + ruleset.name(), own);
  }

  /** A rule in a constant that nothing judges is a mistake, which a test finds by its place. */
  private void addConstant(Rule<?> rule) {
    if (!rows.containsKey(rule.code())) {
      add(rule.code(), "", rule.statement());
    }
  }

  private void addFault(String code) {
    String example = FaultExamples.byCode().get(code);
    if (example == null) {
      throw new AssertionError("no draft has the fault " + code + "; add one to FaultExamples");
    }
    String place = code.startsWith("import.") ? "ImportedOrder" : "OrderDraft";
    add(code, place, "for example: " + example);
  }

  private void add(String code, String place, String sentence) {
    Row row =
        rows.computeIfAbsent(code, none -> new Row(new LinkedHashSet<>(), new LinkedHashSet<>()));
    row.places().add(place);
    row.sentences().add(sentence);
  }
}
