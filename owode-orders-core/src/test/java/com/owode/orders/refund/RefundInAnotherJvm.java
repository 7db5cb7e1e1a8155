package com.owode.orders.refund;

import com.owode.orders.canonical.CanonicalForm;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Replays a record of a refund judgement in a JVM of its own. */
final class RefundInAnotherJvm {

  private RefundInAnotherJvm() {}

  /** Reads a record, judges it again, and writes whether it is identical, and the judgement. */
  public static void main(String[] args) throws IOException {
    String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    RefundReplay replay = RefundReplayTest.BY_TABLE.replay(RefundRecord.parse(text));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(replay.isIdentical() + "\n" + CanonicalForm.of(replay.judgement()));
    out.flush();
  }
}
