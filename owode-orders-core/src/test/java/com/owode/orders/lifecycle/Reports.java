package com.owode.orders.lifecycle;

import com.owode.orders.command.DeadlineReached;
import com.owode.orders.command.DiscountReported;
import com.owode.orders.command.DisputeReported;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.ReturnReceived;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.command.StockReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.message.Channel;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageKind;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.message.Reader;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Reports about one order, told at one time by a source that is believed. */
record Reports(OrderId order, Instant at) {

  private static final Provenance SOURCE = Provenance.verified("test", "ref-1");

  static Shipment parcel(String id) {
    return Shipment.of(ParcelId.of(id), Carrier.VELO);
  }

  PaymentReported payment(int attempt, PaymentOutcome outcome, Money amount, String reference) {
    return new PaymentReported(
        order,
        AttemptId.of(attempt),
        outcome,
        amount,
        Optional.of(TransactionRef.of(reference)),
        at,
        SOURCE);
  }

  /** An answer of the gateway that names no transaction. */
  PaymentReported payment(int attempt, PaymentOutcome outcome, Money amount) {
    return new PaymentReported(
        order, AttemptId.of(attempt), outcome, amount, Optional.empty(), at, SOURCE);
  }

  RefundReported refund(
      int repayment, int portion, RefundOutcome outcome, Money amount, String reference) {
    return new RefundReported(
        order,
        RepaymentId.of(repayment),
        portion,
        outcome,
        amount,
        Optional.of(TransactionRef.of(reference)),
        at,
        SOURCE);
  }

  DisputeReported dispute(String reference, DisputeStage stage, Money amount) {
    return new DisputeReported(order, TransactionRef.of(reference), stage, amount, at, SOURCE);
  }

  StockReported stock(StockOutcome outcome, Units units) {
    return new StockReported(order, outcome, units, List.of(), at, SOURCE);
  }

  /** By which this SKU has come below its threshold. */
  StockReported lowStock(StockOutcome outcome, Units units, Sku sku) {
    return new StockReported(order, outcome, units, List.of(sku), at, SOURCE);
  }

  ShipmentReported shipment(Pick units, String parcel) {
    return new ShipmentReported(order, units, parcel(parcel), at, SOURCE);
  }

  TrackingReported tracking(String parcel, TrackingStatus status) {
    return new TrackingReported(order, ParcelId.of(parcel), Scan.of(status, at), SOURCE);
  }

  ReturnReceived returned(String reference, Units units) {
    return new ReturnReceived(order, reference, units, ReturnCondition.RESELLABLE, at, SOURCE);
  }

  ReturnReceived returned(String reference, Units units, ReturnCondition condition) {
    return new ReturnReceived(order, reference, units, condition, at, SOURCE);
  }

  DiscountReported discount(int refundCase, DiscountOutcome outcome) {
    return new DiscountReported(
        order, CaseId.of(refundCase), outcome, Optional.of("THANKS-10"), at, SOURCE);
  }

  MessageReported message(Order about, MessageKind kind, MessageOutcome outcome) {
    return new MessageReported(
        order,
        new MessageIntent(about.lastEvent(), kind, Reader.BUYER, Channel.EMAIL),
        outcome,
        at,
        SOURCE);
  }

  DeadlineReached deadline(Deadline deadline) {
    return new DeadlineReached(order, deadline, at, SOURCE);
  }
}
