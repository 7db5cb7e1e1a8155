package com.owode.orders.jackson;

import com.owode.orders.rule.Comparison;
import com.owode.orders.rule.Compound;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.LiftedCondition;
import com.owode.orders.rule.Rule;
import com.owode.orders.rule.Ruleset;
import com.owode.orders.rule.StatedCondition;
import com.owode.orders.table.DecisionTable;
import com.owode.orders.table.Output;
import java.util.List;
import java.util.Set;

/** The codecs of what is written of rules and tables, and of what is read with a vocabulary. */
final class RuleParts {

  /** What is written by itself and read with a vocabulary. */
  static final Set<Class<?>> READ_WITH_WORDS =
      Set.of(
          Condition.class,
          Comparison.class,
          Compound.class,
          StatedCondition.class,
          LiftedCondition.class,
          Rule.class,
          Ruleset.class,
          DecisionTable.class);

  private RuleParts() {}

  /** For writing, which needs no vocabulary. */
  static void addTo(Codecs codecs) {
    Vocabulary<Object> none = Vocabulary.of(List.of());
    Codec<Object> condition = ConditionCodec.of(none, codecs);
    List<Class<?>> conditions =
        List.of(
            Condition.class,
            Comparison.class,
            Compound.class,
            StatedCondition.class,
            LiftedCondition.class);
    conditions.forEach(type -> codecs.add(type, condition));
    Codec<Object> rule = RuleCodecs.rule(condition, codecs);
    codecs.add(Rule.class, rule);
    codecs.add(Ruleset.class, RuleCodecs.ruleset(rule, codecs));
    codecs.add(DecisionTable.class, new TableCodec<>(none, List.of(), codecs));
  }

  static Codec<Object> ruleset(Vocabulary<?> words) {
    Codecs codecs = Codecs.all();
    return RuleCodecs.ruleset(RuleCodecs.rule(ConditionCodec.of(words, codecs), codecs), codecs);
  }

  static Codec<Object> table(Vocabulary<?> words, List<Output<?>> outputs) {
    return new TableCodec<>(words, outputs, Codecs.all());
  }
}
