package com.owode.orders.payment;

import com.owode.orders.guard.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The part of a ledger that tells what left from outside: disputed by banks, or given back
 * elsewhere beyond what was held for the order.
 *
 * @param disputes in the order in which they were told
 * @param excess in the order in which it was told
 */
record Losses(List<Dispute> disputes, List<Excess> excess) {

  static final Losses NONE = new Losses(List.of(), List.of());

  /**
   * A refund made elsewhere, as far as it was not held for the order.
   *
   * @param subject by which it is known
   * @param minor how much, in minor units
   */
  record Excess(String subject, long minor) {}

  Optional<Dispute> dispute(TransactionRef reference) {
    return disputes.stream().filter(dispute -> dispute.reference().equals(reference)).findFirst();
  }

  boolean isExcess(String subject) {
    for (Excess known : excess) {
      if (known.subject.equals(subject)) {
        return true;
      }
    }
    return false;
  }

  long minorHeld() {
    long sum = 0;
    for (int i = 0; i < disputes.size(); i++) {
      Dispute dispute = disputes.get(i);
      sum = Math.addExact(sum, dispute.held().getAmountMinorLong());
    }
    return sum;
  }

  long minorExcess() {
    long sum = 0;
    for (Excess known : excess) {
      sum = Math.addExact(sum, known.minor);
    }
    for (Dispute dispute : disputes) {
      if (dispute.stage() != DisputeStage.WON) {
        sum = Math.addExact(sum, dispute.amount().minus(dispute.covered()).getAmountMinorLong());
      }
    }
    return sum;
  }

  Losses with(Dispute dispute) {
    List<Dispute> changed = new ArrayList<>(disputes);
    changed.removeIf(known -> known.reference().equals(dispute.reference()));
    changed.add(dispute);
    return new Losses(List.copyOf(changed), excess);
  }

  Losses with(Excess more) {
    return new Losses(disputes, Lists.and(excess, more));
  }

  static Excess excess(Money amount, String subject) {
    return new Excess(subject, amount.getAmountMinorLong());
  }
}
