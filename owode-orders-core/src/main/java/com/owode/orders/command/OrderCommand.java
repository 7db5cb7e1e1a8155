package com.owode.orders.command;

/** What an order is asked or told. */
public sealed interface OrderCommand permits OrderRequest, OrderReport {

  /** {@return which kind of command it is} */
  CommandKind kind();
}
