package com.owode.orders.payment;

import com.owode.orders.guard.Lists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of a ledger that tells how money was given back.
 *
 * @param all in the order in which they were decided, or decided again
 * @param failedRefunds the refunds that failed, also when their repayment was tried again since
 */
record Repayments(List<Repayment> all, List<TransactionRef> failedRefunds) {

  static final Repayments NONE = new Repayments(List.of(), List.of());

  Optional<Repayment> find(RepaymentId id) {
    for (int i = 0; i < all.size(); i++) {
      Repayment repayment = all.get(i);
      if (repayment.id().equals(id)) {
        return Optional.of(repayment);
      }
    }
    return Optional.empty();
  }

  Optional<Repayment> refund(TransactionRef refund) {
    return all.stream().filter(repayment -> repayment.isKnownBy(refund)).findFirst();
  }

  RepaymentId next() {
    return RepaymentId.of(all.size() + 1);
  }

  long minorIn(Repayment.State state) {
    long sum = 0;
    for (int i = 0; i < all.size(); i++) {
      Repayment repayment = all.get(i);
      sum = Math.addExact(sum, repayment.minorIn(state));
    }
    return sum;
  }

  Repayments with(Repayment repayment) {
    List<Repayment> changed = new ArrayList<>(all);
    changed.removeIf(known -> known.id().equals(repayment.id()));
    changed.add(repayment);
    return new Repayments(List.copyOf(changed), failedRefunds);
  }

  Repayments told(
      RepaymentId id,
      int portion,
      Repayment.State state,
      Optional<TransactionRef> refund,
      Instant at) {
    Repayments told = replaced(find(id).map(known -> known.told(portion, state, refund, at)));
    return state == Repayment.State.FAILED
        ? told.failing(told.find(id).flatMap(known -> known.portions().get(portion).refund()))
        : told;
  }

  private Repayments failing(Optional<TransactionRef> refund) {
    return refund.isEmpty() || failedRefunds.contains(refund.get())
        ? this
        : new Repayments(all, Lists.and(failedRefunds, refund.get()));
  }

  private Repayments replaced(Optional<Repayment> repayment) {
    if (repayment.isEmpty()) {
      return this;
    }
    List<Repayment> changed = new ArrayList<>(all);
    changed.replaceAll(known -> known.id().equals(repayment.get().id()) ? repayment.get() : known);
    return new Repayments(List.copyOf(changed), failedRefunds);
  }
}
