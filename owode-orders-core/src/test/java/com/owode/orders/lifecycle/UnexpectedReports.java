package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.SUPPORT;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.OrderReport;
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
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.joda.money.Money;

/** For each rule of each report one telling that breaks this rule, and no other. */
final class UnexpectedReports {

  private static final Money PART = Given.usual().money(500);
  private static final Money ALL = Given.usual().total();
  private static final Money YEN = Money.parse("JPY 7");

  private final List<BrokenRules.Broken> cases = new ArrayList<>();

  private UnexpectedReports() {}

  static List<BrokenRules.Broken> all() {
    UnexpectedReports all = new UnexpectedReports();
    all.payments();
    all.refunds();
    all.goods();
    all.others();
    return List.copyOf(all.cases);
  }

  private void payments() {
    CommandKind kind = CommandKind.PAYMENT_REPORTED;
    PaymentOutcome captured = PaymentOutcome.CAPTURED;
    add(
        kind,
        "payment.currency",
        OrderStatus.AWAITING_PAYMENT,
        (l, r) -> r.payment(1, captured, YEN, "t"));
    add(
        kind,
        "payment.order-live",
        OrderStatus.CANCELLED,
        (l, r) -> r.payment(2, captured, ALL, "t"));
    add(
        kind,
        "payment.amount-due",
        OrderStatus.AWAITING_PAYMENT,
        (l, r) -> r.payment(1, captured, ALL.plusMinor(2), "t"));
    add(
        kind,
        "payment.same-amount",
        OrderStatus.PAID,
        (l, r) ->
            r.payment(
                1,
                captured,
                PART,
                l.order().progress().money().captures().get(0).transaction().value()));
    add(
        kind,
        "payment.attempt-agrees",
        OrderStatus.PAID,
        (l, r) -> r.payment(1, PaymentOutcome.DECLINED, ALL));
  }

  private void refunds() {
    CommandKind refund = CommandKind.REFUND_REPORTED;
    RefundOutcome done = RefundOutcome.DONE;
    add(refund, "refund.currency", OrderStatus.PAID, (l, r) -> r.refund(0, 0, done, YEN, "rf"));
    add(
        refund,
        "refund.repayment-known",
        OrderStatus.PAID,
        (l, r) -> r.refund(5, 0, done, PART, "rf"));
    add(
        refund,
        "refund.same-amount",
        OrderStatus.CANCELLED,
        (l, r) -> r.refund(1, 0, done, PART, "rf"));
    add(
        refund,
        "refund.reported-within-captured",
        OrderStatus.PAID,
        (l, r) -> r.refund(0, 0, done, ALL.plusMinor(1), "rf"));
    add(
        refund,
        "refund.outcome-agrees",
        OrderStatus.CANCELLED,
        (l, r) -> {
          l.after(r.refund(1, 0, RefundOutcome.FAILED, ALL, "rf"));
          return r.refund(1, 0, done, ALL, "rf");
        });
    CommandKind dispute = CommandKind.DISPUTE_REPORTED;
    DisputeStage opened = DisputeStage.OPENED;
    add(dispute, "dispute.currency", OrderStatus.PAID, (l, r) -> r.dispute("d", opened, YEN));
    add(
        dispute,
        "dispute.within-captured",
        OrderStatus.PAID,
        (l, r) -> r.dispute("d", opened, ALL.plusMinor(1)));
    add(
        dispute,
        "dispute.stage-agrees",
        OrderStatus.PAID,
        (l, r) -> {
          l.after(r.dispute("d", DisputeStage.LOST, PART));
          return r.dispute("d", DisputeStage.WON, PART);
        });
  }

  private void goods() {
    CommandKind stock = CommandKind.STOCK_REPORTED;
    add(
        stock,
        "stock.units-known",
        OrderStatus.PAID,
        (l, r) -> r.stock(StockOutcome.RESERVED, Units.of(9, 9)));
    add(
        stock,
        "stock.enough-for-shipped",
        OrderStatus.SHIPPED,
        (l, r) -> r.stock(StockOutcome.SHORT, l.all()));
    CommandKind shipment = CommandKind.SHIPMENT_REPORTED;
    add(
        shipment,
        "shipment.order-live",
        OrderStatus.CANCELLED,
        (l, r) -> r.shipment(Pick.all(), "p"));
    add(
        shipment,
        "shipment.paid",
        OrderStatus.AWAITING_PAYMENT,
        (l, r) -> r.shipment(Pick.all(), "p"));
    add(
        shipment,
        "shipment.units-here",
        OrderStatus.SHIPPED,
        (l, r) -> r.shipment(Pick.all(), "p"));
    CommandKind tracking = CommandKind.TRACKING_REPORTED;
    TrackingStatus moving = TrackingStatus.IN_TRANSIT;
    add(tracking, "tracking.order-live", OrderStatus.CANCELLED, (l, r) -> r.tracking("p", moving));
    add(tracking, "tracking.paid", OrderStatus.AWAITING_PAYMENT, (l, r) -> r.tracking("p", moving));
    add(
        tracking,
        "tracking.parcel-live",
        OrderStatus.PARTIALLY_SHIPPED,
        (l, r) -> {
          lostAndCancelled(l);
          return l.reports().tracking("parcel-1", TrackingStatus.DELIVERED);
        });
    add(
        tracking,
        "tracking.final-agrees",
        OrderStatus.DELIVERED,
        (l, r) -> r.tracking("parcel-1", TrackingStatus.RETURNED_TO_SENDER));
    add(
        CommandKind.RETURN_RECEIVED,
        "return.announced",
        OrderStatus.DELIVERED,
        (l, r) -> r.returned("return-1", l.all()));
  }

  private static void lostAndCancelled(Life life) {
    life.tracked("parcel-1", TrackingStatus.LOST);
    Units inside = life.order().progress().units().shipped();
    life.after(SUPPORT, new Cancel(Pick.these(inside), CancelReason.LOST_ON_THE_WAY, Note.none()));
  }

  private void others() {
    add(
        CommandKind.DISCOUNT_REPORTED,
        "discount.issued",
        OrderStatus.DELIVERED,
        (l, r) -> r.discount(1, DiscountOutcome.FAILED));
    add(
        CommandKind.MESSAGE_REPORTED,
        "message.sent",
        OrderStatus.PAID,
        (l, r) -> r.message(l.order(), MessageKind.ORDER_CONFIRMATION, MessageOutcome.FAILED));
    add(
        CommandKind.DEADLINE_REACHED,
        "deadline.due",
        OrderStatus.PAID,
        (l, r) ->
            r.deadline(
                new Deadline(DeadlineKind.SHIP_BY_REMINDER, 0, l.now().plus(Duration.ofDays(1)))));
  }

  private void add(
      CommandKind kind,
      String code,
      OrderStatus status,
      BiFunction<Life, Reports, OrderReport> report) {
    cases.add(
        new BrokenRules.Broken(
            kind,
            code,
            () -> {
              Life life = Orders.in(status);
              return Cell.told(life, report.apply(life, life.reports()));
            }));
  }
}
