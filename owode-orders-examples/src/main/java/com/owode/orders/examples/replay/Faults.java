package com.owode.orders.examples.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;

/** Tells of malformed lines, and remembers that there were some. */
final class Faults {

  private final PrintStream err;
  private int count;

  Faults(PrintStream err) {
    this.err = err;
  }

  /** For a file whose faults were told before. */
  static Faults untold() {
    return new Faults(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
  }

  void tell(String file, long line, RuntimeException fault) {
    count++;
    err.print(file + " line " + line + ": " + LineFault.oneLine(fault) + "\n");
  }

  int count() {
    return count;
  }
}
