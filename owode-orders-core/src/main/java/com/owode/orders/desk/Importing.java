package com.owode.orders.desk;

import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.OrderChange;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderImported;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.RepaymentDone;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.lifecycle.Written;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentRoad;
import com.owode.orders.payment.Shares;
import com.owode.orders.policy.OrderPolicies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * Writes what had happened to an order before it was brought in. Nothing follows from these events:
 * what they would ask for was done in the existing shop. Messages that a deadline of the past would
 * send are done, too; what a deadline does to the order itself it still does.
 */
final class Importing {

  private static final Set<DeadlineKind> DONE_BEFORE =
      EnumSet.of(
          DeadlineKind.PAY_REMINDER, DeadlineKind.SHIP_BY_REMINDER, DeadlineKind.SHIP_BY_OVERDUE);

  private final Instant now;
  private final List<Written> written = new ArrayList<>();
  private Order order;

  private Importing(Order begun, OrderPlaced placed, Instant now) {
    this.order = begun;
    this.now = now;
    written.add(new Written(placed, Optional.empty()));
  }

  /** The order with its past; the decision is that it may be placed. */
  static Decision.Accepted of(
      ImportedOrder imported, Decision.Accepted placing, OrderPolicies policies, Instant now) {
    OrderPlaced placed = (OrderPlaced) placing.events().get(0);
    Order begun = Order.begunBy(placed, Optional.of(policies));
    Importing importing = new Importing(begun, placed, now);
    importing.goods(imported);
    imported.refunds().forEach(importing::refund);
    importing.confirm();
    importing.deadlines();
    return new Decision.Accepted(
        importing.order, List.copyOf(importing.written), List.of(), placing.judgement());
  }

  private void goods(ImportedOrder imported) {
    write(
        new OrderImported(
            imported.reference(),
            imported.packed(),
            imported.shipped(),
            imported.delivered(),
            imported.cancelled(),
            imported.captures(),
            now));
    for (ImportedParcel parcel : imported.parcels()) {
      write(new UnitsShipped(parcel.shipment(), parcel.units(), parcel.shippedAt()));
    }
  }

  /** What went back is for cancelled units first, then for the others, then for none. */
  private void refund(ImportedRefund refund) {
    Balance balance = order.balance();
    Shares owed = balance.owedBack().shares();
    Shares cancelled = atMost(owed, refund.amount());
    Shares live =
        atMost(balance.returnable().minus(owed), refund.amount().minus(cancelled.total()));
    Shares shares = cancelled.plus(live);
    Money beyond = refund.amount().minus(shares.total());
    List<Repayment.Portion> portions = new ArrayList<>();
    for (Repayment.Portion portion : order.progress().money().portions(refund.amount(), now)) {
      portions.add(
          new Repayment.Portion(
              portion.capture(),
              portion.amount(),
              Repayment.State.DONE,
              Optional.of(refund.transaction()),
              refund.at(),
              portion.tries()));
    }
    Repayment repayment =
        new Repayment(
            order.progress().money().nextRepayment(),
            RepaymentRoad.OUTSIDE,
            0,
            shares,
            beyond,
            portions);
    write(new RepaymentStarted(repayment));
    for (int i = 0; i < portions.size(); i++) {
      write(new RepaymentDone(repayment.id(), i, Optional.of(refund.transaction()), refund.at()));
    }
  }

  private static Shares atMost(Shares shares, Money most) {
    return shares.total().isGreaterThan(most) ? shares.spread(most) : shares;
  }

  /** Its buyer was told in the existing shop. */
  private void confirm() {
    if (order.isSecured() && order.status() != OrderStatus.CANCELLED) {
      write(new OrderConfirmed(order.placed().at()));
    }
  }

  private void deadlines() {
    for (Deadline deadline : Deadlines.of(order)) {
      if (DONE_BEFORE.contains(deadline.kind()) && !deadline.due().isAfter(now)) {
        write(new DeadlinePassed(deadline));
      }
    }
  }

  private void write(OrderChange event) {
    order = order.after(event);
    written.add(new Written(event, Optional.empty()));
  }
}
