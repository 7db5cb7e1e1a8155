package com.owode.orders.rule;

import com.owode.orders.rule.FactSeen.State;
import java.util.Locale;

/** Nigerian Pidgin. */
final class PidginPhrases extends Phrases {

  private static final PlainValues VALUES =
      new PlainValues("true", "false", "empty", PidginPhrases::counted);

  @Override
  PlainValues values() {
    return VALUES;
  }

  @Override
  String verdict(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "E dey okay";
      case BROKEN -> "E no dey okay";
      case NOT_APPLICABLE -> "E no concern this one";
      case NOT_JUDGED -> "We no fit judge am";
    };
  }

  @Override
  String seen(String name, State state, String value) {
    return name
        + switch (state) {
          case MISSING -> ": we no know am";
          case FAILED -> ": we no fit read am";
          case UNDECLARED -> ": dem ask for am but dem no declare am";
          case KNOWN -> value.isEmpty() ? ": dem give am" : " na " + value;
        };
  }

  @Override
  String clause(String name, FactType type, Operator operator, String operand) {
    return wish(name, type, operator, operand);
  }

  @Override
  String wish(String name, FactType type, Operator operator, String operand) {
    boolean time = isTime(type);
    return name
        + switch (operator) {
          case IS, IS_ONE_OF -> " na ";
          case IS_NOT -> " no be ";
          case CONTAINS_ANY_OF -> " get ";
          case AT_LEAST -> time ? " no dey before " : " reach ";
          case AT_MOST -> time ? " no dey after " : " no pass ";
          case MORE_THAN -> time ? " dey after " : " pass ";
          case LESS_THAN -> time ? " dey before " : " no reach ";
        }
        + operand;
  }

  @Override
  String demand(String name, Comparison<?> comparison, String operand) {
    return demand(wish(name, comparison.fact().type(), comparison.operator(), operand));
  }

  @Override
  String demand(String condition) {
    return "; e must be say " + condition;
  }

  @Override
  String limit(String condition) {
    return "; e concern only if " + condition;
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
    return "e no be say " + condition;
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
    return "something wey we no dey show";
  }

  @Override
  String notComparable(String name) {
    return name + ": we no fit compare am";
  }

  @Override
  String codeFailed(String condition) {
    return "the code of \"" + condition + "\" no work";
  }

  @Override
  String wouldHold(String changes) {
    return "E go dey okay if " + changes + ".";
  }

  @Override
  String without(NearestChange.Kind kind) {
    return switch (kind) {
      case HOLDS_ALREADY -> "E don dey okay already.";
      case NOTHING_HELPS -> "Nothing wey fit still change go help.";
      default -> "We no fit know whether any change go help.";
    };
  }

  @Override
  String another(String name) {
    return name + " na another one";
  }

  @Override
  String anyBut(String name, String values) {
    return name + " no be " + values;
  }

  @Override
  String added(String name, String texts) {
    return "dem add " + texts + " put for " + name;
  }

  @Override
  String removed(String name, String texts) {
    return "dem comot " + texts + " from " + name;
  }

  @Override
  String colon() {
    return ": ";
  }

  /** In Nigerian Pidgin zero is singular, too. */
  private static String counted(long count, PlainValues.Unit unit) {
    String word = unit.name().toLowerCase(Locale.ROOT);
    return count + " " + (count > 1 ? word + "s" : word);
  }
}
