package com.owode.orders.testkit.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was expected beside what was found, as far as one has looked. */
final class Comparison {

  private static final int WIDEST = 60;

  private final Trial trial;
  private final List<Line> lines = new ArrayList<>();

  Comparison(Trial trial) {
    this.trial = trial;
  }

  /** One thing that was looked at. */
  private record Line(String what, String expected, String found) {

    boolean holds() {
      return expected.equals(found);
    }
  }

  /** Compares by value, and shows both as text. */
  void hold(String what, Object expected, Object found) {
    boolean same = expected.equals(found);
    String shown = String.valueOf(found);
    boolean looksTheSame = !same && shown.equals(String.valueOf(expected));
    lines.add(
        new Line(what, String.valueOf(expected), looksTheSame ? shown + " (changed)" : shown));
    if (!same) {
      throw new AssertionError(text());
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("order ").append(trial.before().id()).append(": when ").append(trial.command());
    table(text);
    refusal(text);
    text.append("\nwhat led there");
    trial.history().forEach(step -> text.append("\n  ").append(step));
    return text.toString();
  }

  private void table(StringBuilder text) {
    int left = width(lines.stream().map(Line::what).toList());
    int middle = width(lines.stream().map(Line::expected).toList());
    row(text, ' ', new Line("", "expected", "found"), left, middle);
    lines.forEach(line -> row(text, line.holds() ? ' ' : '!', line, left, middle));
  }

  private static int width(List<String> texts) {
    return Math.min(WIDEST, Math.max(8, texts.stream().mapToInt(String::length).max().orElse(0)));
  }

  private static void row(StringBuilder text, char mark, Line line, int left, int middle) {
    text.append('\n').append(mark).append(' ');
    padded(text, line.what(), left);
    padded(text, line.expected(), middle);
    text.append("| ").append(line.found());
  }

  private static void padded(StringBuilder text, String word, int width) {
    text.append(word).append(" ".repeat(Math.max(0, width - word.length()) + 1));
  }

  private void refusal(StringBuilder text) {
    List<String> reasons = trial.outcome().whyNot(Locale.ENGLISH);
    if (!reasons.isEmpty()) {
      text.append("\nwhy it was refused");
      reasons.forEach(reason -> text.append("\n  ").append(reason));
    }
  }
}
