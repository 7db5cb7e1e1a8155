package com.owode.orders.examples.replay;

/** A line of a file that is malformed; the message says what is wrong and what to do about it. */
final class LineFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LineFault(String reason) {
    super(reason, null, false, false);
  }

  /** The reason on one line of text, whatever the file held. */
  static String oneLine(Throwable fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : oneLine(message);
  }

  /** A text on one line, without what would steer a terminal. */
  static String oneLine(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || isSteering(c) ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isSteering(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
