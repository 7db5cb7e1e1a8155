package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;
import com.owode.orders.rule.Operator;

/** Accepts the values on one side of an end. */
final class RangeCell<T extends Comparable<? super T>> extends Cell<T> {

  private final T end;
  private final boolean included;
  private final boolean upwards;

  private RangeCell(T end, boolean included, boolean upwards) {
    this.end = end;
    this.included = included;
    this.upwards = upwards;
  }

  static <T extends Comparable<? super T>> RangeCell<T> from(T end, boolean included) {
    return new RangeCell<>(end, included, true);
  }

  static <T extends Comparable<? super T>> RangeCell<T> to(T end, boolean included) {
    return new RangeCell<>(end, included, false);
  }

  @Override
  public <R> R match(Cases<T, R> cases) {
    return cases.range(operator(), end);
  }

  private Operator operator() {
    if (upwards) {
      return included ? Operator.AT_LEAST : Operator.MORE_THAN;
    }
    return included ? Operator.AT_MOST : Operator.LESS_THAN;
  }

  @Override
  @SuppressWarnings("unchecked") // The builder has checked the types of all ends.
  boolean accepts(Object value) {
    int side = ((T) value).compareTo(end);
    return side == 0 ? included : upwards == side > 0;
  }

  @Override
  void mention(Mentions mentions) {
    mentions.end(end, included != upwards);
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named(upwards ? "from" : "to").field("end", end).field("included", included);
  }

  @Override
  public String toString() {
    return (upwards ? included ? "at least " : "more than " : included ? "at most " : "less than ")
        + end;
  }
}
