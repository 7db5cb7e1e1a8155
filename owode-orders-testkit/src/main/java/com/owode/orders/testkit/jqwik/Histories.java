package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderReport;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Reports;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** What the outside has to tell of an order, told with troubles. */
final class Histories {

  private static final Duration LATE = Duration.ofDays(10);

  private Histories() {}

  static Arbitrary<TroubledHistory> of(Arbitrary<OrderLife> lives) {
    return Combinators.combine(
            lives,
            Arbitraries.of(Trouble.class).set(),
            Arbitraries.integers().between(0, 5),
            Arbitraries.integers().between(0, 5))
        .as(Histories::troubled);
  }

  private static TroubledHistory troubled(
      OrderLife life, Set<Trouble> wanted, int turns, int which) {
    Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    Instant happened = life.now();
    OrderLife later = life;
    if (wanted.contains(Trouble.LATE)) {
      troubles.add(Trouble.LATE);
      later = life.later(LATE);
    }
    List<OrderReport> reports = truths(life, life.reports());
    int chosen = which % reports.size();
    if (wanted.contains(Trouble.CONTRADICTORY)) {
      troubles.add(Trouble.CONTRADICTORY);
      reports.addAll(lies(life, new Reports(life.order().id(), happened.plusSeconds(1))));
    }
    if (wanted.contains(Trouble.DUPLICATE)) {
      troubles.add(Trouble.DUPLICATE);
      reports.add(reports.get(chosen));
    }
    if (wanted.contains(Trouble.REORDERED) && reports.size() > 1) {
      troubles.add(Trouble.REORDERED);
      Collections.rotate(reports, 1 + turns % (reports.size() - 1));
    }
    return new TroubledHistory(later, reports, troubles);
  }

  /** Each thing as it went. */
  private static List<OrderReport> truths(OrderLife life, Reports now) {
    List<OrderReport> all = new ArrayList<>();
    all.add(now.stock(StockOutcome.RESERVED, life.order().progress().units().all()));
    all.add(now.payment(attempt(life), PaymentOutcome.CAPTURED, total(life), "txn-true"));
    life.order()
        .progress()
        .parcels()
        .all()
        .forEach(parcel -> all.add(now.tracking(parcel.id().value(), TrackingStatus.DELIVERED)));
    repayments(life).forEach(one -> all.add(refund(now, one, RefundOutcome.DONE)));
    return all;
  }

  /** Each thing as it cannot have gone too. */
  private static List<OrderReport> lies(OrderLife life, Reports then) {
    List<OrderReport> all = new ArrayList<>();
    all.add(then.payment(attempt(life), PaymentOutcome.DECLINED, total(life), "txn-true"));
    life.order()
        .progress()
        .parcels()
        .all()
        .forEach(
            parcel ->
                all.add(then.tracking(parcel.id().value(), TrackingStatus.RETURNED_TO_SENDER)));
    repayments(life).forEach(one -> all.add(refund(then, one, RefundOutcome.FAILED)));
    return all;
  }

  private static OrderReport refund(Reports reports, Repayment one, RefundOutcome outcome) {
    return reports.refund(
        one.id().number(), 0, outcome, one.portions().get(0).amount(), "refund-" + one.id());
  }

  private static List<Repayment> repayments(OrderLife life) {
    return life.order().progress().money().repayments();
  }

  private static int attempt(OrderLife life) {
    return life.order().progress().money().lastAttempt().map(one -> one.id().number()).orElse(0);
  }

  private static Money total(OrderLife life) {
    Money total = life.order().placed().total();
    return total.isPositive() ? total : total.plusMinor(1);
  }
}
