package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Accepts sets by the texts that they contain. */
final class TextsCell extends Cell<Set<String>> {

  /** How many of the texts a set must contain. */
  enum Test {
    ANY,
    ALL
  }

  private final Test test;
  private final Set<String> texts;

  TextsCell(Test test, Set<String> texts) {
    this.test = test;
    this.texts = Collections.unmodifiableSet(texts);
  }

  @Override
  public <R> R match(Cases<Set<String>, R> cases) {
    List<String> sorted = List.copyOf(texts);
    return test == Test.ALL ? cases.containsAllOf(sorted) : cases.containsAnyOf(sorted);
  }

  @Override
  boolean accepts(Object value) {
    Set<?> set = (Set<?>) value;
    return test == Test.ALL ? set.containsAll(texts) : texts.stream().anyMatch(set::contains);
  }

  @Override
  void mention(Mentions mentions) {
    texts.forEach(mentions::text);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("contains").field("test", test.name()).field("texts", List.copyOf(texts));
  }

  @Override
  public String toString() {
    return "contains " + (test == Test.ALL ? "all of " : "any of ") + texts;
  }
}
