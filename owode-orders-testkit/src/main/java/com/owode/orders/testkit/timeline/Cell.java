package com.owode.orders.testkit.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * One cell of a table: text that anything may have written.
 *
 * @param text the text, as it came
 * @param tone how it is coloured; says nothing that the text does not say
 */
record Cell(String text, Tone tone) {

  /** What a cell is about. */
  enum Tone {
    PLAIN("plain"),
    /** A status that an order or a parcel comes to. */
    STATE("state"),
    MONEY("money"),
    GOODS("goods"),
    TALK("talk"),
    TROUBLE("trouble"),
    QUIET("quiet");

    private final String styleClass;

    Tone(String styleClass) {
      this.styleClass = styleClass;
    }

    /** The class in the page's style. */
    String styleClass() {
      return styleClass;
    }
  }

  static Cell of(Object value) {
    return new Cell(value.toString(), Tone.PLAIN);
  }

  static Cell of(Instant at) {
    return new Cell(at.toString(), Tone.QUIET);
  }

  static Cell ofAny(Optional<?> value) {
    return value.map(Cell::of).orElseGet(Cell::none);
  }

  static Cell none() {
    return new Cell("-", Tone.QUIET);
  }

  Cell in(Tone changed) {
    return new Cell(text, changed);
  }
}
