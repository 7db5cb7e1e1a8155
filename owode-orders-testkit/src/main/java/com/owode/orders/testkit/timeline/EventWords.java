package com.owode.orders.testkit.timeline;

import com.owode.orders.event.ClaimDeclined;
import com.owode.orders.event.ClaimJudged;
import com.owode.orders.event.ClaimLapsed;
import com.owode.orders.event.ClaimOpened;
import com.owode.orders.event.ClaimWithdrawn;
import com.owode.orders.event.DeadlinePassed;
import com.owode.orders.event.DiscountRecorded;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.DiscrepancyResolved;
import com.owode.orders.event.GoodwillGranted;
import com.owode.orders.event.MessageRecorded;
import com.owode.orders.event.OperatorActed;
import com.owode.orders.event.OrderCompleted;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.OrderHeld;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.event.OrderReleased;
import com.owode.orders.event.ProofAdded;
import com.owode.orders.event.ReviewLeft;
import com.owode.orders.event.Unrecognised;
import com.owode.orders.refund.Evidence;
import com.owode.orders.review.Review;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What happened, in words: one sentence for each event. There are many kinds of them, so that this
 * class has those of the order itself and its talk, and those below it money and goods.
 */
final class EventWords extends GoodsWords {

  private final Discretion discretion;

  EventWords(Discretion discretion) {
    super(discretion);
    this.discretion = discretion;
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty() ? "" : ", " + String.join(", ", codes);
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
  public Cell orderConfirmed(OrderConfirmed event) {
    return cell(Tone.STATE, "Order confirmed");
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
  public Cell orderCompleted(OrderCompleted event) {
    return cell(Tone.STATE, "Order completed");
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
