package com.owode.orders.message;

import java.util.List;
import java.util.Locale;

/** The plural categories of whole numbers, by the rules of the Unicode CLDR. */
enum PluralRule {
  ONE_IS_ONE,
  NONE_IS_ONE,
  FRENCH,
  UNVARYING;

  /** Languages whose rule is not known here have one form, {@code other}. */
  static PluralRule of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "en", "ha" -> ONE_IS_ONE;
      case "pcm" -> NONE_IS_ONE;
      case "fr" -> FRENCH;
      default -> UNVARYING;
    };
  }

  /** The category of a number, 0 or more. */
  String category(long number) {
    return switch (this) {
      case ONE_IS_ONE -> number == 1 ? "one" : "other";
      case NONE_IS_ONE -> number <= 1 ? "one" : "other";
      case FRENCH -> number <= 1 ? "one" : number % 1_000_000 == 0 ? "many" : "other";
      case UNVARYING -> "other";
    };
  }

  List<String> categories() {
    return switch (this) {
      case ONE_IS_ONE, NONE_IS_ONE -> List.of("one", "other");
      case FRENCH -> List.of("one", "many", "other");
      case UNVARYING -> List.of("other");
    };
  }

  /** Those that a text must give beside {@code other}; the rest fall back to it. */
  List<String> needed() {
    return this == UNVARYING ? List.of() : List.of("one");
  }
}
