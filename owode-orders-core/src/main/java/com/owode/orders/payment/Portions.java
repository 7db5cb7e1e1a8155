package com.owode.orders.payment;

import com.owode.orders.guard.Guard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Which captures a repayment is taken from: the oldest first, none beyond what it took. */
final class Portions {

  private Portions() {}

  static List<Repayment.Portion> of(
      Money amount, List<Capture> captures, List<Repayment> repayments, Instant at) {
    long left = amount.getAmountMinorLong();
    List<Repayment.Portion> portions = new ArrayList<>();
    for (Capture capture : captures) {
      long taken =
          Math.min(left, capture.amount().getAmountMinorLong() - repaidFrom(capture, repayments));
      if (taken > 0) {
        portions.add(
            new Repayment.Portion(
                capture.transaction(),
                Money.ofMinor(amount.getCurrencyUnit(), taken),
                Repayment.State.STARTED,
                Optional.empty(),
                at,
                1));
        left -= taken;
      }
    }
    if (left > 0) {
      throw Guard.malformed(
          "a repayment of "
              + amount
              + " is "
              + left
              + " minor units more than is left in the captures",
          "repay less");
    }
    return List.copyOf(portions);
  }

  static boolean haveRoom(Repayment repayment, List<Capture> captures, List<Repayment> repayments) {
    for (Capture capture : captures) {
      long wanted = 0;
      for (Repayment.Portion portion : repayment.portions()) {
        if (portion.capture().equals(capture.transaction())
            && portion.state() == Repayment.State.FAILED) {
          wanted += portion.amount().getAmountMinorLong();
        }
      }
      if (wanted > capture.amount().getAmountMinorLong() - repaidFrom(capture, repayments)) {
        return false;
      }
    }
    return true;
  }

  private static long repaidFrom(Capture capture, List<Repayment> repayments) {
    long sum = 0;
    for (Repayment repayment : repayments) {
      for (Repayment.Portion portion : repayment.portions()) {
        if (portion.capture().equals(capture.transaction())
            && portion.state() != Repayment.State.FAILED) {
          sum += portion.amount().getAmountMinorLong();
        }
      }
    }
    return sum;
  }
}
