package com.owode.orders.command;

/** Asks to collect once more what is still due (guide row G12): a new attempt with a new key. */
public record RetryPayment() implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.RETRY_PAYMENT;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.retryPayment(this);
  }
}
