package com.owode.orders.rule;

import com.owode.orders.rule.FactSeen.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How judgements are worded in one language; all words of this package are behind this type. What
 * is said is the same in every language; how, each says itself.
 */
abstract class Phrases {

  /** Values as people of the language read them. */
  abstract PlainValues values();

  abstract String verdict(Verdict verdict);

  /** A fact as it was seen; the value is empty unless it is known and may be shown. */
  abstract String seen(String name, State state, String value);

  /** A flag is named by a claim or by a thing; a language may answer it otherwise. */
  String seen(String name, boolean flag) {
    return seen(name, State.KNOWN, values().text(flag));
  }

  /** A comparison as a clause: "amount is at most 5". */
  abstract String clause(String name, FactType type, Operator operator, String operand);

  /** What a fact would have to be: "amount at most 5". */
  abstract String wish(String name, FactType type, Operator operator, String operand);

  /** What must hold where one fact is compared with constants: "; it must be at most 5". */
  abstract String demand(String name, Comparison<?> comparison, String operand);

  /** What must hold: "; it must hold that ...". */
  abstract String demand(String condition);

  /** What the rule is about: "; it applies only if ...". */
  abstract String limit(String condition);

  abstract String connective(Compound.Kind kind);

  abstract String negated(String condition);

  /** Between values of which any will do. */
  abstract String or();

  /** Between changes that all are needed. */
  abstract String and();

  abstract String hidden();

  abstract String notComparable(String name);

  abstract String codeFailed(String condition);

  abstract String wouldHold(String changes);

  abstract String without(NearestChange.Kind kind);

  abstract String another(String name);

  abstract String anyBut(String name, String values);

  abstract String added(String name, String texts);

  abstract String removed(String name, String texts);

  /** Between a label and what it labels. */
  abstract String colon();

  /** What a rule said and why: one or two sentences. */
  final String sentence(Judged<?> judged) {
    Rule<?> rule = judged.rule();
    String opening =
        verdict(judged.verdict())
            + colon()
            + rule.ownStatement().orElseGet(() -> condition(rule.condition(), ""))
            + " ("
            + rule.code()
            + ").";
    List<String> told = new ArrayList<>(judged.sights().stream().map(this::sight).toList());
    judged.doubts().forEach(doubt -> addDoubt(doubt, told));
    return told.isEmpty()
        ? opening
        : opening + " " + capitalised(String.join(", ", told) + demanded(judged)) + ".";
  }

  /** What a condition demands, as a clause; the path says whose facts they are. */
  final String condition(Condition<?> condition, String path) {
    if (condition instanceof Comparison<?> comparison) {
      Fact<?, ?> fact = comparison.fact();
      return clause(
          path + fact.name(), fact.type(), comparison.operator(), operand(comparison, path));
    }
    if (condition instanceof Compound<?> compound) {
      String joined =
          compound.parts().stream()
              .map(part -> nested(part, path))
              .collect(Collectors.joining(connective(compound.kind())));
      return compound.kind() == Compound.Kind.NOT ? negated(joined) : joined;
    }
    if (condition instanceof LiftedCondition<?, ?> lifted) {
      return condition(lifted.inner(), lifted.pathFrom(path));
    }
    return ((StatedCondition<?>) condition).name();
  }

  /** What would turn a judgement. */
  final String nearest(NearestChange nearest) {
    return nearest.kind() == NearestChange.Kind.FOUND
        ? wouldHold(nearest.changes().stream().map(this::change).collect(Collectors.joining(and())))
        : without(nearest.kind());
  }

