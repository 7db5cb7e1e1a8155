package com.owode.orders.testkit.sim;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.canonical.ContentHash;
import com.owode.orders.command.AcceptAlternative;
import com.owode.orders.command.AddProof;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.ChangeAddress;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.DeclineAlternatives;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.Hold;
import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.command.WithdrawClaim;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.HoldReason;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.Evidence;
import com.owode.orders.refund.EvidenceKind;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.RefundReason;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.stock.Alternative;
import com.owode.orders.stock.Offer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What a request says, as the order stands; it is asked whether or not it can be allowed. */
record Requests(Scene scene, Optional<Order> order, Instant now) {

  private static final Pick ONE = Pick.count(1, 1);
  private static final ContentHash PHOTO = ContentHash.of("photo");
  private static final ContentHash VIDEO = ContentHash.of("video");

  /** Empty for a deed that is no request of the first order. */
  Optional<OrderRequest> of(Deed deed) {
    Note none = Note.none();
    return Optional.ofNullable(
        switch (deed) {
          case PLACE -> Cast.place(scene);
          case RETRY_PAYMENT -> new RetryPayment();
          case CHANGE_ADDRESS -> new ChangeAddress(Cast.WORK);
          case PACK -> new Pack(Pick.all(), Packaging.SECURE);
          case PACK_ONE -> new Pack(ONE, Packaging.SECURE);
          case SHIP -> new Ship(Pick.all(), Shipment.of(parcel(), Carrier.VELO), checklist());
          case TRACKING ->
              new UpdateTracking(
                  Shipment.of(lastParcel(), Carrier.VELO).tracked(TrackingNumber.of("TN-77")));
          case CONFIRM -> new ConfirmDelivery(Pick.all());
          case REVIEW -> new LeaveReview(5, none);
          case CANCEL -> new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, none);
          case CANCEL_ONE -> new Cancel(ONE, CancelReason.BUYER_CHANGED_MIND, none);
          case CANCEL_BY_SELLER -> new Cancel(Pick.all(), CancelReason.SELLER_CANNOT_DELIVER, none);
          case OUT_OF_STOCK -> new DeclareOutOfStock(ONE, List.of());
          case OFFER -> new DeclareOutOfStock(ONE, List.of(lantern()));
          case ACCEPT -> new AcceptAlternative(offer(), 1);
          case DECLINE_OFFER -> new DeclineAlternatives(offer());
          case CLAIM ->
              new AskForRefund(ONE, RefundReason.DAMAGED_IN_SHIPPING, List.of(photo(PHOTO)), none);
          case CLAIM_ALL ->
              new AskForRefund(Pick.all(), RefundReason.DAMAGED_IN_SHIPPING, List.of(), none);
          case PROVE -> new AddProof(lastCase(), List.of(photo(VIDEO)));
          case WITHDRAW -> new WithdrawClaim(lastCase());
          case APPROVE -> decide(ClaimDecision.APPROVE);
          case REJECT -> decide(ClaimDecision.DECLINE);
          case GRANT -> new GrantRefund(Grant.of(money(500)), none, Optional.empty());
          case RETRY_REFUND -> new RetryRefund(failed());
          case HOLD -> new Hold(HoldReason.SUSPECTED_FRAUD, none);
          case RELEASE -> new Release(none);
          case RESOLVE -> new ResolveDiscrepancy(discrepancy(), none);
          default -> null;
        });
  }

  Money money(long minor) {
    return Money.ofMinor(org.joda.money.CurrencyUnit.of(scene.currency()), minor);
  }

  private static Alternative lantern(Money price) {
    return new Alternative(
        1, Cast.LANTERN, "Lantern", ProductClass.GENERAL, price, Alternative.Bearer.BUYER);
  }

  private Alternative lantern() {
    return lantern(money(Cast.DEARER));
  }

  private Checklist checklist() {
    int packed = order.map(known -> known.progress().units().packed().count()).orElse(0);
    int version = order.map(known -> known.progress().marks().address().version()).orElse(1);
    return new Checklist(Math.max(1, packed), version);
  }

  private ParcelId parcel() {
    return ParcelId.of("parcel-" + (parcels().size() + 1));
  }

  ParcelId nextParcel() {
    return parcel();
  }

  ParcelId lastParcel() {
    List<Parcel> all = parcels();
    return all.isEmpty() ? ParcelId.of("parcel-1") : all.get(all.size() - 1).id();
  }

  private List<Parcel> parcels() {
    return order.map(known -> known.progress().parcels().all()).orElse(List.of());
  }

  private int offer() {
    List<Offer> all = order.map(known -> known.progress().offers().all()).orElse(List.of());
    return all.isEmpty() ? 1 : all.get(all.size() - 1).number();
  }

  private DecideClaim decide(ClaimDecision decision) {
    return new DecideClaim(lastCase(), decision, Optional.empty(), Note.none());
  }

  private List<RefundCase> cases() {
    return order.map(known -> known.progress().cases().all()).orElse(List.of());
  }

  private CaseId lastCase() {
    List<RefundCase> all = cases();
    return all.isEmpty() ? CaseId.of(1) : all.get(all.size() - 1).id();
  }

  /** What is awaited of the last case, else the first unit. */
  Units toComeBack() {
    List<RefundCase> all = cases();
    return all.isEmpty() ? Units.of(1, 1) : all.get(all.size() - 1).units();
  }

  private Evidence photo(ContentHash content) {
    return new Evidence(EvidenceKind.PHOTO, content, Optional.of(now), "photo-1");
  }

  private RepaymentId failed() {
    List<Repayment> all =
        order.map(known -> known.progress().money().repayments()).orElse(List.of());
    for (Repayment repayment : all) {
      if (repayment.state() == Repayment.State.FAILED) {
        return repayment.id();
      }
    }
    return RepaymentId.of(1);
  }

  private int discrepancy() {
    List<Discrepancy> all =
        order.map(known -> known.progress().heard().discrepancies()).orElse(List.of());
    for (Discrepancy known : all) {
      if (!known.resolved()) {
        return known.number();
      }
    }
    return 1;
  }
}
