package com.owode.orders.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a condition in Java code reads its facts through: the declared ones and no others.
 *
 * @param <F> the facts object
 */
public final class FactReader<F> {

  /** A facts object, or {@link Answers}. */
  private final Object source;

  private final boolean direct;
  private final List<? extends Fact<? super F, ?>> declared;
  private @Nullable List<Fact<?, ?>> undeclared;

  /** Reads that were begun and not completed: code that swallows a failed read cannot pass. */
  private int incomplete;

  private FactReader(Object source, boolean direct, List<? extends Fact<? super F, ?>> declared) {
    this.source = source;
    this.direct = direct;
    this.declared = declared;
  }

  static <F> FactReader<F> of(F facts, List<? extends Fact<? super F, ?>> declared) {
    return new FactReader<>(facts, true, declared);
  }

  static <F> FactReader<F> by(Answers answers, List<? extends Fact<? super F, ?>> declared) {
    return new FactReader<>(answers, false, declared);
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
    Fact<F, T> mine = allowed(fact);
    T value = direct ? mine.read(facts()) : ((Answers) source).answer(mine);
    if (value == null || value instanceof Unlisted) {
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
    if (!direct) {
      return this.<Boolean>get(fact);
    }
    incomplete++;
    FlagFact<F> mine = (FlagFact<F>) this.<Boolean>allowed(fact);
    if (!mine.isKnown(facts())) {
      throw new Unreadable("fact " + fact.name() + " is missing");
    }
    boolean value = mine.flag(facts());
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
    if (!direct) {
      return this.<Long>get(fact);
    }
    incomplete++;
    NumberFact<F> mine = (NumberFact<F>) this.<Long>allowed(fact);
    if (!mine.isKnown(facts())) {
      throw new Unreadable("fact " + fact.name() + " is missing");
    }
    long value = mine.number(facts());
    incomplete--;
    return value;
  }

  boolean isComplete() {
    return incomplete == 0;
  }

  /** The facts that were asked for and refused, because they are not declared. */
  List<Fact<?, ?>> undeclared() {
    return undeclared == null ? List.of() : undeclared;
  }

  @SuppressWarnings("unchecked") // Made of a facts object where it reads directly.
  private F facts() {
    return (F) source;
  }

  @SuppressWarnings("unchecked") // A fact only ever consumes facts objects.
  private <T> Fact<F, T> allowed(Fact<? super F, T> fact) {
    for (int i = 0; i < declared.size(); i++) {
      if (declared.get(i) == fact) {
        return (Fact<F, T>) fact;
      }
    }
    if (undeclared == null) {
      undeclared = new ArrayList<>();
    }
    undeclared.add(fact);
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
