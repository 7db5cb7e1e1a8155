package com.owode.orders.canonical;

/**
 * A value that says itself how it is written canonically.
 *
 * <p>Records need not implement this: they are written by their simple name and their components in
 * the order of declaration. Implement it where the written names have to outlive a rename in the
 * code, or where a value will grow: {@link CanonicalForm#fieldUnless(String, Object, Object)}
 * leaves out what has its default, so that a new component does not change the hash of values that
 * never heard of it.
 */
public interface Canonical {

  /**
   * Writes this value's name and fields.
   *
   * <p>Equal values must write the same fields in the same order; values that differ must differ in
   * what they write. No clock, no locale and no identity may show.
   *
   * @param form the form to write to; it is of no use after this method has returned
   */
  void describe(CanonicalForm form);
}
