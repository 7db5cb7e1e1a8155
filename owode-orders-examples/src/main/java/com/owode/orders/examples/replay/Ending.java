package com.owode.orders.examples.replay;

import com.owode.orders.event.UnitBook;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.PaymentStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/** How an order ended, as far as it matters to anybody. */
record Ending(
    OrderId order,
    OrderStatus status,
    PaymentStatus payment,
    UnitBook units,
    Money captured,
    Money returned,
    boolean reviewed) {

  static Ending of(Order order) {
    return new Ending(
        order.id(),
        order.status(),
        order.paymentStatus(),
        order.progress().units(),
        order.progress().money().captured(),
        order.progress().money().returned(),
        order.progress().marks().review().isPresent());
  }

  /** In what another ending of the same order differs, in words. */
  String differenceTo(Ending other) {
    if (status != other.status) {
      return status + " instead of " + other.status;
    }
    if (reviewed != other.reviewed) {
      return reviewed ? "reviewed besides" : "not reviewed";
    }
    boolean sameMoney = captured.equals(other.captured) && returned.equals(other.returned);
    return sameMoney ? "other units" : "other money";
  }

  static List<Ending> of(PurchaseRun run, Replay replay) {
    List<Ending> endings = new ArrayList<>();
    run.sales().forEach(sale -> endings.add(of(replay.order(sale.order()))));
    return endings;
  }

  /**
   * {@return the status of a purchase: it has come as far as that of its orders which is furthest
   * behind, not counting cancelled ones; when all are cancelled, so is the purchase}
   *
   * @param orders the statuses of its orders, at least one
   */
  static OrderStatus purchase(Collection<OrderStatus> orders) {
    return orders.stream()
        .filter(status -> status != OrderStatus.CANCELLED)
        .min(Comparator.naturalOrder())
        .orElse(OrderStatus.CANCELLED);
  }
}
