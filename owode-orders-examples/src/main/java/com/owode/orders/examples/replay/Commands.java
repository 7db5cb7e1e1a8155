package com.owode.orders.examples.replay;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.ShipmentReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.examples.replay.Happening.Reviewed;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What the entries of a history mean in the library's words. Everything but the purchase, a
 * cancellation, a shortage and a review has happened already, so it is reported.
 *
 * <p>An order travels in one parcel, as the history knows one hand-over and one delivery: a
 * hand-over that comes after the delivery is of the parcel that is known by then.
 */
final class Commands {

  static final Actor.SupportActor SUPPORT =
      Actor.support(PersonRef.of("replay")).because(Note.of(PersonRef.of("the-history-says-so")));

  private Commands() {}

  static OrderRequest cancel() {
    return new Cancel(Pick.all(), CancelReason.SUPPORT_DECISION, Note.none());
  }

  static OrderRequest outOfStock() {
    return new DeclareOutOfStock(Pick.all(), List.of());
  }

  static OrderRequest review(Entry entry, Reviewed review) {
    Note text = review.text().isPresent() ? Note.of(textOf(entry)) : Note.none();
    return new LeaveReview(review.rating(), text);
  }

  static PersonRef textOf(Entry entry) {
    return PersonRef.of("review-" + entry.line());
  }

  static OrderReport handedOver(Entry entry, OrderId order) {
    Shipment shipment = Shipment.of(parcel(order), Carrier.UNKNOWN);
    return new ShipmentReported(order, Pick.all(), shipment, entry.at(), from(entry, "seller"));
  }

  static OrderReport delivered(Entry entry, OrderId order) {
    Scan scan = Scan.of(TrackingStatus.DELIVERED, entry.at());
    return new TrackingReported(order, parcel(order), scan, from(entry, "carrier"));
  }

  /** A report for each payment; a payment of nothing brings none. */
  static List<OrderReport> paid(Entry entry, Sale sale) {
    List<OrderReport> reports = new ArrayList<>();
    for (int i = 0; i < sale.payments().size(); i++) {
      Money amount = sale.payments().get(i);
      if (amount.isPositive()) {
        reports.add(
            new PaymentReported(
                sale.order(),
                AttemptId.BY_HOST,
                PaymentOutcome.CAPTURED,
                amount,
                Optional.of(TransactionRef.of("payment-" + (i + 1))),
                entry.at(),
                from(entry, "host")));
      }
    }
    return reports;
  }

  private static ParcelId parcel(OrderId order) {
    return ParcelId.of(order.value());
  }

  private static Provenance from(Entry entry, String source) {
    return Provenance.verified(source, "line-" + entry.line());
  }
}
