package com.owode.orders.table;

import java.util.List;
import java.util.Set;

/**
 * One answer for each kind of cell, for readers outside: writers of documents and of sentences.
 *
 * @param <T> the type of the column
 * @param <R> what is made of a cell
 */
public interface CellCases<T, R> {

  /**
   * Everything is accepted.
   *
   * @return the answer
   */
  R any();

  /**
   * The values listed are accepted.
   *
   * @param values the values in the order in which they were given
   * @return the answer
   */
  R values(List<T> values);

  /**
   * A value and all that are greater are accepted.
   *
   * @param end the value
   * @param included whether the value itself is accepted
   * @return the answer
   */
  R from(T end, boolean included);

  /**
   * A value and all that are less are accepted.
   *
   * @param end the value
   * @param included whether the value itself is accepted
   * @return the answer
   */
  R to(T end, boolean included);

  /**
   * The sets of texts are accepted that contain at least one of some.
   *
   * @param texts the texts in their natural order
   * @return the answer
   */
  R containsAnyOf(Set<String> texts);

  /**
   * The sets of texts are accepted that contain all of some.
   *
   * @param texts the texts in their natural order
   * @return the answer
   */
  R containsAllOf(Set<String> texts);

  /**
   * What both cells accept is accepted.
   *
   * @param one a cell
   * @param other the other one
   * @return the answer
   */
  R both(Cell<T> one, Cell<T> other);

  /**
   * What at least one of the cells accepts is accepted.
   *
   * @param one a cell
   * @param other the other one
   * @return the answer
   */
  R either(Cell<T> one, Cell<T> other);

  /**
   * What the cell does not accept is accepted.
   *
   * @param cell the cell
   * @return the answer
   */
  R not(Cell<T> cell);
}
