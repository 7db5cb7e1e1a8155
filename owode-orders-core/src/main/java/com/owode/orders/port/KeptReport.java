package com.owode.orders.port;

import com.owode.orders.command.OrderReport;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import java.time.Instant;

/**
 * A report that came before its order.
 *
 * @param report the report
 * @param command its command id, made from its content
 * @param keptAt when it came
 */
public record KeptReport(OrderReport report, CommandId command, Instant keptAt) {

  /** {@return the order that it is about} */
  public OrderId order() {
    return report.order();
  }
}
