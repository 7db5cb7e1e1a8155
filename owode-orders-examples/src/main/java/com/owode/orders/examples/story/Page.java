package com.owode.orders.examples.story;

import java.io.PrintStream;

/** Prints a story in plain text, at most 100 columns wide. */
final class Page {

  private static final int WIDTH = 100;

  private final PrintStream out;

  Page(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.print(text + "\n" + "=".repeat(text.length()) + "\n");
  }

  void chapter(String text) {
    out.print("\n\n" + text + "\n" + "-".repeat(text.length()) + "\n");
  }

  void gap() {
    out.print("\n");
  }

  /** Prints a text that may have several lines; each line of it is broken where it is too wide. */
  void text(String indent, String text) {
    for (String line : text.split("\n", -1)) {
      wrapped(indent, line);
    }
  }

  /** Prints a sentence under a label; what does not fit goes below the sentence. */
  void labelled(String label, String sentence) {
    String below = " ".repeat(label.length());
    int cut = sentence.length() <= WIDTH - label.length() ? -1 : lastGap(label, sentence);
    print(label + (cut < 0 ? sentence : sentence.substring(0, cut)));
    if (cut >= 0) {
      wrapped(below, sentence.substring(cut));
    }
  }

  private static int lastGap(String label, String sentence) {
    return sentence.lastIndexOf(' ', WIDTH - label.length());
  }

  private void wrapped(String indent, String line) {
    String rest = line.strip();
    int room = WIDTH - indent.length();
    while (rest.length() > room) {
      int cut = rest.lastIndexOf(' ', room);
      int end = cut > 0 ? cut : room;
      print(indent + rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    print(indent + rest);
  }

  private void print(String line) {
    out.print(line.stripTrailing() + "\n");
  }
}