  private String change(Change change) {
    FactSeen fact = change.before();
    if (fact.sensitive()) {
      return another(fact.name());
    }
    if (change.wanted() instanceof Wanted.Range range) {
      return range(fact, range);
    }
    if (change.wanted() instanceof Wanted.OneOf one) {
      return wish(fact.name(), fact.type(), Operator.IS, listed(one.values()));
    }
    if (change.wanted() instanceof Wanted.AnyBut any) {
      return any.values().isEmpty()
          ? another(fact.name())
          : anyBut(fact.name(), listed(any.values()));
    }
    Wanted.Texts texts = (Wanted.Texts) change.wanted();
    List<String> parts = new ArrayList<>();
    if (!texts.added().isEmpty()) {
      parts.add(added(fact.name(), String.join(", ", texts.added())));
    }
    if (!texts.removed().isEmpty()) {
      parts.add(removed(fact.name(), String.join(", ", texts.removed())));
    }
    return String.join(and(), parts);
  }

  private String range(FactSeen fact, Wanted.Range range) {
    if (range.least().isPresent() && range.least().equals(range.most())) {
      return wish(
          fact.name(), fact.type(), Operator.IS, values().text(range.least().get().value()));
    }
    List<String> ends = new ArrayList<>();
    range.least().ifPresent(end -> ends.add(end(fact, end, Operator.AT_LEAST, Operator.MORE_THAN)));
    range.most().ifPresent(end -> ends.add(end(fact, end, Operator.AT_MOST, Operator.LESS_THAN)));
    return ends.isEmpty() ? another(fact.name()) : String.join(and(), ends);
  }

  private String end(FactSeen fact, Wanted.End end, Operator including, Operator excluding) {
    return wish(
        fact.name(),
        fact.type(),
        end.included() ? including : excluding,
        values().text(end.value()));
  }

  private String demanded(Judged<?> judged) {
    Rule<?> rule = judged.rule();
    if (judged.verdict() == Verdict.HOLDS) {
      return "";
    }
    if (judged.verdict() == Verdict.NOT_APPLICABLE) {
      return rule.applicability().map(applies -> limit(condition(applies, ""))).orElse("");
    }
    return ofTheSameFacts(rule.condition()) instanceof Comparison<?> simple
            && simple.other().isEmpty()
            && rule.applicability().isEmpty()
        ? demand(simple.fact().name(), simple, operand(simple, ""))
        : demand(condition(rule.condition(), ""));
  }

  /** A rule that is asked of a larger object, without another name, says what it always says. */
  private static Condition<?> ofTheSameFacts(Condition<?> condition) {
    return condition instanceof LiftedCondition<?, ?> lifted && lifted.pathFrom("").isEmpty()
        ? ofTheSameFacts(lifted.inner())
        : condition;
  }

  private String sight(Sight sight) {
    boolean shown = sight.state() == State.KNOWN && !sight.fact().isSensitive();
    if (shown && sight.known() instanceof Boolean flag) {
      return seen(sight.name(), flag);
    }
    return seen(sight.name(), sight.state(), shown ? values().text(sight.known()) : "");
  }

  /** What is missing, failed or undeclared is told with the facts. */
  private void addDoubt(Doubt doubt, List<String> told) {
    if (doubt.kind() == Doubt.Kind.NOT_COMPARABLE) {
      told.add(notComparable(doubt.name()));
    } else if (doubt.kind() == Doubt.Kind.CODE_FAILED) {
      told.add(codeFailed(doubt.name()));
    }
  }

  private String nested(Condition<?> part, String path) {
    String text = condition(part, path);
    return part instanceof Compound<?> ? "(" + text + ")" : text;
  }

  /** What a sensitive fact is compared with may give its value away. */
  private String operand(Comparison<?> comparison, String path) {
    if (comparison.fact().isSensitive() && comparison.other().isEmpty()) {
      return hidden();
    }
    return comparison
        .other()
        .map(other -> path + other.name())
        .orElseGet(() -> listed(comparison.operands()));
  }

  private String listed(List<Object> values) {
    return values.stream().map(values()::text).collect(Collectors.joining(or()));
  }

  /** Times come before and after each other; amounts are more and less. */
  static boolean isTime(FactType type) {
    return type == FactType.INSTANT || type == FactType.DATE;
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
