package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a rule could not be judged.
 *
 * @param kind what went wrong
 * @param name the name of the fact ("seller's age" for a fact of a part), or for {@link
 *     Kind#CODE_FAILED} of the condition
 */
public record Doubt(Kind kind, String name) {

  /** What can go wrong. */
  public enum Kind {
    /** A fact has no answer. */
    FACT_MISSING,
    /** Reading a fact failed. */
    FACT_FAILED,
    /** A condition in Java code asked for a fact that it had not declared. */
    FACT_UNDECLARED,
    /** A fact cannot be compared with what it is compared with: amounts in two currencies. */
    NOT_COMPARABLE,
    /** A condition in Java code failed although it had all its facts. */
    CODE_FAILED
  }

  /** Every reason for which a condition is unknown, each once, in order. */
  static List<Doubt> of(Condition<?> condition, Answers answers) {
    List<Doubt> found = new ArrayList<>();
    add(condition, answers, "", found);
    return found;
  }

  private static void add(Condition<?> condition, Answers answers, String path, List<Doubt> found) {
    if (condition.testBy(answers) != Truth.UNKNOWN) {
      return;
    }
    if (condition instanceof LiftedCondition<?, ?> lifted) {
      add(lifted.inner(), answers.part(lifted), lifted.pathFrom(path), found);
    } else if (condition instanceof Compound<?> compound) {
      compound.parts().forEach(part -> add(part, answers, path, found));
    } else {
      List<Sight> seen = new ArrayList<>();
      condition.look(answers, path, seen);
      List<Doubt> facts =
          seen.stream()
              .filter(sight -> sight.state() != FactSeen.State.KNOWN)
              .map(sight -> new Doubt(kind(sight.state()), sight.name()))
              .toList();
      found.addAll(facts.isEmpty() ? List.of(failed(condition, path)) : facts);
    }
  }

  private static Doubt failed(Condition<?> condition, String path) {
    return condition instanceof StatedCondition<?> stated
        ? new Doubt(Kind.CODE_FAILED, stated.name())
        : new Doubt(Kind.NOT_COMPARABLE, path + ((Comparison<?>) condition).fact().name());
  }

  private static Kind kind(FactSeen.State state) {
    return switch (state) {
      case FAILED -> Kind.FACT_FAILED;
      case UNDECLARED -> Kind.FACT_UNDECLARED;
      default -> Kind.FACT_MISSING;
    };
  }
}
