package com.owode.orders.model;

import com.owode.orders.guard.Guard;
import java.util.IllformedLocaleException;
import java.util.Locale;

/** The form of language tags (BCP 47). */
final class Languages {

  private Languages() {}

  static void guard(String subject, String tag) {
    try {
      if (new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()) {
        throw Guard.malformed(subject + " is not told", "use a BCP 47 tag such as en or fr-SN");
      }
    } catch (IllformedLocaleException notATag) {
      throw Guard.malformed(
          subject + " is no language tag", "use a BCP 47 tag such as en or fr-SN");
    }
  }
}
