package com.owode.orders.testkit.scenario;

import java.util.List;
import java.util.Locale;

/** The command was refused, and the order is as it was; the reasons can be looked at. */
public final class ThenRefused {

  private final Trial trial;
  private final Comparison comparison;

  ThenRefused(Trial trial, Comparison comparison) {
    this.trial = trial;
    this.comparison = comparison;
  }

  /**
   * Holds the refusal to what it says to who asked, in English.
   *
   * @param sentences all of them, in order
   * @return this
   */
  public ThenRefused saying(String... sentences) {
    comparison.hold("sentences", List.of(sentences), reasons(Locale.ENGLISH));
    return this;
  }

  /**
   * {@return why it was refused, in plain sentences; none when the process that refused it died
   * before it could answer: what is on record has codes only}
   *
   * @param locale the language wished for; where it is not spoken, English
   */
  public List<String> reasons(Locale locale) {
    return trial.outcome().whyNot(locale);
  }
}
