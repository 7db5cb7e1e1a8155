package com.owode.orders.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** English. */
final class EnglishPhrases implements Phrases {

  private static final PlainValues VALUES =
      new PlainValues("yes", "no", "empty", EnglishPhrases::counted);

  /** Inside a sentence: "verified is true". */
  private static final PlainValues CLAIMED =
      new PlainValues("true", "false", "empty", EnglishPhrases::counted);

  @Override
  public String sentence(Judged<?> judged) {
    String opening =
        verdict(judged.verdict())
            + ": "
            + judged.rule().statement()
            + " ("
            + judged.rule().code()
            + ").";
    List<Sight> seen = judged.sights();
    if (seen.isEmpty()) {
      return opening;
    }
    String facts = seen.stream().map(this::sight).collect(Collectors.joining(", "));
    return opening + " " + capitalised(facts + demand(judged)) + ".";
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "Holds";
      case BROKEN -> "Broken";
      case NOT_APPLICABLE -> "Does not apply";
      case NOT_JUDGED -> "Could not be judged";
    };
  }

  private String demand(Judged<?> judged) {
    if (judged.verdict() == Verdict.HOLDS) {
      return "";
    }
    Rule<?> rule = judged.rule();
    if (judged.verdict() == Verdict.NOT_APPLICABLE) {
      return rule.applicability()
          .map(applies -> "; it applies only if " + condition(applies, ""))
          .orElse("");
    }
    if (rule.condition() instanceof Comparison<?> simple
        && simple.other().isEmpty()
        && rule.applicability().isEmpty()) {
      return "; it must " + infinitive(simple);
    }
    return "; it must hold that " + condition(rule.condition(), "");
  }

  private String sight(Sight sight) {
    return sight.name()
        + switch (sight.state()) {
          case MISSING -> " was not known";
          case FAILED -> " could not be read";
          case KNOWN -> sight.fact().isSensitive() ? " was given" : known(sight.known());
        };
  }

  /** A flag is named by a claim or a thing: "an offer is open: yes". */
  private static String known(Object value) {
    return (value instanceof Boolean ? ": " : " was ") + VALUES.text(value);
  }

  @Override
  public String condition(Condition<?> condition, String path) {
    if (condition instanceof Comparison<?> comparison) {
      return path + comparison.fact().name() + " " + indicative(comparison, path);
    }
    if (condition instanceof Compound<?> compound) {
      return compound(compound, path);
    }
    if (condition instanceof LiftedCondition<?, ?> lifted) {
      return condition(lifted.parts().get(0), lifted.pathFrom(path));
    }
    return ((StatedCondition<?>) condition).name();
  }

  private String compound(Compound<?> compound, String path) {
    String word =
        switch (compound.kind()) {
          case ALL -> " and ";
          case ANY -> " or ";
          case UNLESS -> " unless ";
          case NOT -> "";
        };
    String joined =
        compound.parts().stream().map(part -> nested(part, path)).collect(Collectors.joining(word));
    return compound.kind() == Compound.Kind.NOT ? "not " + joined : joined;
  }

  private String nested(Condition<?> part, String path) {
    String text = condition(part, path);
    return part instanceof Compound<?> ? "(" + text + ")" : text;
  }

  private String indicative(Comparison<?> comparison, String path) {
    return switch (comparison.operator()) {
      case IS -> "is " + operand(comparison, path, CLAIMED);
      case IS_NOT -> "is not " + operand(comparison, path, CLAIMED);
      case CONTAINS_ANY_OF -> "contains " + operand(comparison, path, CLAIMED);
      default -> "is " + adverb(comparison.operator()) + operand(comparison, path, CLAIMED);
    };
  }

  private String infinitive(Comparison<?> comparison) {
    return switch (comparison.operator()) {
      case IS -> "be " + operand(comparison, "", VALUES);
      case IS_NOT -> "not be " + operand(comparison, "", VALUES);
      case CONTAINS_ANY_OF -> "contain " + operand(comparison, "", VALUES);
      default -> "be " + adverb(comparison.operator()) + operand(comparison, "", VALUES);
    };
  }

  private static String adverb(Operator operator) {
    return switch (operator) {
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case MORE_THAN -> "more than ";
      case LESS_THAN -> "less than ";
      default -> "";
    };
  }

  /** What a sensitive fact is compared with may give its value away. */
  private String operand(Comparison<?> comparison, String path, PlainValues values) {
    if (comparison.fact().isSensitive() && comparison.other().isEmpty()) {
      return "a value that is not shown";
    }
    return comparison
        .other()
        .map(other -> path + other.name())
        .orElseGet(
            () ->
                comparison.operands().stream()
                    .map(values::text)
                    .collect(Collectors.joining(" or ")));
  }

  private static String counted(long count, PlainValues.Unit unit) {
    String word = unit.name().toLowerCase(Locale.ROOT);
    return count + " " + (count == 1 ? word : word + "s");
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
