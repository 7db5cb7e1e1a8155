package com.owode.orders.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the forms that a text gives for a value are those that the value can ask for. */
final class FormsCheck {

  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

  private FormsCheck() {}

  static List<String> check(Placeholder<?> placeholder, Set<String> keys, Locale locale) {
    List<String> problems = new ArrayList<>();
    PluralRule rule = PluralRule.of(locale);
    if (!placeholder.type().counts() && placeholder.type() != ValueType.CODE) {
      return List.of(
          placeholder + " is a " + placeholder.type() + " and has no forms; write " + placeholder);
    }
    for (String key : keys) {
      if (!key.equals("other") && !isKey(placeholder, key, rule)) {
        problems.add(
            "the form "
                + key
                + " of "
                + placeholder
                + " is unknown; known are "
                + (placeholder.type().counts()
                    ? String.join(", ", rule.categories()) + " and whole numbers"
                    : "codes in capital letters and other"));
      }
    }
    if (!keys.contains("other")) {
      problems.add(placeholder + " has no form other; add |other=text");
    }
    if (placeholder.type().counts()) {
      for (String key : rule.needed()) {
        if (!keys.contains(key)) {
          problems.add(placeholder + " has no form " + key + "; add |" + key + "=text");
        }
      }
    }
    return problems;
  }

  private static boolean isKey(Placeholder<?> placeholder, String key, PluralRule rule) {
    return placeholder.type().counts()
        ? rule.categories().contains(key) || NUMBER.matcher(key).matches()
        : Code.isWellFormed(key);
  }
}
