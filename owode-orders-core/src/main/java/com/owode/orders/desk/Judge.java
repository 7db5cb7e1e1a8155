package com.owode.orders.desk;

import com.owode.orders.command.OrderReport;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import java.time.Instant;
import java.util.Optional;

/** How a command is decided on the order as it stands. */
interface Judge {

  /** The decision. */
  Decision on(Optional<Order> order, Instant now);

  /** The report that is kept when there is no order yet; empty for a request. */
  Optional<OrderReport> keepable();
}
