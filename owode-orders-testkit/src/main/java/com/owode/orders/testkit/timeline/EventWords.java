package com.owode.orders.testkit.timeline;

import com.owode.orders.event.AddressChanged;
import com.owode.orders.event.AlternativeAccepted;
import com.owode.orders.event.AlternativesDeclined;
import com.owode.orders.event.AlternativesOffered;
import com.owode.orders.event.ClaimApproved;
import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.ClaimLapsed;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.event.ClaimWithdrawn;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.DiscountRecorded;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.DiscrepancyResolved;
import com.owode.orders.event.DisputeRecorded;
import com.owode.orders.event.ExcessRecorded;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.MessageRecorded;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderHeld;
import com.owode.orders.event.OrderImported;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.OrderReleased;
import com.owode.orders.event.PaymentAuthorised;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentDeclined;
import com.owode.orders.event.PaymentPending;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.PaymentUnknown;
import com.owode.orders.event.PaymentVoided;
import com.owode.orders.event.ProofAdded;
import com.owode.orders.event.RepaymentDone;
import com.owode.orders.event.RepaymentFailed;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.event.RepaymentUnknown;
import com.owode.orders.event.ReviewLeft;
import com.owode.orders.event.StockMoved;
import com.owode.orders.event.StockReserved;
import com.owode.orders.event.StockShort;
import com.owode.orders.event.TrackingRecorded;
import com.owode.orders.event.UnitsCameBack;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.event.UnitsDelivered;
import com.owode.orders.event.UnitsPacked;
import com.owode.orders.event.UnitsReplaced;
import com.owode.orders.event.UnitsReturned;
import com.owode.orders.event.UnitsShipped;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Sku;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.refund.Evidence;
import com.owode.orders.review.Review;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened, in words: one sentence for each event. */
final class EventWords implements OrderEvent.Cases<Cell> {

  private final Discretion discretion;

  EventWords(Discretion discretion) {
    this.discretion = discretion;
  }

  private static Cell cell(Tone tone, String words) {
    return new Cell(words, tone);
  }

  private static String low(List<Sku> skus) {
    return skus.isEmpty() ? "" : ", running low: " + skus;
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty() ? "" : ", " + String.join(", ", codes);
  }

  private static String code(String rawCode) {
    return rawCode.isEmpty() ? "" : " (" + rawCode + ")";
  }

  static String line(OrderLine line) {
    return line.quantity() + " x " + line.sku() + " " + line.productName();
  }

  private static String under(Optional<TransactionRef> transaction) {
    return transaction.map(reference -> ", transaction " + reference.value()).orElse("");
  }

  private static String payment(
      AttemptId attempt, String what, Optional<TransactionRef> transaction) {
    return "Payment attempt " + attempt + ": " + what + under(transaction);
  }

  private static String repayment(
      RepaymentId repayment, int portion, String what, Optional<TransactionRef> transaction) {
    return "Repayment " + repayment + ", portion " + portion + ": " + what + under(transaction);
  }

  private String parcel(Shipment shipment) {
    return shipment.parcel()
        + " by "
        + shipment.carrier()
        + shipment.tracking().map(one -> ", tracking " + discretion.tail(one.value())).orElse("")
        + shipment.promisedBy().map(by -> ", promised by " + by).orElse("");
  }

  private String proof(List<Evidence> evidence) {
    return evidence.stream()
        .map(one -> one.kind() + " " + discretion.secret(one.reference()))
        .collect(Collectors.joining(", "));
  }

  @Override
  public Cell orderPlaced(OrderPlaced event) {
    return cell(
        Tone.STATE,
        "Order placed with seller " + event.seller().id() + ", paid through " + event.payment());
  }

  @Override
  public Cell stockReserved(StockReserved event) {
    return cell(Tone.GOODS, "Units " + event.units() + " set aside" + low(event.runningLow()));
  }

  @Override
  public Cell stockShort(StockShort event) {
    return cell(
        Tone.TROUBLE,
        "Units " + event.units() + " could not be set aside" + low(event.runningLow()));
  }

  @Override
  public Cell stockMoved(StockMoved event) {
    return cell(
        Tone.GOODS,
        "Stock room answers "
            + event.outcome()
            + " for units "
            + event.units()
            + low(event.runningLow()));
  }

  @Override
  public Cell paymentStarted(PaymentStarted event) {
    return cell(
        Tone.MONEY, "Payment attempt " + event.attempt() + " started for " + event.amount());
  }

  @Override
  public Cell paymentAuthorised(PaymentAuthorised event) {
    return cell(
        Tone.MONEY, payment(event.attempt(), event.amount() + " set aside", event.transaction()));
  }

  @Override
  public Cell paymentCaptured(PaymentCaptured event) {
    return cell(
        Tone.MONEY,
        payment(event.attempt(), event.amount() + " taken", Optional.of(event.transaction())));
  }

