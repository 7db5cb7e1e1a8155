package com.owode.orders.rule;

import java.util.List;

/**
 * What a condition in Java code reads its facts through: the declared ones and no others.
 *
 * @param <F> the facts object
 */
public final class FactReader<F> {

  private final F facts;
  private final List<? extends Fact<? super F, ?>> declared;

  /** Reads that were begun and not completed: code that swallows a failed read cannot pass. */
  private int incomplete;

  FactReader(F facts, List<? extends Fact<? super F, ?>> declared) {
    this.facts = facts;
    this.declared = declared;
  }

  /**
   * Reads a fact.
   *
   * @param fact one of the declared facts
   * @param <T> the type of the answer
   * @return the answer
   * @throws RuntimeException if the fact is missing, cannot be read or was not declared; the
   *     condition must let it pass, it then cannot be judged
   */
  public <T> T get(Fact<? super F, T> fact) {
    incomplete++;
    T value = allowed(fact).read(facts);
    if (value == null) {
      throw new Unreadable("fact " + fact.name() + " is missing");
    }
    incomplete--;
    return value;
  }

  /**
   * Reads a flag without boxing.
   *
   * @param fact one of the declared facts
   * @return the answer
   * @throws RuntimeException as for {@link #get(Fact)}
   */
  public boolean flag(FlagFact<? super F> fact) {
    incomplete++;
    FlagFact<F> mine = (FlagFact<F>) this.<Boolean>allowed(fact);
    if (!mine.isKnown(facts)) {
      throw new Unreadable("fact " + fact.name() + " is missing");
    }
    boolean value = mine.flag(facts);
    incomplete--;
    return value;
  }

  /**
   * Reads a number without boxing.
   *
   * @param fact one of the declared facts
   * @return the answer
   * @throws RuntimeException as for {@link #get(Fact)}
   */
  public long number(NumberFact<? super F> fact) {
    incomplete++;
    NumberFact<F> mine = (NumberFact<F>) this.<Long>allowed(fact);
    if (!mine.isKnown(facts)) {
      throw new Unreadable("fact " + fact.name() + " is missing");
    }
    long value = mine.number(facts);
    incomplete--;
    return value;
  }

  boolean isComplete() {
    return incomplete == 0;
  }

  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  private <T> Fact<F, T> allowed(Fact<? super F, T> fact) {
    for (int i = 0; i < declared.size(); i++) {
      if (declared.get(i) == fact) {
        return (Fact<F, T>) fact;
      }
    }
    throw new Unreadable("fact " + fact.name() + " is not declared; declare it");
  }

  /** Ends a condition in Java code; has no stack trace, because a missing fact is no defect. */
  private static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message, null, false, false);
    }
  }
}
