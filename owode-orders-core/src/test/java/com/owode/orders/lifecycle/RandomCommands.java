package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Random commands, most of them such as could be meant. */
record RandomCommands(Dice dice) {

  OrderCommand next(Life life) {
    return of(dice.oneOf(CommandKind.values()), life);
  }

  OrderCommand of(CommandKind kind, Life life) {
    if (kind == CommandKind.PLACE) {
      return new RequestCells(Given.usual().lines(2)).of(kind, OrderStatus.PAID).command();
    }
    return OrderReport.class.isAssignableFrom(kind.type())
        ? report(kind, life)
        : request(kind, life);
  }

  Actor actor(OrderRequest request) {
    if (dice.onceIn(10)) {
      return dice.oneOf(Life.BUYER, Life.SELLER, Life.SUPPORT);
    }
    return switch (request.kind()) {
      case PLACE, RETRY_PAYMENT, CHANGE_ADDRESS, CONFIRM_DELIVERY, LEAVE_REVIEW -> Life.BUYER;
      case ASK_FOR_REFUND, ADD_PROOF, WITHDRAW_CLAIM -> Life.BUYER;
      case ACCEPT_ALTERNATIVE, DECLINE_ALTERNATIVES -> Life.BUYER;
      case HOLD, RELEASE -> Life.SUPPORT;
      case CANCEL -> dice.oneOf(Life.BUYER, Life.SELLER, Life.SUPPORT);
      default -> Life.SELLER;
    };
  }

  private OrderRequest request(CommandKind kind, Life life) {
    Note none = Note.none();
    return switch (kind) {
      case RETRY_PAYMENT -> new RetryPayment();
      case CHANGE_ADDRESS -> new ChangeAddress(PersonRef.of("address-" + (1 + dice.below(3))));
      case PACK -> new Pack(dice.pick(life), Packaging.SECURE);
      case SHIP -> ship(life);
      case UPDATE_TRACKING ->
          new UpdateTracking(shipment().tracked(TrackingNumber.of("T" + dice.below(3))));
      case CONFIRM_DELIVERY -> new ConfirmDelivery(dice.pick(life));
      case LEAVE_REVIEW -> new LeaveReview(3, none);
      case CANCEL -> new Cancel(dice.pick(life), CancelReason.BUYER_CHANGED_MIND, none);
      case DECLARE_OUT_OF_STOCK -> new DeclareOutOfStock(dice.pick(life), alternatives(life));
      case ASK_FOR_REFUND, ADD_PROOF, WITHDRAW_CLAIM, DECIDE_CLAIM ->
          new RandomClaims(dice).of(kind, life);
      case ACCEPT_ALTERNATIVE -> new AcceptAlternative(offer(life), 1 + dice.below(2));
      case DECLINE_ALTERNATIVES -> new DeclineAlternatives(offer(life));
      case GRANT_REFUND ->
          new GrantRefund(
              dice.onceIn(2) ? Grant.of(dice.amount(life)) : Grant.of(dice.pick(life)),
              none,
              dice.onceIn(4) ? Optional.of(TransactionRef.of(refund())) : Optional.empty());
      case RETRY_REFUND -> new RetryRefund(RepaymentId.of(1 + dice.below(3)));
      case HOLD -> new Hold(dice.oneOf(HoldReason.LEGAL, HoldReason.BUYER_ASKED), none);
      case RELEASE -> new Release(none);
      case RESOLVE_DISCREPANCY -> new ResolveDiscrepancy(1 + dice.below(4), none);
      default -> throw new AssertionError(kind);
    };
  }

  /** None, or a cheaper or dearer one and one of the same price. */
  List<Alternative> alternatives(Life life) {
    if (dice.onceIn(3)) {
      return List.of();
    }
    long price = life.given().unitMinor();
    return List.of(
        alternative(life, 1, dice.oneOf(0L, price / 2, price + 11, 2 * price)),
        alternative(life, 2, price));
  }

  private Alternative alternative(Life life, int rank, long price) {
    return new Alternative(
        rank,
        Sku.of("SKU-" + (7 + rank)),
        "Another thing",
        ProductClass.GENERAL,
        life.money(price),
        dice.oneOf(Alternative.Bearer.values()));
  }

