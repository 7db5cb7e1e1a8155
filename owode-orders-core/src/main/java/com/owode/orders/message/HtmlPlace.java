package com.owode.orders.message;

import java.util.Locale;
import java.util.Optional;

/**
 * Where in an HTML text the reader is: an escaped value is safe between tags, and a link also as
 * the whole of a quoted {@code href}; nowhere else.
 */
final class HtmlPlace {

  private enum State {
    TEXT,
    TAG,
    QUOTED,
    COMMENT,
    RAW
  }

  private final boolean html;
  private final StringBuilder recent = new StringBuilder();
  private State state = State.TEXT;
  private char quote;

  private HtmlPlace(boolean html) {
    this.html = html;
  }

  static HtmlPlace of(ContentType type) {
    return new HtmlPlace(type == ContentType.HTML);
  }

  void eat(char c) {
    if (!html) {
      return;
    }
    recent.append(Character.toLowerCase(c));
    if (recent.length() > 16) {
      recent.deleteCharAt(0);
    }
    switch (state) {
      case TEXT -> {
        if (c == '<') {
          state = State.TAG;
          recent.setLength(0);
          recent.append('<');
        }
      }
      case TAG -> inTag(c);
      case QUOTED -> {
        if (c == quote) {
          state = State.TAG;
        }
      }
      case COMMENT -> {
        if (endsWith("-->")) {
          state = State.TEXT;
        }
      }
      case RAW -> {
        if (endsWith("</script>") || endsWith("</style>")) {
          state = State.TEXT;
        }
      }
    }
  }

  private void inTag(char c) {
    if (endsWith("<!--")) {
      state = State.COMMENT;
    } else if (endsWith("<script") || endsWith("<style")) {
      state = State.RAW;
    } else if (c == '"' || c == '\'') {
      quote = c;
      state = State.QUOTED;
    } else if (c == '>') {
      state = State.TEXT;
    }
  }

  private boolean endsWith(String end) {
    return recent.toString().endsWith(end.toLowerCase(Locale.ROOT));
  }

  boolean isBetweenTags() {
    return state == State.TEXT;
  }

  /** Why a value may not stand here, if so. */
  Optional<String> refusal(Placeholder<?> placeholder) {
    boolean wholeLink =
        state == State.QUOTED && placeholder.type() == ValueType.LINK && endsWith(" href=\"");
    if (isBetweenTags() || wholeLink) {
      if (wholeLink) {
        recent.setLength(0);
      }
      return Optional.empty();
    }
    return Optional.of(
        placeholder
            + " stands inside a tag, a comment, a script or a style; put it between tags, or a link"
            + " into href=\"...\"");
  }
}