  @Override
  public Cell paymentDeclined(PaymentDeclined event) {
    return cell(
        Tone.TROUBLE, payment(event.attempt(), event.amount() + " declined", event.transaction()));
  }

  @Override
  public Cell paymentPending(PaymentPending event) {
    return cell(
        Tone.MONEY, payment(event.attempt(), event.amount() + " pending", event.transaction()));
  }

  @Override
  public Cell paymentUnknown(PaymentUnknown event) {
    return cell(
        Tone.TROUBLE, payment(event.attempt(), event.amount() + " unknown", event.transaction()));
  }

  @Override
  public Cell paymentVoided(PaymentVoided event) {
    return cell(
        Tone.MONEY, payment(event.attempt(), event.amount() + " void", event.transaction()));
  }

  @Override
  public Cell orderConfirmed(OrderConfirmed event) {
    return cell(Tone.STATE, "Order confirmed");
  }

  @Override
  public Cell addressChanged(AddressChanged event) {
    return cell(
        Tone.GOODS,
        "Address changed to version "
            + event.address().version()
            + ": "
            + discretion.address(event.address()));
  }

  @Override
  public Cell orderHeld(OrderHeld event) {
    return cell(Tone.TROUBLE, "Order held, " + event.reason() + discretion.words(event.words()));
  }

  @Override
  public Cell orderReleased(OrderReleased event) {
    return cell(Tone.STATE, "Order released" + discretion.words(event.words()));
  }

  @Override
  public Cell unitsPacked(UnitsPacked event) {
    return cell(Tone.GOODS, "Units " + event.units() + " packed, " + event.packaging());
  }

  @Override
  public Cell unitsShipped(UnitsShipped event) {
    return cell(
        Tone.GOODS,
        "Units " + event.units() + " handed over in parcel " + parcel(event.shipment()));
  }

  @Override
  public Cell trackingRecorded(TrackingRecorded event) {
    return cell(
        Tone.GOODS,
        "Parcel "
            + parcel(event.shipment())
            + event
                .scan()
                .map(scan -> ": " + scan.status() + code(scan.rawCode()) + " at " + scan.at())
                .orElse(""));
  }

  @Override
  public Cell unitsDelivered(UnitsDelivered event) {
    return cell(
        Tone.GOODS,
        "Units "
            + event.units()
            + " delivered"
            + event.parcel().map(parcel -> " with parcel " + parcel).orElse("")
            + ", told by "
            + event.toldBy());
  }

  @Override
  public Cell unitsCameBack(UnitsCameBack event) {
    return cell(
        Tone.TROUBLE,
        "Units " + event.units() + " of parcel " + event.parcel() + " came back undelivered");
  }

  @Override
  public Cell orderCompleted(OrderCompleted event) {
    return cell(Tone.STATE, "Order completed");
  }

  @Override
  public Cell unitsCancelled(UnitsCancelled event) {
    return cell(
        Tone.TROUBLE,
        "Units "
            + event.units()
            + " cancelled, "
            + event.reason()
            + discretion.words(event.words()));
  }

  @Override
  public Cell alternativesOffered(AlternativesOffered event) {
    return cell(
        Tone.GOODS,
        "Offer "
            + event.offer().number()
            + " of "
            + event.offer().alternatives().size()
            + " alternatives for units "
            + event.offer().units()
            + ", answer by "
            + event.offer().answerBy());
  }

  @Override
  public Cell alternativeAccepted(AlternativeAccepted event) {
    return cell(
        Tone.GOODS,
        "Alternative "
            + event.rank()
            + " of offer "
            + event.offer()
            + " accepted"
            + event
                .payment()
                .map(attempt -> ", when attempt " + attempt + " has paid for it")
                .orElse(""));
  }

  @Override
  public Cell unitsReplaced(UnitsReplaced event) {
    return cell(Tone.GOODS, "Units " + event.units() + " replaced by " + line(event.line()));
  }

  @Override
  public Cell alternativesDeclined(AlternativesDeclined event) {
    return cell(Tone.GOODS, "Alternatives of offer " + event.offer() + " declined");
  }

  @Override
  public Cell claimOpened(ClaimOpened event) {
    return cell(
        Tone.TALK,
        "Claim "
            + event.refundCase()
            + " opened for units "
            + event.units()
            + ", "
            + event.reason()
            + discretion.words(event.words()));
  }

  @Override
  public Cell proofAdded(ProofAdded event) {
    return cell(
        Tone.TALK, "Proof for claim " + event.refundCase() + ": " + proof(event.evidence()));
  }

  @Override
  public Cell claimJudged(ClaimJudged event) {
    return cell(
        Tone.TALK,
        "Claim "
            + event.refundCase()
            + " judged "
            + event.state()
            + codes(event.codes())
            + event.answerBy().map(by -> ", answer by " + by).orElse(""));
  }

