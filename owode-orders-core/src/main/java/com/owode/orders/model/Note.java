package com.owode.orders.model;

import java.util.Optional;

/**
 * A free text that somebody wrote, or none. The text itself is personal data and lives behind the
 * port {@code PersonalData}; here is only the reference, so that it can be erased.
 */
public sealed interface Note {

  /** {@return no text} */
  static Note none() {
    return Absent.NOTE;
  }

  /**
   * {@return the text kept under this reference}
   *
   * @param text where the text lives
   */
  static Note of(PersonRef text) {
    return new Written(text);
  }

  /** {@return whether there is a text} */
  default boolean isGiven() {
    return text().isPresent();
  }

  /** {@return where the text lives, empty when there is none} */
  Optional<PersonRef> text();

  /** No text. */
  enum Absent implements Note {
    /** The only value. */
    NOTE;

    @Override
    public Optional<PersonRef> text() {
      return Optional.empty();
    }
  }

  /**
   * A text.
   *
   * @param reference where the text lives
   */
  record Written(PersonRef reference) implements Note {
    @Override
    public Optional<PersonRef> text() {
      return Optional.of(reference);
    }
  }
}
