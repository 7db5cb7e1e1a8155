package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;

/** Accepts everything. */
final class AnyCell<T> extends Cell<T> {

  @Override
  public <R> R match(Cases<T, R> cases) {
    return cases.any();
  }

  @Override
  boolean accepts(Object value) {
    return true;
  }

  @Override
  void mention(Mentions mentions) {
    // No value makes a difference.
  }

  @Override
  public boolean isAny() {
    return true;
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("any");
  }

  @Override
  public String toString() {
    return "any";
  }
}
