package com.owode.orders.testkit.fake;

/**
 * The process dies here. An {@link Error}, so that nothing of the library catches it and nothing
 * goes on after it: who simulates processes catches it, and begins a new one on the same store.
 */
public final class Crash extends Error {

  private static final long serialVersionUID = 1L;

  /**
   * A crash.
   *
   * @param where at which call, such as {@code charge#1}
   */
  public Crash(String where) {
    // No stack trace: a simulation throws millions.
    super("the process died at " + where, null, false, false);
  }
}
