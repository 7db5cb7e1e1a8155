package com.owode.orders.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fact that is a set of texts.
 *
 * @param <F> the facts object
 */
public final class TextSetFact<F> extends Fact<F, Set<String>> {

  private final Function<? super F, ? extends @Nullable Set<String>> value;

  private final boolean grows;

  TextSetFact(
      String name,
      Function<? super F, ? extends @Nullable Set<String>> value,
      boolean changeable,
      boolean sensitive,
      boolean grows) {
    super(name, FactType.TEXT_SET, changeable, sensitive);
    this.value = given(name, value);
    this.grows = grows;
  }

  /**
   * The condition that the set contains a text.
   *
   * @param text the text
   * @return the condition
   */
  public Condition<F> contains(String text) {
    return containsAnyOf(text);
  }

  /**
   * The condition that the set contains at least one of some texts.
   *
   * @param texts the texts, at least one, each once
   * @return the condition
   * @throws IllegalArgumentException if there are none, or if one is there twice
   */
  public Condition<F> containsAnyOf(String... texts) {
    return new TextSetComparison<>(this, List.of(texts));
  }

  @Override
  public TextSetFact<F> changeable() {
    return new TextSetFact<>(name(), value, true, isSensitive(), grows);
  }

  /**
   * This fact, marked as one that who is judged could still change, but only to more: what was
   * given cannot be taken back.
   *
   * @return a copy
   */
  public TextSetFact<F> growing() {
    return new TextSetFact<>(name(), value, true, isSensitive(), true);
  }

  @Override
  public boolean onlyGrows() {
    return grows;
  }

  @Override
  public TextSetFact<F> sensitive() {
    return new TextSetFact<>(name(), value, isChangeable(), true, grows);
  }

  Function<? super F, ? extends @Nullable Set<String>> value() {
    return value;
  }

  @Override
  @Nullable Set<String> read(F facts) {
    return value.apply(facts);
  }
}
