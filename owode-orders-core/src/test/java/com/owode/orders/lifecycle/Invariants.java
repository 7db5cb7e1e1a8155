package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.event.UnitBook;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.PaymentStatus;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.Shares;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** What holds of every order that can be reached. */
final class Invariants {

  private Invariants() {}

  static void hold(Life life) {
    Order order = life.order();
    noMoreGoesBackThanCameIn(order);
    everyShareAddsUp(life);
    noUnitIsGivenBackTwice(order);
    whatIsRefundedLeavesNoResidue(order);
    everyUnitIsInOneState(order);
    balanceIsThatOfItsParts(order);
    everyCaseAgreesWithItsMoney(order);
    noUnitIsInTwoCases(order);
  }

  /** The events tell the whole story. */
  static void foldsAgain(Life life) {
    assertThat(life.folded()).as("folded again").isEqualTo(life.order());
    assertThat(life.order().version()).isEqualTo(life.events().size());
  }

  /** An order keeps its balance while nothing that it follows from has changed. */
  private static void balanceIsThatOfItsParts(Order order) {
    Balance kept = order.balance();
    Balance anew =
        Balance.of(
            order.progress().money(),
            order.progress().goods().charged(),
            order.progress().units().live());
    assertThat(List.of(kept.due(), kept.kept(), kept.open(), kept.missing(), kept.surplus()))
        .as("due, kept, open, missing and surplus")
        .isEqualTo(List.of(anew.due(), anew.kept(), anew.open(), anew.missing(), anew.surplus()));
    assertThat(List.of(kept.returnable(), kept.owedBack()))
        .as("returnable and owed back")
        .isEqualTo(List.of(anew.returnable(), anew.owedBack()));
    assertThat(order.isSecured()).isEqualTo(anew.isSecured(order.toleranceMinor()));
  }

  private static void everyCaseAgreesWithItsMoney(Order order) {
    for (RefundCase known : order.progress().cases().all()) {
      Optional<Repayment> paid = known.repayment().flatMap(order.progress().money()::repayment);
      assertThat(paid.map(Repayment::amount))
          .as("what %s is paid", known)
          .isEqualTo(known.approved());
      assertThat(paid.map(Repayment::subject).orElse(known.id().number()))
          .isEqualTo(known.id().number());
      assertThat(paid.map(Repayment::state).map(Invariants::ofMoney).orElse(known.state()))
          .as("where %s stands", known)
          .isEqualTo(known.state());
    }
  }

  private static CaseState ofMoney(Repayment.State state) {
    return switch (state) {
      case STARTED, UNKNOWN -> CaseState.PAYING;
      case DONE -> CaseState.PAID;
      case FAILED -> CaseState.FAILED;
    };
  }

  private static void noUnitIsInTwoCases(Order order) {
    Units seen = Units.none();
    for (RefundCase known : order.progress().cases().all()) {
      Units held = ClaimUnits.heldBy(order, known);
      assertThat(seen.meets(held)).as("%s in two cases", seen.and(held)).isFalse();
      seen = seen.plus(held);
    }
  }

  private static void noMoreGoesBackThanCameIn(Order order) {
    Ledger money = order.progress().money();
    Money gone = money.returned().plus(money.inFlight()).plus(money.disputed());
    assertThat(gone.isGreaterThan(money.captured()))
        .as("returned, in flight and disputed %s of captured %s", gone, money.captured())
        .isFalse();
  }

  private static void everyShareAddsUp(Life life) {
    Order order = life.order();
    Shares charged = order.progress().goods().charged();
    assertThat(sum(charged)).isEqualTo(charged.total()).isEqualTo(life.agreed());
    for (Repayment repayment : order.progress().money().repayments()) {
      assertThat(sum(repayment.shares()).plus(repayment.beyondUnits()))
          .as("shares of repayment %s", repayment.id())
          .isEqualTo(repayment.amount());
    }
  }

  private static Money sum(Shares shares) {
    Money sum = Money.zero(shares.currency());
    for (Units.Range range : shares.units().ranges()) {
      for (int number = range.from(); number <= range.to(); number++) {
        sum = sum.plus(shares.totalOf(Units.of(range.line(), number)));
      }
    }
    return sum;
  }

  private static void noUnitIsGivenBackTwice(Order order) {
    Shares charged = order.progress().goods().charged();
    for (Units.Range range : charged.units().ranges()) {
      for (int number = range.from(); number <= range.to(); number++) {
        Units unit = Units.of(range.line(), number);
        long back = 0;
        for (Repayment repayment : order.progress().money().repayments()) {
          back += repayment.activeShares().minorOf(unit);
        }
        assertThat(back)
            .as("minor units given back for unit %s", unit)
            .isLessThanOrEqualTo(charged.minorOf(unit));
      }
    }
  }

  private static void whatIsRefundedLeavesNoResidue(Order order) {
    if (order.paymentStatus() == PaymentStatus.REFUNDED) {
      assertThat(order.progress().money().returnable().isZero()).as("no residue").isTrue();
      assertThat(order.balance().returnable().total().isZero()).as("no residue").isTrue();
    }
  }

  private static void everyUnitIsInOneState(Order order) {
    UnitBook units = order.progress().units();
    Units seen = Units.none();
    for (Units state :
        List.of(
            units.open(),
            units.packed(),
            units.shipped(),
            units.delivered(),
            units.cancelled(),
            units.returned())) {
      assertThat(seen.meets(state)).as("%s in two states", seen.and(state)).isFalse();
      seen = seen.plus(state);
    }
    assertThat(seen).isEqualTo(order.progress().goods().units());
  }
}
