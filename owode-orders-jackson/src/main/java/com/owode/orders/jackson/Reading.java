package com.owode.orders.jackson;

import java.util.List;

/**
 * What became of a document: the value that it says, or everything that is wrong with it.
 *
 * @param <T> the type of the value
 */
public sealed interface Reading<T> {

  /**
   * The document was sound.
   *
   * @param value what it says
   * @param <T> the type of the value
   */
  record Ok<T>(T value) implements Reading<T> {}

  /**
   * The document was not sound, and nothing of it is used.
   *
   * @param faults what is wrong, in the order of the document; at least one
   * @param <T> the type of the value that was wanted
   */
  record Faulty<T>(List<Fault> faults) implements Reading<T> {

    /**
     * Keeps the faults.
     *
     * @param faults what is wrong
     * @throws IllegalArgumentException when there is none
     */
    public Faulty {
      faults = List.copyOf(faults);
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("the list of faults is empty; give at least one");
      }
    }
  }
}
