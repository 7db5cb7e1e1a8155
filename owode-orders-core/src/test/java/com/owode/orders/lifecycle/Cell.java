package com.owode.orders.lifecycle;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.model.Actor;

/** What stands in one place of the matrix: an order, and what it is asked or told there. */
record Cell(Life life, Actor actor, OrderCommand command) {

  /** A request by an actor. */
  static Cell asked(Life life, Actor actor, OrderRequest request) {
    return new Cell(life, actor, request);
  }

  /** A report, which nobody asks. */
  static Cell told(Life life, OrderReport report) {
    return new Cell(life, Life.SUPPORT, report);
  }

  Decision decide() {
    if (command instanceof OrderReport report) {
      return life.tell(report);
    }
    return life.ask(actor, (OrderRequest) command);
  }

  OrderStatus status() {
    return life.status();
  }
}
