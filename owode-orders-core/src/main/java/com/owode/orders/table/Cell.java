package com.owode.orders.table;

import com.owode.orders.canonical.Canonical;
import com.owode.orders.rule.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a row accepts in one column: a set of values, as data.
 *
 * <p>Whether a cell fits its column (its type, its currency, whether it accepts anything at all) is
 * looked at when the table is built, together with everything else.
 *
 * @param <T> the type of the column
 */
public abstract sealed class Cell<T> implements Canonical
    permits AnyCell, ValuesCell, RangeCell, TextsCell, CompoundCell {

  /** The most cells that lie within each other: what reads them goes as deep. */
  static final int DEEPEST = 100;

  Cell() {}

  /**
   * One method for each kind of cell.
   *
   * @param <T> the type of the column
   * @param <R> what is made of a cell
   */
  public interface Cases<T, R> {

    /**
     * Everything is accepted.
     *
     * @return what is made of it
     */
    R any();

    /**
     * Some values are accepted.
     *
     * @param values the values as they were listed, at least one
     * @return what is made of it
     */
    R values(List<T> values);

    /**
     * All values on one side of an end are accepted.
     *
     * @param operator AT_LEAST, MORE_THAN, AT_MOST or LESS_THAN
     * @param end the end
     * @return what is made of it
     */
    R range(Operator operator, T end);

    /**
     * Sets with at least one of some texts are accepted.
     *
     * @param texts the texts, sorted
     * @return what is made of it
     */
    R containsAnyOf(List<String> texts);

    /**
     * Sets with all of some texts are accepted.
     *
     * @param texts the texts, sorted
     * @return what is made of it
     */
    R containsAllOf(List<String> texts);

    /**
     * What two cells accept is accepted.
     *
     * @param left the one
     * @param right the other
     * @return what is made of it
     */
    R and(Cell<T> left, Cell<T> right);

    /**
     * What one of two cells accepts is accepted.
     *
     * @param left the one
     * @param right the other
     * @return what is made of it
     */
    R or(Cell<T> left, Cell<T> right);

    /**
     * What a cell does not accept is accepted.
     *
     * @param part the cell
     * @return what is made of it
     */
    R not(Cell<T> part);
  }

  /**
   * Accepts everything, and does not even ask: the fact may be absent. A column that a row does not
   * name accepts this.
   *
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T> Cell<T> any() {
    return new AnyCell<>();
  }

  /**
   * Accepts one number.
   *
   * @param value the number
   * @return the cell
   */
  public static Cell<Long> is(long value) {
    return is((Long) value);
  }

  /**
   * Accepts one value.
   *
   * @param value the value
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T> Cell<T> is(T value) {
    return new ValuesCell<>(List.of(value));
  }

  /**
   * Accepts some values.
   *
   * @param values the values
   * @param <T> the type of the column
   * @return the cell
   */
  @SafeVarargs
  public static <T> Cell<T> isOneOf(T... values) {
    List<T> copy = new ArrayList<>(values.length);
    for (T value : values) {
      copy.add(value);
    }
    return new ValuesCell<>(copy);
  }

  /**
   * Accepts all but some values.
   *
   * @param values the values that are not accepted
   * @param <T> the type of the column
   * @return the cell
   */
  @SafeVarargs
  public static <T> Cell<T> isNoneOf(T... values) {
    List<T> copy = new ArrayList<>(values.length);
    for (T value : values) {
      copy.add(value);
    }
    return new ValuesCell<T>(copy).negated();
  }

  /**
   * Accepts a number and all that are greater.
   *
   * @param least the least number that is accepted
   * @return the cell
   */
  public static Cell<Long> atLeast(long least) {
    return atLeast((Long) least);
  }

  /**
   * Accepts a value and all that are greater.
   *
   * @param least the least value that is accepted
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T extends Comparable<? super T>> Cell<T> atLeast(T least) {
    return RangeCell.from(least, true);
  }

  /**
   * Accepts all numbers that are greater.
   *
   * @param limit the greatest number that is not accepted
   * @return the cell
   */
  public static Cell<Long> moreThan(long limit) {
    return moreThan((Long) limit);
  }

  /**
   * Accepts all values that are greater.
   *
   * @param limit the greatest value that is not accepted
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T extends Comparable<? super T>> Cell<T> moreThan(T limit) {
    return RangeCell.from(limit, false);
  }

  /**
   * Accepts a number and all that are less.
   *
   * @param most the greatest number that is accepted
   * @return the cell
   */
  public static Cell<Long> atMost(long most) {
    return atMost((Long) most);
  }

  /**
   * Accepts a value and all that are less.
   *
   * @param most the greatest value that is accepted
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T extends Comparable<? super T>> Cell<T> atMost(T most) {
    return RangeCell.to(most, true);
  }

  /**
   * Accepts all numbers that are less.
   *
   * @param limit the least number that is not accepted
   * @return the cell
   */
  public static Cell<Long> lessThan(long limit) {
    return lessThan((Long) limit);
  }

  /**
   * Accepts all values that are less.
   *
   * @param limit the least value that is not accepted
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T extends Comparable<? super T>> Cell<T> lessThan(T limit) {
    return RangeCell.to(limit, false);
  }

  /**
   * Accepts the numbers between two, both included.
   *
   * @param least the least number that is accepted
   * @param most the greatest number that is accepted
   * @return the cell
   */
  public static Cell<Long> between(long least, long most) {
    return between((Long) least, (Long) most);
  }

  /**
   * Accepts the values between two, both included. A range with open ends is written {@code
   * moreThan(a).and(lessThan(b))}.
   *
   * @param least the least value that is accepted
   * @param most the greatest value that is accepted
   * @param <T> the type of the column
   * @return the cell
   */
  public static <T extends Comparable<? super T>> Cell<T> between(T least, T most) {
    return atLeast(least).and(atMost(most));
  }

  /**
   * Accepts the sets that contain at least one of some texts.
   *
   * @param texts the texts
   * @return the cell
   */
  public static Cell<Set<String>> containsAnyOf(String... texts) {
    return new TextsCell(TextsCell.Test.ANY, new TreeSet<>(List.of(texts)));
  }

  /**
   * Accepts the sets that contain all of some texts.
   *
   * @param texts the texts
   * @return the cell
   */
  public static Cell<Set<String>> containsAllOf(String... texts) {
    return new TextsCell(TextsCell.Test.ALL, new TreeSet<>(List.of(texts)));
  }

  /**
   * Accepts the sets that contain none of some texts.
   *
   * @param texts the texts
   * @return the cell
   */
  public static Cell<Set<String>> containsNoneOf(String... texts) {
    return containsAnyOf(texts).negated();
  }

  /**
   * Accepts what both cells accept.
   *
   * @param other the other cell
   * @return the cell
   */
  public final Cell<T> and(Cell<T> other) {
    return new CompoundCell<>(CompoundCell.Kind.AND, List.of(this, other));
  }

  /**
   * Accepts what at least one of the cells accepts.
   *
   * @param other the other cell
   * @return the cell
   */
  public final Cell<T> or(Cell<T> other) {
    return new CompoundCell<>(CompoundCell.Kind.OR, List.of(this, other));
  }

  /**
   * Accepts what this cell does not accept.
   *
   * @return the cell
   */
  public final Cell<T> negated() {
    return new CompoundCell<>(CompoundCell.Kind.NOT, List.of(this));
  }

  /**
   * Whether a value is accepted.
   *
   * @param value a value of the column
   * @return true if a row with this cell can match it
   */
  public final boolean isMetBy(T value) {
    return accepts(value);
  }

  /**
   * Looks at what the cell accepts, for readers outside such as a format.
   *
   * @param cases one method for each kind of cell
   * @param <R> what is made of the cell
   * @return what the case made
   */
  public abstract <R> R match(Cases<T, R> cases);

  /** Whether a value of the column's type is accepted. */
  abstract boolean accepts(Object value);

  /** Names every value at which the answer of this cell can change. */
  abstract void mention(Mentions mentions);

  /** How deep cells lie within each other, this one included. */
  int depth() {
    return 1;
  }

  /**
   * Whether everything is accepted, without asking the fact.
   *
   * @return true for {@link #any()}
   */
  public boolean isAny() {
    return false;
  }
}
