package com.owode.orders.rule;

import com.owode.orders.rule.FactSeen.State;
import java.util.Locale;

/** English. */
final class EnglishPhrases extends Phrases {

  private static final PlainValues VALUES =
      new PlainValues("true", "false", "empty", EnglishPhrases::counted);

  @Override
  PlainValues values() {
    return VALUES;
  }

  @Override
  String verdict(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "Holds";
      case BROKEN -> "Broken";
      case NOT_APPLICABLE -> "Does not apply";
      case NOT_JUDGED -> "Could not be judged";
    };
  }

  /** As "an offer is open: yes". */
  @Override
  String seen(String name, boolean flag) {
    return name + colon() + answer(flag);
  }

  private static String answer(boolean flag) {
    return flag ? "yes" : "no";
  }

  @Override
  String seen(String name, State state, String value) {
    return name
        + switch (state) {
          case MISSING -> " was not known";
          case FAILED -> " could not be read";
          case UNDECLARED -> " was asked for without being declared";
          case KNOWN -> value.isEmpty() ? " was given" : " was " + value;
        };
  }

  @Override
  String clause(String name, FactType type, Operator operator, String operand) {
    return switch (operator) {
      case IS_NOT -> name + " is not " + operand;
      case CONTAINS_ANY_OF -> name + " contains " + operand;
      default -> name + " is " + adverb(type, operator) + operand;
    };
  }

  @Override
  String wish(String name, FactType type, Operator operator, String operand) {
    return name + " " + adverb(type, operator) + operand;
  }

  @Override
  String demand(String name, Comparison<?> comparison, String operand) {
    FactType type = comparison.fact().type();
    if (type == FactType.FLAG) {
      return "; it must be " + answer(operand.equals(VALUES.text(true)));
    }
    return "; it must "
        + switch (comparison.operator()) {
          case IS_NOT -> "not be " + operand;
          case CONTAINS_ANY_OF -> "contain " + operand;
          default -> "be " + adverb(type, comparison.operator()) + operand;
        };
  }

  @Override
  String demand(String condition) {
    return "; it must hold that " + condition;
  }

  @Override
  String limit(String condition) {
    return "; it applies only if " + condition;
  }

  @Override
  String connective(Compound.Kind kind) {
    return switch (kind) {
      case ALL -> " and ";
      case ANY -> " or ";
      case UNLESS -> " unless ";
      case NOT -> "";
    };
  }

  @Override
  String negated(String condition) {
    return "not " + condition;
  }

  @Override
  String or() {
    return " or ";
  }

  @Override
  String and() {
    return " and ";
  }

  @Override
  String hidden() {
    return "a value that is not shown";
  }

  @Override
  String notComparable(String name) {
    return name + " could not be compared";
  }

  @Override
  String codeFailed(String condition) {
    return "the code of \"" + condition + "\" failed";
  }

  @Override
  String wouldHold(String changes) {
    return "It would hold with " + changes + ".";
  }

  @Override
  String without(NearestChange.Kind kind) {
    return switch (kind) {
      case HOLDS_ALREADY -> "It holds as it is.";
      case NOTHING_HELPS -> "Nothing that can still change would help.";
      default -> "Whether a change would help could not be decided.";
    };
  }

  @Override
  String another(String name) {
    return "another " + name;
  }

  @Override
  String anyBut(String name, String values) {
    return name + " other than " + values;
  }

  @Override
  String added(String name, String texts) {
    return texts + " added to " + name;
  }

  @Override
  String removed(String name, String texts) {
    return texts + " taken out of " + name;
  }

  @Override
  String colon() {
    return ": ";
  }

  private static String adverb(FactType type, Operator operator) {
    boolean time = isTime(type);
    return switch (operator) {
      case AT_LEAST -> time ? "not before " : "at least ";
      case AT_MOST -> time ? "not after " : "at most ";
      case MORE_THAN -> time ? "after " : "more than ";
      case LESS_THAN -> time ? "before " : "less than ";
      default -> "";
    };
  }

  private static String counted(long count, PlainValues.Unit unit) {
    String word = unit.name().toLowerCase(Locale.ROOT);
    return count + " " + (count == 1 ? word : word + "s");
  }
}
