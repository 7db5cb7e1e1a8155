package com.owode.orders.canonical;

import java.util.HashSet;
import java.util.Set;

/**
 * Writes one value as text, so that equal values give the same text and different values never do.
 *
 * <p>The grammar, in which {@code x*} is any number of {@code x} separated by commas:
 *
 * <pre>
 * value    = boolean | integer | text | constant | special | list | set | map | object
 * boolean  = "true" | "false"
 * integer  = ["-"] digits                                  byte, short, int, long, BigInteger
 * text     = '"' characters '"'                            escaped: &#92;" &#92;&#92; and &#92;uXXXX for
 *                                                          control characters and lone surrogates
 * constant = Type "#" NAME                                 an enum constant
 * special  = "@none" | "@some(" value ")"                  Optional
 *          | "@decimal(" integer "E" integer ")"           BigDecimal, trailing zeros stripped
 *          | "@money(" CODE " " integer ")"                Money, in minor units
 *          | "@currency(" CODE ")"                         CurrencyUnit, java.util.Currency
 *          | "@instant(" ISO ")" | "@duration(" ISO ")" | "@period(" ISO ")"
 *          | "@date(" ISO ")" | "@time(" ISO ")" | "@zone(" text ")" | "@locale(" text ")"
 * list     = "[" value* "]"
 * set      = "{" value* "}"                                sorted by canonical text
 * map      = "&lt;" (value ":" value)* "&gt;"              sorted by canonical text of the key
 * object   = Name "(" (field "=" value)* ")"               records and {@link Canonical} values
 * </pre>
 *
 * <p>Two decimals that are the same number (2.5 and 2.50) are written alike. {@code float} and
 * {@code double} have no canonical form, nor has {@code null}.
 *
 * <p>Example: {@code CanonicalForm.of(List.of(1, "a"))} is {@code [1,"a"]}.
 */
public final class CanonicalForm {

  private final CanonicalWriter writer;
  private final Set<String> fields = new HashSet<>();
  private String name;
  private boolean open;

  CanonicalForm(CanonicalWriter writer, String name) {
    this.writer = writer;
    this.name = name;
  }

  /**
   * The canonical text of a value.
   *
   * @param value a value of one of the kinds in the grammar above
   * @return its text, never empty
   * @throws IllegalArgumentException if the value, or a value inside it, has no canonical form; the
   *     message names its type
   */
  public static String of(Object value) {
    CanonicalWriter writer = new CanonicalWriter();
    writer.value(value);
    return writer.text();
  }

  /**
   * Chooses the name that the value is written under, instead of the simple name of its class.
   *
   * @param chosen letters, digits, dots, hyphens and underscores, beginning with a letter
   * @return this form
   * @throws IllegalArgumentException if the name is malformed
   * @throws IllegalStateException if a field has been written already
   */
  public CanonicalForm named(String chosen) {
    if (open) {
      throw new IllegalStateException("the name " + chosen + " comes after a field; name first");
    }
    this.name = wellFormed(chosen);
    return this;
  }

  /**
   * Writes a field.
   *
   * @param field the field's name, unique within the value; same pattern as {@link #named}
   * @param value the field's value
   * @return this form
   * @throws IllegalArgumentException if the name is malformed or was used before, or if the value
   *     has no canonical form
   */
  public CanonicalForm field(String field, Object value) {
    begin(field);
    writer.value(value);
    return this;
  }

  /**
   * Writes a field unless it has its default, so that a value can grow without changing the text of
   * the values that were there before.
   *
   * @param field the field's name, unique within the value
   * @param value the field's value
   * @param usual the value that is left out; it must never change
   * @param <T> the type of the value
   * @return this form
   * @throws IllegalArgumentException as for {@link #field(String, Object)}
   */
  public <T> CanonicalForm fieldUnless(String field, T value, T usual) {
    return value.equals(usual) ? this : field(field, value);
  }

  void close() {
    openOnce();
    writer.raw(")");
  }

  private void begin(String field) {
    if (!fields.add(wellFormed(field))) {
      throw new IllegalArgumentException(
          "field " + field + " of " + name + " is written twice; give each field its own name");
    }
    boolean first = !open;
    openOnce();
    writer.raw(first ? field : "," + field);
    writer.raw("=");
  }

  private void openOnce() {
    if (!open) {
      open = true;
      writer.raw(name);
      writer.raw("(");
    }
  }

  static String wellFormed(String name) {
    if (!isWellFormed(name)) {
      throw new IllegalArgumentException(
          "canonical name \""
              + name
              + "\" is malformed; use letters, digits, dots, hyphens and underscores, "
              + "beginning with a letter");
    }
    return name;
  }

  /** By hand: a pattern took a tenth of the time of a whole command. */
  private static boolean isWellFormed(String name) {
    if (name.isEmpty() || !isLetter(name.charAt(0))) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
