package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;
import static com.owode.orders.lifecycle.Life.SUPPORT;

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
import com.owode.orders.command.Pack;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Each request in each status: by who may ask it, for an order that meets its conditions wherever
 * that is possible in the status.
 */
record RequestCells(Given given) {

  private static final Pick ALL = Pick.all();

  Cell of(CommandKind request, OrderStatus status) {
    Life plain = Orders.in(status, given);
    return switch (request) {
      case PLACE -> Cell.asked(plain, BUYER, given.place());
      case RETRY_PAYMENT -> Cell.asked(unpaid(status), BUYER, new RetryPayment());
      case CHANGE_ADDRESS -> Cell.asked(plain, BUYER, new ChangeAddress(PersonRef.of("address-2")));
      case PACK -> Cell.asked(withOpenUnits(status), SELLER, new Pack(ALL, Packaging.STANDARD));
      case SHIP -> shipping(status);
      case UPDATE_TRACKING -> tracking(status);
      case CONFIRM_DELIVERY -> Cell.asked(plain, BUYER, new ConfirmDelivery(ALL));
      case LEAVE_REVIEW -> Cell.asked(plain, BUYER, new LeaveReview(5, Note.none()));
      case CANCEL -> Cell.asked(withSomethingToCancel(status), SUPPORT, cancelling());
      case DECLARE_OUT_OF_STOCK -> Cell.asked(plain, SELLER, new DeclareOutOfStock(ALL, List.of()));
      case ACCEPT_ALTERNATIVE -> Cell.asked(withOffer(status), BUYER, new AcceptAlternative(1, 1));
      case DECLINE_ALTERNATIVES -> Cell.asked(withOffer(status), BUYER, new DeclineAlternatives(1));
      case ASK_FOR_REFUND, ADD_PROOF, WITHDRAW_CLAIM, DECIDE_CLAIM ->
          new ClaimCells(given).of(request, status);
      case GRANT_REFUND -> Cell.asked(withMoney(status), SELLER, grant());
      case RETRY_REFUND ->
          Cell.asked(withFailedRefund(status), SELLER, new RetryRefund(RepaymentId.of(1)));
      case HOLD -> Cell.asked(plain, SUPPORT, holding());
      case RELEASE -> Cell.asked(onHold(plain), SUPPORT, new Release(Note.none()));
      case RESOLVE_DISCREPANCY ->
          Cell.asked(discrepant(plain), SELLER, new ResolveDiscrepancy(1, Note.none()));
      default -> throw new AssertionError(request + " is a report");
    };
  }

  private static Cancel cancelling() {
    return new Cancel(ALL, CancelReason.SUPPORT_DECISION, Note.none());
  }

  private GrantRefund grant() {
    return new GrantRefund(Grant.of(given.money(1)), Note.none(), Optional.empty());
  }

  private static Hold holding() {
    return new Hold(HoldReason.SUSPECTED_FRAUD, Note.none());
  }

  private Cell shipping(OrderStatus status) {
    Life life =
        status == OrderStatus.PAID
            ? Orders.in(status, given).packed(Pick.count(1, 1))
            : Orders.in(status, given);
    int packed = life.order().progress().units().packed().count();
    return Cell.asked(
        life,
        SELLER,
        new Ship(ALL, Reports.parcel("parcel-9"), new Checklist(Math.max(1, packed), 1)));
  }

  private Cell tracking(OrderStatus status) {
    Life life =
        status == OrderStatus.PARTIALLY_DELIVERED
            ? Orders.in(OrderStatus.PARTIALLY_SHIPPED, given)
                .shipped(ALL, "parcel-2")
                .delivered("parcel-2")
            : Orders.in(status, given);
    return Cell.asked(
        life,
        SELLER,
        new UpdateTracking(Reports.parcel("parcel-1").tracked(TrackingNumber.of("VELO-77"))));
  }

