package com.owode.orders.lifecycle;

import static java.util.stream.Collectors.joining;

import com.owode.orders.command.CommandKind;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.rule.Judgement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of docs/lifecycle.md, as the lifecycle's own tables say them. */
final class LifecyclePage {

  private static final Lifecycle LIFECYCLE = Lifecycle.owode();
  private static final String LETTERS = "UPKpSdDCX";

  private LifecyclePage() {}

  /** The written parts of the page by name. */
  static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("road", LifecycleDiagrams.road());
    parts.put("requests", requests());
    parts.put("reports", reports());
    parts.put("sets", LifecycleDiagrams.sets());
    parts.put("rules of every request", codes(common()));
    parts.put("rules", rules());
    parts.put("consequences", consequences());
    return parts;
  }

  static String name(CommandKind kind) {
    return kind.type().getSimpleName();
  }

  /** The rules that every request has. */
  static Set<String> common() {
    Set<String> common = new LinkedHashSet<>(LIFECYCLE.codes(CommandKind.PLACE));
    RuleByRuleTest.requests().forEach(kind -> common.retainAll(LIFECYCLE.codes(kind)));
    return common;
  }

  private static String requests() {
    StringBuilder table = new StringBuilder(DocPage.head(columns("request", "who")));
    for (CommandKind kind : RuleByRuleTest.requests()) {
      String during = LIFECYCLE.during(kind).orElseThrow().toString();
      Stream<String> cells = during.chars().mapToObj(letter -> letter == '-' ? "-" : "A");
      table.append(row(kind, Stream.of(name(kind), who(kind)), cells));
    }
    return table.toString();
  }

  private static String reports() {
    StringBuilder table = new StringBuilder(DocPage.head(columns("report")));
    for (CellTest.Row row : CellTest.rows()) {
      if (!row.isRequest()) {
        Stream<String> cells =
            Stream.of(OrderStatus.values()).skip(1).map(status -> row.sign(status));
        table.append(row(row.kind(), Stream.of(row.name()), cells));
      }
    }
    return table.toString();
  }

  private static String row(CommandKind kind, Stream<String> first, Stream<String> cells) {
    Stream<String> last = Stream.of("`" + LIFECYCLE.mayBecome(kind) + "`");
    return DocPage.row(Stream.of(first, cells, last).flatMap(all -> all).toList());
  }

  private static List<String> columns(String... first) {
    List<String> columns = new ArrayList<>(List.of(first));
    LETTERS.chars().forEach(letter -> columns.add(Character.toString(letter)));
    columns.add("may become");
    return columns;
  }

  /** Asked of the lifecycle: who is not stopped at the gate. */
  private static String who(CommandKind kind) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    actors.put("B", Life.BUYER);
    actors.put("S", Life.SELLER);
    actors.put("H", Life.SUPPORT);
    actors.put("(H)", Life.SUPPORT.because(Note.of(PersonRef.of("note-1"))));
    List<String> who = new ArrayList<>();
    actors.forEach(
        (letter, actor) -> {
          boolean same = letter.equals("(H)") && who.contains("H");
          if (!same && passesTheGate(kind, actor)) {
            who.add(letter);
          }
        });
    return String.join(" ", who);
  }

  private static boolean passesTheGate(CommandKind kind, Actor actor) {
    Life life = Orders.in(OrderStatus.PAID);
    Map<CommandKind, Judgement<?>> permitted =
        LIFECYCLE.permitted(life.order(), Facts.of(actor, life.now()));
    return !Objects.requireNonNull(permitted.get(kind)).isStoppedAtGate();
  }

  private static String rules() {
    StringBuilder table = new StringBuilder(DocPage.head(List.of("request or report", "rules")));
    for (CommandKind kind : CommandKind.values()) {
      List<String> own = new ArrayList<>(LIFECYCLE.codes(kind));
      own.removeAll(common());
      table.append(DocPage.row(List.of(name(kind), own.isEmpty() ? "-" : codes(own))));
    }
    return table.toString();
  }

  private static String codes(Iterable<String> codes) {
    List<String> quoted = new ArrayList<>();
    codes.forEach(code -> quoted.add("`" + code + "`"));
    return String.join(", ", quoted);
  }

  /** The cases, of which ConsequencesTest knows that there is one for each step of the table. */
  private static String consequences() {
    Map<String, List<String>> after = new LinkedHashMap<>();
    ConsequencesTest.cases()
        .forEach(
            one ->
                after
                    .computeIfAbsent(camel(one.event().name()), none -> new ArrayList<>())
                    .add(follows(one.follows().split(" ", -1))));
    StringBuilder table = new StringBuilder(DocPage.head(List.of("after", "can follow")));
    after.forEach((event, steps) -> table.append(row(event, steps)));
    return table.toString();
  }

  private static String row(String event, List<String> steps) {
    return DocPage.row(List.of(event, steps.stream().distinct().collect(joining(", "))));
  }

  private static String follows(String[] words) {
    if (words[0].equals("NOTIFY")) {
      return words[1] + " to the " + words[2].toLowerCase(Locale.ROOT);
    }
    return camel(words[0])
        + (words.length == 1
            ? ""
            : " (" + words[1].toLowerCase(Locale.ROOT).replace('_', ' ') + ")");
  }

  private static String camel(String constant) {
    return Stream.of(constant.split("_", -1))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(joining());
  }
}
