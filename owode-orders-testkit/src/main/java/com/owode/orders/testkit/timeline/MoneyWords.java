package com.owode.orders.testkit.timeline;

import com.owode.orders.event.ClaimApproved;
import com.owode.orders.event.DisputeRecorded;
import com.owode.orders.event.ExcessRecorded;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.event.OrderImported;
import com.owode.orders.event.PaymentAuthorised;
import com.owode.orders.event.PaymentCaptured;
import com.owode.orders.event.PaymentDeclined;
import com.owode.orders.event.PaymentPending;
import com.owode.orders.event.PaymentStarted;
import com.owode.orders.event.PaymentUnknown;
import com.owode.orders.event.PaymentVoided;
import com.owode.orders.event.RepaymentDone;
import com.owode.orders.event.RepaymentFailed;
import com.owode.orders.event.RepaymentStarted;
import com.owode.orders.event.RepaymentUnknown;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.Optional;

/** What happened to the money, in words. */
abstract class MoneyWords implements OrderEvent.Cases<Cell> {

  static Cell cell(Tone tone, String words) {
    return new Cell(words, tone);
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
  public Cell orderImported(OrderImported event) {
    return cell(
        Tone.STATE,
        "Order imported from "
            + event.reference()
            + " with "
            + event.captures().size()
            + " captures");
  }
}
