package com.owode.orders.jackson;

/**
 * How large a document may be. What is larger is a fault, found before it is held in memory.
 *
 * <p>A document holds no more values than one in 16 bytes of the longest document (but always
 * 10,000), and no name of a field longer than 1,000 chars.
 *
 * @param bytes the longest document, in bytes
 * @param depth the deepest nesting of objects and arrays
 * @param text the longest string, in chars
 * @param number the longest number, in characters
 * @param faults how many faults are collected before reading gives up
 */
public record ReadLimits(int bytes, int depth, int text, int number, int faults) {

  private static final int FEWEST_VALUES = 10_000;
  private static final int BYTES_OF_A_VALUE = 16;
  private static final ReadLimits USUAL = new ReadLimits(4_000_000, 100, 100_000, 40, 200);

  /**
   * Checks the limits.
   *
   * @param bytes the longest document, in bytes
   * @param depth the deepest nesting
   * @param text the longest string
   * @param number the longest number
   * @param faults the most faults
   * @throws IllegalArgumentException when one is less than 1, or the depth more than 200
   */
  public ReadLimits {
    if (Math.min(Math.min(bytes, depth), Math.min(text, Math.min(number, faults))) < 1) {
      throw new IllegalArgumentException("a limit is less than 1; give every limit 1 or more");
    }
    if (depth > 200) {
      throw new IllegalArgumentException(
          "limit of depth is " + depth + "; it must be 200 or less, for the stack's sake");
    }
  }

  /**
   * How many values a document may hold. As objects they take many times their bytes, the small
   * ones most.
   */
  int values() {
    return Math.max(FEWEST_VALUES, bytes / BYTES_OF_A_VALUE);
  }

  /** {@return 4 MB, 100 levels, strings of 100,000 chars, numbers of 40 characters, 200 faults} */
  public static ReadLimits usual() {
    return USUAL;
  }

  /**
   * {@return these limits with another length of documents}
   *
   * @param most the longest document, in bytes
   */
  public ReadLimits withBytes(int most) {
    return new ReadLimits(most, depth, text, number, faults);
  }

  /**
   * {@return these limits with another depth}
   *
   * @param most the deepest nesting, 1 to 200
   */
  public ReadLimits withDepth(int most) {
    return new ReadLimits(bytes, most, text, number, faults);
  }
}
