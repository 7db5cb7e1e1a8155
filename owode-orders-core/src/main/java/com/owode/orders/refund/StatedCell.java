package com.owode.orders.refund;

import com.owode.orders.table.Cell;
import com.owode.orders.table.CellCases;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a cell of a table of terms accepts, in the words of a language.
 *
 * @param <T> the type of the column
 */
record StatedCell<T>(RefundWords words, Function<T, String> value) implements CellCases<T, String> {

  @Override
  public String any() {
    return "";
  }

  @Override
  public String values(List<T> values) {
    return values.stream().map(value).reduce(words::or).orElse("");
  }

  @Override
  public String from(T end, boolean included) {
    String said = value.apply(end);
    return included ? words.atLeast(said) : words.moreThan(said);
  }

  @Override
  public String to(T end, boolean included) {
    String said = value.apply(end);
    return included ? words.atMost(said) : words.lessThan(said);
  }

  /** No column of a table of terms is a set of texts. */
  @Override
  public String containsAnyOf(Set<String> texts) {
    return texts.toString();
  }

  @Override
  public String containsAllOf(Set<String> texts) {
    return texts.toString();
  }

  @Override
  public String both(Cell<T> one, Cell<T> other) {
    return words.and(one.match(this), other.match(this));
  }

  @Override
  public String either(Cell<T> one, Cell<T> other) {
    return words.or(one.match(this), other.match(this));
  }

  @Override
  public String not(Cell<T> cell) {
    return words.anythingBut(cell.match(this));
  }
}
