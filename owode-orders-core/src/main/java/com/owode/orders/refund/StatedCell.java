package com.owode.orders.refund;

import com.owode.orders.rule.Operator;
import com.owode.orders.table.Cell;
import java.util.List;
import java.util.function.Function;

/**
 * What a cell of a table of terms accepts, in the words of a language.
 *
 * @param <T> the type of the column
 */
record StatedCell<T>(RefundWords words, Function<T, String> value)
    implements Cell.Cases<T, String> {

  @Override
  public String any() {
    return "";
  }

  @Override
  public String values(List<T> values) {
    return values.stream().map(value).reduce(words::or).orElse("");
  }

  @Override
  public String range(Operator operator, T end) {
    String said = value.apply(end);
    return switch (operator) {
      case AT_LEAST -> words.atLeast(said);
      case MORE_THAN -> words.moreThan(said);
      case AT_MOST -> words.atMost(said);
      default -> words.lessThan(said);
    };
  }

  /** No column of a table of terms is a set of texts. */
  @Override
  public String containsAnyOf(List<String> texts) {
    return texts.toString();
  }

  @Override
  public String containsAllOf(List<String> texts) {
    return texts.toString();
  }

  @Override
  public String and(Cell<T> one, Cell<T> other) {
    return words.and(one.match(this), other.match(this));
  }

  @Override
  public String or(Cell<T> one, Cell<T> other) {
    return words.or(one.match(this), other.match(this));
  }

  @Override
  public String not(Cell<T> cell) {
    return words.anythingBut(cell.match(this));
  }
}