  @Override
  public Cell claimApproved(ClaimApproved event) {
    return cell(
        Tone.MONEY,
        "Claim "
            + event.refundCase()
            + " approved: "
            + event.amount()
            + " go back as repayment "
            + event.repayment());
  }

  @Override
  public Cell goodwillGranted(GoodwillGranted event) {
    return cell(
        Tone.TALK,
        "Goodwill for claim "
            + event.refundCase()
            + ": "
            + event.discount().percent()
            + " % off, at most "
            + event.discount().atMost()
            + ", until "
            + event.discount().expiresAt());
  }

  @Override
  public Cell claimDeclined(ClaimDeclined event) {
    return cell(
        Tone.TROUBLE,
        "Claim "
            + event.refundCase()
            + " declined"
            + codes(event.codes())
            + discretion.words(event.words()));
  }

  @Override
  public Cell claimWithdrawn(ClaimWithdrawn event) {
    return cell(Tone.TALK, "Claim " + event.refundCase() + " withdrawn");
  }

  @Override
  public Cell claimLapsed(ClaimLapsed event) {
    return cell(Tone.TALK, "Claim " + event.refundCase() + " lapsed: no answer came");
  }

  @Override
  public Cell repaymentStarted(RepaymentStarted event) {
    return cell(
        Tone.MONEY,
        "Repayment "
            + event.repayment().id()
            + " of "
            + event.repayment().amount()
            + " started, "
            + event.repayment().road()
            + " "
            + event.repayment().subject());
  }

  @Override
  public Cell repaymentDone(RepaymentDone event) {
    return cell(
        Tone.MONEY,
        repayment(event.repayment(), event.portion(), "went back", event.transaction()));
  }

  @Override
  public Cell repaymentFailed(RepaymentFailed event) {
    return cell(
        Tone.TROUBLE, repayment(event.repayment(), event.portion(), "failed", event.transaction()));
  }

  @Override
  public Cell repaymentUnknown(RepaymentUnknown event) {
    return cell(
        Tone.TROUBLE,
        repayment(event.repayment(), event.portion(), "unknown", event.transaction()));
  }

  @Override
  public Cell disputeRecorded(DisputeRecorded event) {
    return cell(
        Tone.TROUBLE,
        "Dispute "
            + event.dispute().reference().value()
            + " of "
            + event.dispute().amount()
            + ": "
            + event.dispute().stage());
  }

  @Override
  public Cell excessRecorded(ExcessRecorded event) {
    return cell(Tone.TROUBLE, event.amount() + " beyond what we instructed, " + event.subject());
  }

  @Override
  public Cell unitsReturned(UnitsReturned event) {
    return cell(
        Tone.GOODS,
        "Units "
            + event.units()
            + " returned under "
            + event.reference()
            + ", "
            + event.condition());
  }

  @Override
  public Cell discountRecorded(DiscountRecorded event) {
    return cell(
        Tone.TALK,
        "Discount for claim "
            + event.refundCase()
            + ": "
            + event.outcome()
            + event.code().map(code -> ", code " + discretion.secret(code)).orElse(""));
  }

  @Override
  public Cell messageRecorded(MessageRecorded event) {
    return cell(
        Tone.TALK,
        "Message "
            + event.intent().kind()
            + " to "
            + event.intent().reader()
            + " by "
            + event.intent().channel()
            + ": "
            + event.outcome());
  }

  @Override
  public Cell reviewLeft(ReviewLeft event) {
    return cell(
        Tone.TALK,
        "Review of "
            + event.review().rating()
            + " of "
            + Review.BEST
            + discretion.words(event.review().text()));
  }

  @Override
  public Cell deadlinePassed(DeadlinePassed event) {
    return cell(Tone.QUIET, "Deadline passed: " + event.deadline());
  }

  @Override
  public Cell discrepancyFound(DiscrepancyFound event) {
    return cell(
        Tone.TROUBLE,
        "Discrepancy " + event.number() + ": " + event.code() + ", " + event.subject());
  }

  @Override
  public Cell discrepancyResolved(DiscrepancyResolved event) {
    return cell(
        Tone.STATE,
        "Discrepancy " + event.number() + " resolved" + discretion.words(event.words()));
  }

  @Override
  public Cell operatorActed(OperatorActed event) {
    return cell(
        Tone.STATE,
        "Operator "
            + event.operator()
            + " did "
            + event.action()
            + " with "
            + event.subject()
            + discretion.words(event.words()));
  }

  @Override
  public Cell orderImported(OrderImported event) {
    return cell(
        Tone.STATE,
        "Order imported from "
            + event.reference()
            + " with "
            + event.captures().size()
            + " captures");
  }

  @Override
  public Cell unrecognised(Unrecognised event) {
    return cell(
        Tone.TROUBLE,
        "Event of unknown type "
            + event.type()
            + " v"
            + event.schemaVersion()
            + ": "
            + discretion.secret(event.content()));
  }
}
