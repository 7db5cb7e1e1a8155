package com.owode.orders.jackson;

import com.owode.orders.rule.CodeFact;
import com.owode.orders.rule.Condition;
import com.owode.orders.rule.Fact;
import com.owode.orders.rule.FlagFact;
import com.owode.orders.rule.NumberFact;
import com.owode.orders.rule.Operator;
import com.owode.orders.rule.OrderedFact;
import com.owode.orders.rule.TextSetFact;
import java.util.List;

/** Makes comparisons of facts and values that were found to fit each other. */
final class Comparisons {

  private Comparisons() {}

  @SuppressWarnings("unchecked") // The type of a fact says its class.
  static <F> Condition<F> of(Fact<F, ?> fact, Operator operator, List<Object> values) {
    return switch (fact.type()) {
      case FLAG ->
          values.get(0).equals(true)
              ? ((FlagFact<F>) fact).isTrue()
              : ((FlagFact<F>) fact).isFalse();
      case NUMBER -> number((NumberFact<F>) fact, operator, (Long) values.get(0));
      case DECIMAL, MONEY, INSTANT, DURATION, DATE ->
          ordered(Comparisons.<F, Comparable<Object>>asOrdered(fact), operator, values.get(0));
      case CHOICE, CODE, TEXT -> coded(asCoded(fact), operator, values);
      case TEXT_SET -> ((TextSetFact<F>) fact).containsAnyOf(values.toArray(String[]::new));
    };
  }

  @SuppressWarnings("unchecked") // The type of a fact says its class.
  static <F> Condition<F> of(Fact<F, ?> fact, Operator operator, Fact<F, ?> other) {
    return switch (fact.type()) {
      case NUMBER -> number((NumberFact<F>) fact, operator, (NumberFact<F>) other);
      case CHOICE, CODE, TEXT ->
          operator == Operator.IS
              ? asCoded(fact).is(asCoded(other))
              : asCoded(fact).isNot(asCoded(other));
      default ->
          ordered(
              Comparisons.<F, Comparable<Object>>asOrdered(fact),
              operator,
              Comparisons.<F, Comparable<Object>>asOrdered(other));
    };
  }

  private static <F> Condition<F> number(NumberFact<F> fact, Operator operator, long value) {
    return switch (operator) {
      case IS -> fact.is(value);
      case IS_NOT -> fact.isNot(value);
      case AT_LEAST -> fact.atLeast(value);
      case AT_MOST -> fact.atMost(value);
      case MORE_THAN -> fact.moreThan(value);
      case LESS_THAN -> fact.lessThan(value);
      case IS_ONE_OF, CONTAINS_ANY_OF -> throw unfit(operator);
    };
  }

  private static <F> Condition<F> number(
      NumberFact<F> fact, Operator operator, NumberFact<F> other) {
    return switch (operator) {
      case IS -> fact.is(other);
      case IS_NOT -> fact.isNot(other);
      case AT_LEAST -> fact.atLeast(other);
      case AT_MOST -> fact.atMost(other);
      case MORE_THAN -> fact.moreThan(other);
      case LESS_THAN -> fact.lessThan(other);
      case IS_ONE_OF, CONTAINS_ANY_OF -> throw unfit(operator);
    };
  }

  @SuppressWarnings("unchecked") // The codec of the fact's type read the value.
  private static <F, T extends Comparable<? super T>> Condition<F> ordered(
      OrderedFact<F, T> fact, Operator operator, Object value) {
    T end = (T) value;
    return switch (operator) {
      case IS -> fact.is(end);
      case IS_NOT -> fact.isNot(end);
      case AT_LEAST -> fact.atLeast(end);
      case AT_MOST -> fact.atMost(end);
      case MORE_THAN -> fact.moreThan(end);
      case LESS_THAN -> fact.lessThan(end);
      case IS_ONE_OF, CONTAINS_ANY_OF -> throw unfit(operator);
    };
  }

  private static <F, T extends Comparable<? super T>> Condition<F> ordered(
      OrderedFact<F, T> fact, Operator operator, OrderedFact<F, T> other) {
    return switch (operator) {
      case IS -> fact.is(other);
      case IS_NOT -> fact.isNot(other);
      case AT_LEAST -> fact.atLeast(other);
      case AT_MOST -> fact.atMost(other);
      case MORE_THAN -> fact.moreThan(other);
      case LESS_THAN -> fact.lessThan(other);
      case IS_ONE_OF, CONTAINS_ANY_OF -> throw unfit(operator);
    };
  }

  private static <F> Condition<F> coded(
      CodeFact<F, Object> fact, Operator operator, List<Object> values) {
    return switch (operator) {
      case IS -> fact.is(values.get(0));
      case IS_NOT -> fact.isNot(values.get(0));
      default -> fact.isOneOf(values.toArray());
    };
  }

  private static IllegalArgumentException unfit(Operator operator) {
    return new IllegalArgumentException("no such fact has " + operator + "; use another operator");
  }

  @SuppressWarnings("unchecked") // Its type says that it is ordered; the values are of its type.
  private static <F, T extends Comparable<? super T>> OrderedFact<F, T> asOrdered(Fact<F, ?> fact) {
    return (OrderedFact<F, T>) fact;
  }

  @SuppressWarnings("unchecked") // Its type says that it is a code; the values are of its class.
  private static <F> CodeFact<F, Object> asCoded(Fact<F, ?> fact) {
    return (CodeFact<F, Object>) fact;
  }
}
