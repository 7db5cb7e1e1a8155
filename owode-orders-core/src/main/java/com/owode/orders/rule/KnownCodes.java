package com.owode.orders.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * The codes that the conditions of some rules compare with: by their text an open code is found
 * again, whose class nobody here can make.
 */
final class KnownCodes {

  private record Key(Class<?> codes, String text) {}

  private final Map<Key, Object> known = new HashMap<>();

  private KnownCodes() {}

  static KnownCodes of(Ruleset<?> ruleset) {
    KnownCodes codes = new KnownCodes();
    for (Rule<?> rule : ruleset.rules()) {
      rule.condition().walk(codes::add);
      rule.applicability().ifPresent(condition -> condition.walk(codes::add));
    }
    return codes;
  }

  private void add(Condition<?> condition) {
    if (condition instanceof Comparison<?> comparison
        && comparison.fact() instanceof CodeFact<?, ?> fact) {
      comparison.operands().forEach(code -> put(fact.codes(), code));
    }
    condition.ownFacts().stream()
        .filter(CodeFact.class::isInstance)
        .forEach(fact -> addConstants(((CodeFact<?, ?>) fact).codes()));
  }

  private void addConstants(Class<?> codes) {
    Object[] constants = codes.getEnumConstants();
    if (constants != null) {
      for (Object constant : constants) {
        put(codes, constant);
      }
    }
  }

  private void put(Class<?> codes, Object code) {
    known.put(new Key(codes, code.toString()), code);
  }

  /** The code of a text; one that nobody names has only its text. */
  Object read(CodeFact<?, ?> fact, String text) {
    Object found = known.get(new Key(fact.codes(), text));
    return found == null ? new Unlisted(text) : found;
  }
}
