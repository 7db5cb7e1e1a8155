package com.owode.orders.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A line of a golden file: the name of a type, and a document of it. */
record GoldenDocument(String type, String document) {

  private static final OrdersJson JSON = OrdersJson.usual();

  static GoldenDocument of(String line) {
    int space = line.indexOf(' ');
    return new GoldenDocument(line.substring(0, space), line.substring(space + 1));
  }

  Reading<?> read() {
    return read(document.getBytes(UTF_8));
  }

  boolean needsWords() {
    return type.equals("Ruleset") || type.equals("Table");
  }

  /** Reads a document as one of this type; rules and tables with the words of {@link Words}. */
  Reading<?> read(byte[] bytes) {
    return switch (type) {
      case "Ruleset" -> JSON.readRuleset(bytes, Words.ALL);
      case "Table" -> JSON.readTable(bytes, Words.ALL, Words.PERCENT, Words.BECOMES);
      default -> JSON.read(bytes, named());
    };
  }

  Class<?> named() {
    try {
      return Class.forName("com.owode.orders." + type);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
