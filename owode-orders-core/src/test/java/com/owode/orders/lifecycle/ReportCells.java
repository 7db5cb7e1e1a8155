package com.owode.orders.lifecycle;

import com.owode.orders.command.OrderReport;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Each report in each status: one that agrees with what is known wherever there can be one. */
record ReportCells(Given given) {

  Cell of(String row, OrderStatus status) {
    if (row.startsWith("PaymentReported ")) {
      String outcome = row.substring("PaymentReported ".length()).toUpperCase(Locale.ROOT);
      return payment(PaymentOutcome.valueOf(outcome), status);
    }
    Life plain = Orders.in(status, given);
    Reports now = plain.reports();
    return switch (row) {
      case "RefundReported" -> refund(status);
      case "DisputeReported" -> dispute(status);
      case "StockReported" -> Cell.told(plain, stock(plain));
      case "ShipmentReported" -> Cell.told(plain, now.shipment(Pick.all(), "parcel-7"));
      case "TrackingReported" -> tracking(plain);
      case "ReturnReceived" -> returned(plain);
      case "DiscountReported" -> Cell.told(plain, now.discount(1, DiscountOutcome.ISSUED));
      case "MessageReported" ->
          Cell.told(
              plain,
              now.message(plain.order(), MessageKind.ORDER_CONFIRMATION, MessageOutcome.SENT));
      case "DeadlineReached" -> deadline(plain);
      default -> throw new AssertionError("no report for row " + row);
    };
  }

  /** Of the attempt that is under way where one is, else of one by somebody else. */
  private Cell payment(PaymentOutcome outcome, OrderStatus status) {
    Life life = Orders.in(status, given);
    boolean open = life.order().progress().money().hasOpenAttempt();
    int attempt = open ? life.attempt() : life.attempt() + 1;
    return Cell.told(life, life.reports().payment(attempt, outcome, given.total(), "txn-of-cell"));
  }

  private Cell refund(OrderStatus status) {
    Life life = withMoney(status);
    int repayment = life.order().progress().money().repayments().size();
    return Cell.told(
        life,
        life.reports()
            .refund(
                repayment,
                0,
                RefundOutcome.DONE,
                repayment == 0 ? given.money(1) : given.total(),
                "rf-of-cell"));
  }

  private Cell dispute(OrderStatus status) {
    Life life = withMoney(status);
    if (status == OrderStatus.CANCELLED) {
      life.after(life.reports().refund(1, 0, RefundOutcome.FAILED, given.total(), "rf-1"));
    }
    return Cell.told(
        life, life.reports().dispute("dispute-1", DisputeStage.OPENED, given.money(1)));
  }

  private Life withMoney(OrderStatus status) {
    return switch (status) {
      case AWAITING_PAYMENT ->
          Orders.in(status, given).paymentIs(PaymentOutcome.CAPTURED, given.money(1000));
      case PAYMENT_FAILED ->
          withMoney(OrderStatus.AWAITING_PAYMENT)
              .after(Life.BUYER, new com.owode.orders.command.RetryPayment())
              .paymentIs(PaymentOutcome.DECLINED);
      default -> Orders.in(status, given);
    };
  }

  private static OrderReport stock(Life life) {
    Units here = life.order().progress().units().here();
    Units shipped = life.order().progress().stock().reserved().minus(here);
    if (!here.isEmpty()) {
      return life.reports().stock(StockOutcome.SHORT, here.first(1));
    }
    return life.status() == OrderStatus.CANCELLED
        ? life.reports().stock(StockOutcome.RELEASED, life.all())
        : life.reports().stock(StockOutcome.DEDUCTED, shipped);
  }

  private static Cell tracking(Life life) {
    String parcel = life.order().progress().parcels().all().isEmpty() ? "parcel-7" : "parcel-1";
    return Cell.told(life, life.reports().tracking(parcel, TrackingStatus.IN_TRANSIT));
  }

  /** Announced by a claim where units have left. */
  private static Cell returned(Life life) {
    Units left =
        life.order().progress().units().shipped().plus(life.order().progress().units().delivered());
    if (!left.isEmpty()) {
      CaseId id = CaseId.of(1);
      life.since(
              new ClaimOpened(id, RefundReason.DAMAGED_IN_SHIPPING, left, Note.none(), life.now()))
          .since(new ClaimJudged(id, CaseState.AWAITING_RETURN, List.of(), Optional.empty()));
    }
    return Cell.told(life, life.reports().returned("return-1", left.isEmpty() ? life.all() : left));
  }

  private static Cell deadline(Life life) {
    Deadline due =
        Deadlines.of(life.order()).stream()
            .findFirst()
            .orElseGet(() -> new Deadline(DeadlineKind.DELIVERY_CHECK, 0, life.now()));
    life.waitUntil(due.due());
    return Cell.told(life, life.reports().deadline(due));
  }
}
