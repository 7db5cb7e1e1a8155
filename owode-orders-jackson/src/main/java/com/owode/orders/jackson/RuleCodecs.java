package com.owode.orders.jackson;

import com.owode.orders.rule.Condition;
import com.owode.orders.rule.JudgementRecord;
import com.owode.orders.rule.Obligation;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.RulesetBuilder;
import com.owode.orders.rule.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Rules and rulesets. */
final class RuleCodecs {

  /** The version of the shape of rulesets and tables. */
  static final int SCHEMA = 1;

  private RuleCodecs() {}

  /** The check of the core, at the place of the code itself. */
  private static PlainCodecs.OfText<Object> codes() {
    return new PlainCodecs.OfText<>(
        TextForms.RULE_CODE,
        text -> new JudgementRecord.Line(text, Verdict.HOLDS, List.of()).code(),
        String::valueOf);
  }

  static Codec<Object> rule(Codec<Object> condition, Codecs codecs) {
    return Codecs.cast(
        new ObjectCodec<Object>(
            null,
            List.of(
                Field.of("code", codes(), rule -> ((Rule<?>) rule).code(), false),
                Field.of(
                    "statement",
                    new ContainerCodecs.OfOptional(Codecs.cast(codecs.of(String.class))),
                    rule -> ((Rule<?>) rule).ownStatement(),
                    false),
                Field.of("condition", condition, rule -> ((Rule<?>) rule).condition(), false),
                Field.of(
                    "onlyIf",
                    new ContainerCodecs.OfOptional(condition),
                    rule -> ((Rule<?>) rule).applicability(),
                    false),
                Field.of(
                    "gate",
                    new OrElse(codecs.of(boolean.class), false),
                    rule -> ((Rule<?>) rule).isGate(),
                    false),
                Field.of(
                    "obligations",
                    new OrElse(
                        new ContainerCodecs.OfList(Codecs.cast(codecs.of(Obligation.class))),
                        List.of()),
                    rule -> ((Rule<?>) rule).obligations(),
                    false)),
            RuleCodecs::made));
  }

  @SuppressWarnings("unchecked") // The codecs of the fields read parts of these types.
  private static Object made(@Nullable Object[] parts) {
    String code = (String) Objects.requireNonNull(parts[0]);
    Optional<String> statement = (Optional<String>) Objects.requireNonNull(parts[1]);
    Condition<Object> condition = ConditionCodec.condition(parts[2]);
    Rule<Object> rule =
        statement.isPresent()
            ? Rule.of(code, statement.get(), condition)
            : Rule.of(code, condition);
    Optional<Condition<Object>> onlyIf =
        (Optional<Condition<Object>>) Objects.requireNonNull(parts[3]);
    if (onlyIf.isPresent()) {
      rule = rule.onlyIf(onlyIf.get());
    }
    if (Boolean.TRUE.equals(parts[4])) {
      rule = rule.asGate();
    }
    for (Obligation due : (List<Obligation>) Objects.requireNonNull(parts[5])) {
      rule = rule.obliging(due.on(), due.code());
    }
    return rule;
  }

  static Codec<Object> ruleset(Codec<Object> rule, Codecs codecs) {
    return new OfRuleset(rule);
  }

  /** The version of a document's shape, of which this release knows one. */
  static PlainCodecs.OfWhole<Object> schema() {
    return new PlainCodecs.OfWhole<>(SCHEMA, SCHEMA, number -> number, number -> SCHEMA);
  }

  private record Parts(String name, String version, List<Rule<Object>> rules) {

    @SuppressWarnings("unchecked") // The codecs of the fields read parts of these types.
    static Parts of(@Nullable Object[] parts) {
      return new Parts(
          (String) Objects.requireNonNull(parts[1]),
          (String) Objects.requireNonNull(parts[2]),
          (List<Rule<Object>>) Objects.requireNonNull(parts[3]));
    }
  }

  private static final class OfRuleset extends Codec<Object> {

    private final ObjectCodec<Object> shape;

    OfRuleset(Codec<Object> rule) {
      this.shape =
          new ObjectCodec<>(
              null,
              List.of(
                  Field.of("schema", schema(), ruleset -> SCHEMA, false),
                  Field.of("name", names(), ruleset -> ((Ruleset<?>) ruleset).name(), false),
                  Field.of(
                      "version", versions(), ruleset -> ((Ruleset<?>) ruleset).version(), false),
                  Field.of(
                      "rules",
                      new ContainerCodecs.OfList(rule),
                      ruleset -> ((Ruleset<?>) ruleset).rules(),
                      false)),
              Parts::of);
    }

    private static PlainCodecs.OfText<Object> names() {
      return new PlainCodecs.OfText<>(
          TextForms.RULESET, text -> Ruleset.withoutRules(text, "1").name(), String::valueOf);
    }

    private static PlainCodecs.OfText<Object> versions() {
      return new PlainCodecs.OfText<>(
          TextForms.VERSION, text -> Ruleset.withoutRules("a", text).version(), String::valueOf);
    }

    @Override
    <R> R describe(Shape<R> form) {
      return shape.describe(form);
    }

    @Override
    void write(Object value, JsonGenerator out) {
      shape.write(value, out);
    }

    @Override
    @Nullable Object read(Tree tree, Faults faults) {
      if (!(shape.read(tree, faults) instanceof Parts parts)) {
        return null;
      }
      if (parts.rules.isEmpty()) {
        return Ruleset.withoutRules(parts.name, parts.version);
      }
      int before = faults.count();
      if (parts.rules.size() > Ruleset.MOST_RULES) {
        faults.at(
            "rules",
            Faults.VALUE,
            "there are "
                + parts.rules.size()
                + " rules; there may be "
                + Ruleset.MOST_RULES
                + ", split the ruleset");
      }
      guardCodes(parts.rules, faults);
      return faults.count() > before ? null : built(parts, faults);
    }

    private static void guardCodes(List<Rule<Object>> rules, Faults faults) {
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < rules.size(); i++) {
        if (!seen.add(rules.get(i).code())) {
          faults.enter("rules");
          faults.enter(i);
          faults.at(
              "code",
              Faults.VALUE,
              "rule "
                  + rules.get(i).code()
                  + " is there more than once; give each rule its own code");
          faults.leave();
          faults.leave();
        }
      }
    }

    private static @Nullable Object built(Parts parts, Faults faults) {
      RulesetBuilder<Object> builder = Ruleset.named(parts.name, parts.version);
      parts.rules.forEach(builder::require);
      List<String> more = builder.faults();
      more.forEach(fault -> faults.at("rules", Faults.VALUE, fault));
      return more.isEmpty() ? builder.build() : null;
    }
  }
}
