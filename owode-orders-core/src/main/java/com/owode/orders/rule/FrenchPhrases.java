package com.owode.orders.rule;

import com.owode.orders.rule.FactSeen.State;

/**
 * French. Facts and rules have the names that their author gave them, whose gender nobody knows: no
 * word agrees with them.
 */
final class FrenchPhrases extends Phrases {

  private static final String NO_BREAK = "\u00a0";

  private static final PlainValues VALUES =
      new PlainValues("vrai", "faux", "vide", FrenchPhrases::counted, NO_BREAK, ",");

  @Override
  PlainValues values() {
    return VALUES;
  }

  @Override
  String verdict(Verdict verdict) {
    return switch (verdict) {
      case HOLDS -> "Respectée";
      case BROKEN -> "Non respectée";
      case NOT_APPLICABLE -> "Sans objet";
      case NOT_JUDGED -> "Impossible à juger";
    };
  }

  @Override
  String seen(String name, State state, String value) {
    return name
        + colon()
        + switch (state) {
          case MISSING -> "pas d'information";
          case FAILED -> "lecture impossible";
          case UNDECLARED -> "demande sans déclaration";
          case KNOWN -> value.isEmpty() ? "valeur non affichée" : value;
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
          case IS, IS_ONE_OF -> " = ";
          case IS_NOT -> " autre que ";
          case CONTAINS_ANY_OF -> " avec ";
          case AT_LEAST -> time ? " pas avant " : " d'au moins ";
          case AT_MOST -> time ? " pas après " : " d'au plus ";
          case MORE_THAN -> time ? " après " : " de plus de ";
          case LESS_THAN -> time ? " avant " : " de moins de ";
        }
        + operand;
  }

  @Override
  String demand(String name, Comparison<?> comparison, String operand) {
    return demand(wish(name, comparison.fact().type(), comparison.operator(), operand));
  }

  @Override
  String demand(String condition) {
    return NO_BREAK + "; il faut" + colon() + condition;
  }

  @Override
  String limit(String condition) {
    return NO_BREAK + "; s'applique seulement si" + colon() + condition;
  }

  @Override
  String connective(Compound.Kind kind) {
    return switch (kind) {
      case ALL -> " et ";
      case ANY -> " ou ";
      case UNLESS -> " sauf si ";
      case NOT -> "";
    };
  }

  @Override
  String negated(String condition) {
    return "pas " + condition;
  }

  @Override
  String or() {
    return " ou ";
  }

  @Override
  String and() {
    return " et ";
  }

  @Override
  String hidden() {
    return "une valeur non affichée";
  }

  @Override
  String notComparable(String name) {
    return name + colon() + "comparaison impossible";
  }

  @Override
  String codeFailed(String condition) {
    return "le code de «" + NO_BREAK + condition + NO_BREAK + "» a échoué";
  }

  @Override
  String wouldHold(String changes) {
    return "Il suffirait de" + colon() + changes + ".";
  }

  @Override
  String without(NearestChange.Kind kind) {
    return switch (kind) {
      case HOLDS_ALREADY -> "Tout est déjà respecté.";
      case NOTHING_HELPS -> "Rien de ce qui peut encore changer n'y ferait.";
      default -> "Impossible de décider si un changement suffirait.";
    };
  }

  @Override
  String another(String name) {
    return name + " avec une autre valeur";
  }

  @Override
  String anyBut(String name, String values) {
    return name + " autre que " + values;
  }

  @Override
  String added(String name, String texts) {
    return texts + " en plus dans " + name;
  }

  @Override
  String removed(String name, String texts) {
    return texts + " en moins dans " + name;
  }

  @Override
  String colon() {
    return NO_BREAK + ": ";
  }

  private static String counted(long count, PlainValues.Unit unit) {
    String word =
        switch (unit) {
          case DAY -> "jour";
          case HOUR -> "heure";
          case MINUTE -> "minute";
          case SECOND -> "seconde";
        };
    return count + NO_BREAK + (count > 1 ? word + "s" : word);
  }
}
