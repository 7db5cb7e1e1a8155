package com.owode.orders.rule;

import java.util.Locale;
import java.util.Map;

/** The languages that judgements are explained in. */
final class Languages {

  private static final Phrases ENGLISH = new EnglishPhrases();

  /** By ISO 639 language; a language that is not here is answered in English. */
  private static final Map<String, Phrases> BY_LANGUAGE =
      Map.of("en", ENGLISH, "fr", new FrenchPhrases(), "pcm", new PidginPhrases());

  private Languages() {}

  static Phrases of(Locale locale) {
    return BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH);
  }

  static Phrases english() {
    return ENGLISH;
  }
}
