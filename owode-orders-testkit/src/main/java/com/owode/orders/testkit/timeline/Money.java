package com.owode.orders.testkit.timeline;

import com.owode.orders.lifecycle.Order;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Dispute;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order's money: each movement with what the ledger said after it, and how it stands. */
final class Money {

  private Money() {}

  static Section moved(List<Frame> frames) {
    return new Section(
        "money",
        "Money ledger",
        "Every event that changed the ledger, and the ledger after it",
        List.of("No.", "Authorised", "Captured", "Returned", "In flight", "Disputed", "Event"),
        frames.stream().filter(Frame::movesMoney).map(Money::row).toList(),
        "No money was asked for.");
  }

  private static List<Cell> row(Frame frame) {
    Ledger ledger = frame.ledger();
    return List.of(
        Cell.of(frame.envelope().id().version()),
        amount(ledger.authorised()),
        amount(ledger.captured()),
        amount(ledger.returned()),
        amount(ledger.inFlight()),
        amount(ledger.disputed()),
        Cell.of(frame.envelope().type().tag()));
  }

  private static Cell amount(org.joda.money.Money money) {
    return Cell.of(money).in(money.isZero() ? Tone.QUIET : Tone.MONEY);
  }

  static Section stands(Order order) {
    Ledger ledger = order.progress().money();
    List<List<Cell>> rows = new ArrayList<>();
    for (Attempt attempt : ledger.attempts()) {
      rows.add(
          row("attempt " + attempt.id(), attempt.amount(), attempt.state(), attempt.transaction()));
    }
    for (Repayment repayment : ledger.repayments()) {
      for (Repayment.Portion portion : repayment.portions()) {
        rows.add(
            row(
                "repayment " + repayment.id(),
                portion.amount(),
                portion.state(),
                portion.refund()));
      }
    }
    for (Dispute dispute : ledger.disputes()) {
      rows.add(row("dispute", dispute.amount(), dispute.stage(), Optional.of(dispute.reference())));
    }
    if (!ledger.excess().isZero()) {
      rows.add(row("excess", ledger.excess(), "BOOKED", Optional.empty()));
    }
    return new Section(
        "accounts",
        "How the money stands",
        "Attempts, repayments and disputes with their last state",
        List.of("What", "Amount", "State", "Transaction"),
        rows,
        "No money was asked for.");
  }

  private static List<Cell> row(
      String what, org.joda.money.Money amount, Object state, Optional<TransactionRef> reference) {
    return List.of(
        Cell.of(what),
        amount(amount),
        Cell.of(state).in(Tone.STATE),
        Cell.ofAny(reference.map(TransactionRef::value)));
  }
}