  /** Where money is due: shipped without being paid, as far as the status has something shipped. */
  private Life unpaid(OrderStatus status) {
    return switch (status) {
      case AWAITING_PAYMENT -> Orders.in(status, given).wait(Duration.ofHours(1));
      case PARTIALLY_SHIPPED -> handedOver(Pick.count(1, 1));
      case SHIPPED -> handedOver(ALL);
      case PARTIALLY_DELIVERED -> unpaid(OrderStatus.PARTIALLY_SHIPPED).delivered("parcel-1");
      case DELIVERED -> unpaid(OrderStatus.SHIPPED).delivered("parcel-1");
      case COMPLETED ->
          unpaid(OrderStatus.SHIPPED).after(Life.BUYER, new ConfirmDelivery(Pick.all()));
      case PAYMENT_FAILED, PAID, PACKED, CANCELLED -> Orders.in(status, given);
    };
  }

  private Life handedOver(Pick units) {
    Life failed = Orders.in(OrderStatus.PAYMENT_FAILED, given);
    return failed.after(failed.reports().shipment(units, "parcel-1"));
  }

  private Life withOpenUnits(OrderStatus status) {
    return switch (status) {
      case PARTIALLY_SHIPPED ->
          Orders.in(OrderStatus.PAID, given).packed(Pick.count(1, 1)).shipped(ALL, "parcel-1");
      case PARTIALLY_DELIVERED ->
          withOpenUnits(OrderStatus.PARTIALLY_SHIPPED).delivered("parcel-1");
      default -> Orders.in(status, given);
    };
  }

  /** An offer for what is not shipped, or for a unit of it, wherever the buyer can answer one. */
  private Life withOffer(OrderStatus status) {
    return switch (status) {
      case PAID, PARTIALLY_SHIPPED -> offered(Orders.in(status, given), ALL);
      case PARTIALLY_DELIVERED -> {
        Life life = withOpenUnits(status);
        yield offered(life, Pick.these(life.order().progress().units().open().first(1)));
      }
      default -> Orders.in(status, given);
    };
  }

  private Life offered(Life life, Pick units) {
    return life.after(SELLER, new DeclareOutOfStock(units, List.of(given.alternative(1, 0))));
  }

  private Life withSomethingToCancel(OrderStatus status) {
    Life plain = Orders.in(status, given);
    return status == OrderStatus.SHIPPED ? plain.tracked("parcel-1", TrackingStatus.LOST) : plain;
  }

  private Life withMoney(OrderStatus status) {
    return status == OrderStatus.CANCELLED ? withFailedRefund(status) : Orders.in(status, given);
  }

  /** What is owed back of a cancelled order, else one minor unit that was given back elsewhere. */
  private Life withFailedRefund(OrderStatus status) {
    return switch (status) {
      case CANCELLED -> failing(Orders.in(status, given), given.total());
      case AWAITING_PAYMENT -> withFailure(partlyPaid());
      case PAYMENT_FAILED ->
          withFailure(partlyPaid())
              .after(BUYER, new RetryPayment())
              .paymentIs(PaymentOutcome.DECLINED);
      default -> withFailure(Orders.in(status, given));
    };
  }

  private Life partlyPaid() {
    return Orders.in(OrderStatus.AWAITING_PAYMENT, given)
        .paymentIs(PaymentOutcome.CAPTURED, given.money(1000));
  }

  private Life withFailure(Life paid) {
    return failing(
        paid.after(paid.reports().refund(0, 0, RefundOutcome.DONE, given.money(1), "rf-0")),
        given.money(1));
  }

  private static Life failing(Life repaid, org.joda.money.Money amount) {
    return repaid.after(repaid.reports().refund(1, 0, RefundOutcome.FAILED, amount, "rf-1"));
  }

  private static Life onHold(Life life) {
    life.ask(SUPPORT, holding());
    return life;
  }

  private static Life discrepant(Life life) {
    return life.after(
        life.reports()
            .message(life.order(), MessageKind.ORDER_CONFIRMATION, MessageOutcome.FAILED));
  }
}
