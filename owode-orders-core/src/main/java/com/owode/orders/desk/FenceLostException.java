package com.owode.orders.desk;

/** The effect is done, or held by somebody else: what its worker wanted to write is void. */
final class FenceLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FenceLostException() {
    super("the lease of the effect has ended", null, false, false);
  }
}
