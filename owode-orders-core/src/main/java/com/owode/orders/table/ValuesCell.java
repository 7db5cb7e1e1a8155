package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Accepts the values that it lists. */
final class ValuesCell<T> extends Cell<T> {

  private final List<T> values;
  private final Set<Object> comparable = new HashSet<>();

  ValuesCell(List<? extends T> values) {
    this.values = List.copyOf(values);
    this.values.forEach(value -> comparable.add(comparable(value)));
  }

  /** 2.5 and 2.50 are one number. */
  private static Object comparable(Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }

  @Override
  public <R> R match(Cases<T, R> cases) {
    return cases.values(values);
  }

  @Override
  boolean accepts(Object value) {
    return comparable.contains(comparable(value));
  }

  @Override
  void mention(Mentions mentions) {
    values.forEach(mentions::value);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("is").field("values", Set.copyOf(comparable));
  }

  @Override
  public String toString() {
    return values.size() == 1 ? "is " + values.get(0) : "is one of " + values;
  }
}
