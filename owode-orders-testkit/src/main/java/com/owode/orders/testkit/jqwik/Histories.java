package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderReport;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.model.Deadline;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.testkit.fixture.OrderLife;
import com.owode.orders.testkit.fixture.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the outside has to tell of an order, told with troubles. */
final class Histories {

  static final Duration LATE = Duration.ofDays(10);

  private final OrderLife life;
  private final List<Telling> tellings;
  private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
  private final int which;

  private Histories(OrderLife life, Truths truths, int which) {
    this.life = life;
    this.tellings = new ArrayList<>(truths.told());
    this.which = which;
  }

  static Arbitrary<TroubledHistory> of(Arbitrary<OrderLife> lives) {
    return Combinators.combine(
            lives, Arbitraries.of(Trouble.class).set(), Arbitraries.integers().between(0, 5))
        .as(Histories::troubled);
  }

  /** A trouble that the order gives no occasion for is none of its troubles. */
  static TroubledHistory troubled(OrderLife life, Set<Trouble> wanted, int which) {
    Truths truths = Truths.of(life, which);
    Histories history = new Histories(life, truths, which);
    if (wanted.contains(Trouble.CONTRADICTORY)) {
      history.contradict(truths.after());
    }
    if (wanted.contains(Trouble.REORDERED)) {
      history.reorder();
    }
    if (wanted.contains(Trouble.DUPLICATE)) {
      history.repeat();
    }
    return history.told(wanted.contains(Trouble.LATE));
  }

  private TroubledHistory told(boolean late) {
    List<OrderReport> reports = tellings.stream().map(Telling::report).toList();
    if (!late || reports.isEmpty()) {
      return new TroubledHistory(life, reports, troubles);
    }
    troubles.add(Trouble.LATE);
    return new TroubledHistory(caughtUp(life.later(LATE)), reports, troubles);
  }

  /** Told of all that is due by then, the first first, as a clock does that had stopped. */
  private static OrderLife caughtUp(OrderLife later) {
    OrderLife then = later;
    for (Optional<Deadline> due = due(then); due.isPresent(); due = due(then)) {
      then = then.tell(then.reports().deadline(due.get()));
    }
    return then;
  }

  private static Optional<Deadline> due(OrderLife life) {
    return Deadlines.of(life.order()).stream()
        .findFirst()
        .filter(first -> !first.due().isAfter(life.now()));
  }

  /** Of everything that has ended, the other end is told too. */
  private void contradict(OrderLife after) {
    List<Telling> lies = lies(after);
    if (!lies.isEmpty()) {
      troubles.add(Trouble.CONTRADICTORY);
      tellings.addAll(lies);
    }
  }

  private static List<Telling> lies(OrderLife after) {
    List<Function<Reports, Telling>> lies = new ArrayList<>();
    for (Attempt attempt : after.order().progress().money().attempts()) {
      if (attempt.state() == Attempt.State.CAPTURED && attempt.transaction().isPresent()) {
        TransactionRef taken = attempt.transaction().get();
        lies.add(reports -> declined(reports, attempt, taken));
      }
    }
    for (Repayment repayment : after.order().progress().money().repayments()) {
      for (int i = 0; i < repayment.portions().size(); i++) {
        int portion = i;
        if (repayment.portions().get(i).state() == Repayment.State.DONE) {
          lies.add(reports -> doneAgain(reports, repayment, portion));
        }
      }
    }
    for (Parcel parcel : after.order().progress().parcels().all()) {
      if (parcel.status() == TrackingStatus.DELIVERED) {
        lies.add(reports -> sentBack(reports, parcel.id().value()));
      }
    }
    return oneAfterTheOther(after, lies);
  }

  private static List<Telling> oneAfterTheOther(
      OrderLife after, List<Function<Reports, Telling>> lies) {
    List<Telling> told = new ArrayList<>();
    for (Function<Reports, Telling> lie : lies) {
      told.add(lie.apply(after.later(Duration.ofMinutes(told.size())).reports()));
    }
    return told;
  }

  private static Telling declined(Reports reports, Attempt attempt, TransactionRef taken) {
    int number = attempt.id().number();
    return new Telling(
        "payment " + number,
        reports.payment(number, PaymentOutcome.DECLINED, attempt.amount(), taken.value()));
  }

  private static Telling doneAgain(Reports reports, Repayment repayment, int portion) {
    int number = repayment.id().number();
    return new Telling(
        "refund " + number + "/" + portion,
        reports.refund(
            number,
            portion,
            RefundOutcome.DONE,
            repayment.portions().get(portion).amount(),
            "again-" + number + "-" + portion));
  }

  private static Telling sentBack(Reports reports, String parcel) {
    return new Telling(
        "parcel " + parcel, reports.tracking(parcel, TrackingStatus.RETURNED_TO_SENDER));
  }

  /** Turns round what is told of one thing; where each is told of once, all of it. */
  private void reorder() {
    List<List<Integer>> several =
        tellings.stream()
            .map(Telling::thing)
            .distinct()
            .map(this::placesOf)
            .filter(places -> places.size() > 1)
            .toList();
    if (!several.isEmpty()) {
      turnRound(several.get(which % several.size()));
    } else if (tellings.size() > 1) {
      Collections.reverse(tellings);
    } else {
      return;
    }
    troubles.add(Trouble.REORDERED);
  }

  private List<Integer> placesOf(String thing) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < tellings.size(); i++) {
      if (tellings.get(i).thing().equals(thing)) {
        places.add(i);
      }
    }
    return places;
  }

  private void turnRound(List<Integer> places) {
    for (int i = 0, j = places.size() - 1; i < j; i++, j--) {
      Collections.swap(tellings, places.get(i), places.get(j));
    }
  }

  /** At once, or after all the others. */
  private void repeat() {
    if (!tellings.isEmpty()) {
      int chosen = which % tellings.size();
      tellings.add(which % 2 == 0 ? chosen : tellings.size(), tellings.get(chosen));
      troubles.add(Trouble.DUPLICATE);
    }
  }
}
