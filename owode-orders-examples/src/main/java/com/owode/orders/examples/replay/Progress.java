package com.owode.orders.examples.replay;

import java.io.Console;
import java.io.PrintStream;

/** A bar that fills while a file is read, on a terminal only. */
final class Progress {

  private static final int WIDTH = 50;

  private final PrintStream screen;
  private final long whole;
  private final boolean isShown;
  private int filled = -1;

  private Progress(PrintStream screen, long whole, boolean isShown) {
    this.screen = screen;
    this.whole = whole;
    this.isShown = isShown;
  }

  /** A bar for a file of this many bytes, if a person can see it. */
  static Progress of(PrintStream screen, long bytes) {
    return new Progress(screen, bytes, bytes > 0 && isTerminal());
  }

  static Progress none() {
    return new Progress(System.err, 0, false);
  }

  void at(long read) {
    int now = isShown ? (int) Math.min(WIDTH, read * WIDTH / whole) : filled;
    if (now != filled) {
      filled = now;
      screen.print("\r[" + "#".repeat(now) + ".".repeat(WIDTH - now) + "]");
      screen.flush();
    }
  }

  void done() {
    if (isShown) {
      screen.print("\r" + " ".repeat(WIDTH + 2) + "\r");
      screen.flush();
    }
  }

  /** From JDK 22 on there is a console without a terminal, which says so. */
  @SuppressWarnings("SystemConsoleNull") // Where it is never null, it is asked.
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
