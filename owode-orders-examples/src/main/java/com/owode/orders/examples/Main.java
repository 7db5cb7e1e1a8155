package com.owode.orders.examples;

import com.owode.orders.model.Sku;
import java.io.PrintStream;

/** Where the examples start. */
public final class Main {

  private static final int MALFORMED = 2;

  private Main() {}

  /** Tells each argument as a SKU, or one of its own; a malformed one means exit code 2. */
  public static void main(String[] args) {
    int exitCode = run(System.out, System.err, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    String[] texts = args.length == 0 ? new String[] {"TSHIRT-RED.M"} : args;
    try {
      for (String text : texts) {
        out.print("SKU " + Sku.of(text) + "\n");
      }
      return 0;
    } catch (IllegalArgumentException malformed) {
      err.print(malformed.getMessage() + "\n");
      return MALFORMED;
    }
  }
}