  private int offer(Life life) {
    return Math.max(1, life.order().progress().offers().all().size());
  }

  private Ship ship(Life life) {
    var units = dice.pick(life);
    int count = units.from(life.order().progress().units().packed()).count();
    return new Ship(
        units,
        shipment(),
        new Checklist(Math.max(1, count), life.order().progress().marks().address().version()));
  }

  private OrderReport report(CommandKind kind, Life life) {
    Reports now = life.reports();
    return switch (kind) {
      case PAYMENT_REPORTED -> payment(life, now);
      case REFUND_REPORTED -> refund(life, now);
      case DISPUTE_REPORTED ->
          now.dispute(
              "dispute-" + dice.below(2), dice.oneOf(DisputeStage.values()), dice.amount(life));
      case STOCK_REPORTED ->
          now.stock(
              dice.onceIn(3) ? dice.oneOf(StockOutcome.values()) : StockOutcome.RESERVED,
              dice.some(life.all()));
      case SHIPMENT_REPORTED -> now.shipment(dice.pick(life), parcel());
      case TRACKING_REPORTED ->
          now.tracking(
              parcel(),
              dice.onceIn(3) ? TrackingStatus.DELIVERED : dice.oneOf(TrackingStatus.values()));
      case RETURN_RECEIVED ->
          now.returned(
              "return-" + dice.below(3),
              dice.some(life.all()),
              dice.oneOf(ReturnCondition.values()));
      case DISCOUNT_REPORTED -> now.discount(1, dice.oneOf(DiscountOutcome.values()));
      case MESSAGE_REPORTED ->
          now.message(
              life.order(), MessageKind.ORDER_CONFIRMATION, dice.oneOf(MessageOutcome.values()));
      case DEADLINE_REACHED -> now.deadline(deadline(life));
      default -> throw new AssertionError(kind);
    };
  }

  private OrderReport payment(Life life, Reports now) {
    List<Attempt> attempts = life.order().progress().money().attempts();
    int attempt =
        attempts.isEmpty() || dice.onceIn(8) ? dice.below(4) : dice.oneOf(attempts).id().number();
    PaymentOutcome outcome =
        dice.onceIn(2) ? PaymentOutcome.CAPTURED : dice.oneOf(PaymentOutcome.values());
    Money amount = dice.onceIn(40) ? Money.parse("GHS 9.99") : dice.amount(life);
    return outcome == PaymentOutcome.CAPTURED || dice.onceIn(2)
        ? now.payment(attempt, outcome, amount, "txn-" + dice.below(6))
        : now.payment(attempt, outcome, amount);
  }

  private OrderReport refund(Life life, Reports now) {
    List<Repayment> repayments = life.order().progress().money().repayments();
    if (repayments.isEmpty() || dice.onceIn(4)) {
      return now.refund(dice.below(3), dice.below(2), outcome(), dice.amount(life), refund());
    }
    Repayment repayment = dice.oneOf(repayments);
    int portion = dice.below(repayment.portions().size());
    Money amount = dice.onceIn(5) ? dice.amount(life) : repayment.portions().get(portion).amount();
    return now.refund(repayment.id().number(), portion, outcome(), amount, refund());
  }

  private Deadline deadline(Life life) {
    List<Deadline> due = Deadlines.of(life.order());
    if (due.isEmpty() || dice.onceIn(4)) {
      return new Deadline(
          dice.oneOf(DeadlineKind.values()), dice.below(3), life.now().plusSeconds(30));
    }
    Deadline one = dice.oneOf(due);
    if (!dice.onceIn(5)) {
      life.waitUntil(one.due());
    }
    return one;
  }

  private RefundOutcome outcome() {
    return dice.oneOf(RefundOutcome.values());
  }

  private String refund() {
    return "refund-" + dice.below(5);
  }

  private String parcel() {
    return "parcel-" + dice.below(3);
  }

  private Shipment shipment() {
    Shipment shipment = Reports.parcel(parcel());
    return dice.onceIn(3)
        ? shipment.promised(Life.BEGIN.plus(Duration.ofDays(dice.below(9))))
        : shipment;
  }
}
