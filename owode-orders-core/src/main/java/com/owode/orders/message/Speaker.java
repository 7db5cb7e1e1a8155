package com.owode.orders.message;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;

/**
 * Words values for one text: in its language, at most so long, and so that a value from outside
 * stays one visible piece of text.
 */
final class Speaker {

  private final Language language;
  private final boolean rightToLeft;
  private final int longestText;
  private final String mark;

  Speaker(Locale locale, int longestText, String mark) {
    this.language = Language.of(locale);
    this.rightToLeft = Language.isRightToLeft(locale);
    this.longestText = longestText;
    this.mark = mark;
  }

  String text(String value) {
    String line = Graphemes.shorten(SafeText.oneLine(value), longestText, mark);
    return SafeText.isolated(line, rightToLeft);
  }

  String products(List<String> names) {
    List<String> visible = visible(names);
    return language.andMore(text(visible.get(0)), visible.size() - 1);
  }

  String choices(List<Choice> choices) {
    return language.or(choices.stream().filter(Speaker::isVisible).map(this::choice).toList());
  }

  private String choice(Choice choice) {
    return text(choice.name())
        + choice.difference().map(known -> " (" + language.difference(known) + ")").orElse("");
  }

  String sentences(List<String> sentences) {
    return String.join(" ", visible(sentences).stream().map(this::text).toList());
  }

  String money(Money value) {
    return language.money(value);
  }

  String days(Integer value) {
    return language.number(value);
  }

  String count(Long value) {
    return language.number(value);
  }

  String date(LocalDate value) {
    return language.date(value);
  }

  String link(URI value) {
    return value.toString();
  }

  String code(String value) {
    return value;
  }

  static boolean anyIsVisible(List<Choice> choices) {
    return choices.stream().anyMatch(Speaker::isVisible);
  }

  private static boolean isVisible(Choice choice) {
    return SafeText.isVisible(choice.name());
  }

  private static List<String> visible(List<String> texts) {
    List<String> visible = new ArrayList<>(texts.size());
    for (String text : texts) {
      if (SafeText.isVisible(text)) {
        visible.add(text);
      }
    }
    return visible;
  }
}
