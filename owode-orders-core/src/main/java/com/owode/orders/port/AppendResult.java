package com.owode.orders.port;

/** What came of an append. */
public sealed interface AppendResult {

  /** All of it was written. */
  record Appended() implements AppendResult {}

  /**
   * Nothing was written: somebody else has written since.
   *
   * @param version the order's version now, 0 when there is no order
   */
  record Conflict(long version) implements AppendResult {}

  /**
   * Nothing was written: a command with this id was recorded before.
   *
   * @param known what was recorded
   */
  record CommandExists(CommandRecord known) implements AppendResult {}

  /** Nothing was written: the effect is done, or held by somebody else. */
  record FenceLost() implements AppendResult {}
}
