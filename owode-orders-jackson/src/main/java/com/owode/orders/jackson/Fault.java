package com.owode.orders.jackson;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where: a JSON Pointer (RFC 6901), empty for the whole document
 * @param code what, permanent and dotted, such as {@code json.unknown-field}; see {@code
 *     docs/wire-format.md}
 * @param sentence what and how to mend it, for a person
 */
public record Fault(String pointer, String code, String sentence) {

  @Override
  public String toString() {
    return (pointer.isEmpty() ? "" : pointer + ": ") + sentence + " (" + code + ")";
  }
}
