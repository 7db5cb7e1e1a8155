package com.owode.orders.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Locales as the catalogue sees them: language and country, nothing else. */
final class Tags {

  private Tags() {}

  /** For example {@code "fr-CA"}, {@code "fr"}, or {@code "und"} for the root locale. */
  static String of(Locale locale) {
    String language = language(locale);
    return locale.getCountry().isEmpty() ? language : language + "-" + locale.getCountry();
  }

  static String language(Locale locale) {
    return locale.getLanguage().isEmpty() ? "und" : locale.getLanguage();
  }

  /** Language and country, then the language, then the default and its language; no repetition. */
  static List<String> fallbacks(Locale asked, Locale otherwise) {
    List<String> tags = new ArrayList<>();
    for (Locale locale : List.of(asked, otherwise)) {
      for (String tag : List.of(of(locale), language(locale))) {
        if (!tags.contains(tag)) {
          tags.add(tag);
        }
      }
    }
    return tags;
  }
}
