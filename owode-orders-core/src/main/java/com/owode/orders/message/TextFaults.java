package com.owode.orders.message;

import java.util.List;

/** Notes the faults of one text with their positions. */
final class TextFaults {

  private final String path;
  private final String source;
  private final List<TextFault> all;

  TextFaults(String path, String source, List<TextFault> all) {
    this.path = path;
    this.source = source;
    this.all = all;
  }

  void add(int offset, String problem) {
    String before = source.substring(0, Math.min(offset, source.length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    all.add(new TextFault(path, line, column, problem));
  }
}
