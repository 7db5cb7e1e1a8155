package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.event.UnitBook;
import com.owode.orders.payment.Repayment;

/**
 * Whether an order has something that a seller's request could be about. The rules that need no
 * content cannot say so: there is nothing wrong with retrying a refund, but none has failed.
 */
final class Subjects {

  private Subjects() {}

  static boolean exist(CommandKind request, Order order) {
    UnitBook units = order.progress().units();
    return switch (request) {
      case PACK -> !units.open().isEmpty();
      case SHIP -> !units.packed().isEmpty();
      case DECIDE_CLAIM ->
          order.progress().cases().all().stream().anyMatch(ClaimRules::isUndecided);
      case GRANT_REFUND -> order.balance().returnable().total().isPositive();
      case RETRY_REFUND ->
          order.progress().money().repayments().stream().anyMatch(Subjects::hasFailed);
      case RESOLVE_DISCREPANCY ->
          order.progress().heard().discrepancies().stream().anyMatch(known -> !known.resolved());
      default -> true;
    };
  }

  private static boolean hasFailed(Repayment repayment) {
    return repayment.portions().stream()
        .anyMatch(portion -> portion.state() == Repayment.State.FAILED);
  }
}
