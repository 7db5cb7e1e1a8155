package com.owode.orders.examples;

import com.owode.orders.examples.replay.ReplayCommand;
import com.owode.orders.examples.story.Story;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the examples start. */
public final class Main {

  private static final int MALFORMED = 2;

  private Main() {}

  /** Tells the guide's story; with {@code replay HISTORY.jsonl} replays a history. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int exitCode = run(out, err, args);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static int run(PrintStream out, PrintStream err, String... args) {
    if (args.length == 0) {
      Story.tell(out);
      return 0;
    }
    if (args[0].equals("replay")) {
      return new ReplayCommand(out, err).run(Arrays.copyOfRange(args, 1, args.length));
    }
    err.print("the first argument is not understood; write replay HISTORY.jsonl, or nothing\n");
    return MALFORMED;
  }
}
