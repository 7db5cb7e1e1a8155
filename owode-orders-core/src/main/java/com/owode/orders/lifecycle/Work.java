package com.owode.orders.lifecycle;

import com.owode.orders.command.CommandKind;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Dispute;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.Ledger;
import com.owode.orders.payment.Repayment;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.rule.Judgement;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Offer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Finds what of one order needs its seller. */
final class Work {

  /** The gate at which a request ends that this role may never make. */
  private static final String ROLE = "actor.may";

  private final Order order;
  private final Instant now;
  private final Map<CommandKind, Judgement<?>> requests;
  private final List<Deadline> deadlines;
  private final List<WorkEntry> found = new ArrayList<>();

  private Work(Order order, Instant now, Map<CommandKind, Judgement<?>> requests) {
    this.order = order;
    this.now = now;
    this.requests = requests;
    this.deadlines =
        Stream.concat(Deadlines.of(order).stream(), order.progress().heard().deadlines().stream())
            .toList();
  }

  static List<WorkEntry> of(Order order, Lifecycle lifecycle, Instant now) {
    Work work = new Work(order, now, requests(order, lifecycle, now));
    work.units();
    work.offers();
    work.parcels();
    work.claims();
    work.payments();
    work.repayments();
    work.moneyBeyond();
    work.discrepancies();
    return work.found;
  }

  /**
   * What a seller may never ask is no business of the seller's, nor what there is no occasion for.
   */
  private static Map<CommandKind, Judgement<?>> requests(
      Order order, Lifecycle lifecycle, Instant now) {
    Actor seller = Actor.seller(order.placed().seller().id());
    Map<CommandKind, Judgement<?>> own = new EnumMap<>(CommandKind.class);
    lifecycle
        .permitted(order, Facts.of(seller, now))
        .forEach(
            (kind, judgement) -> {
              boolean isIdle = judgement.holds() && !Subjects.exist(kind, order);
              if (!isIdle && !judgement.brokenCodes().contains(ROLE)) {
                own.put(kind, judgement);
              }
            });
    return Collections.unmodifiableMap(own);
  }

  /** What came back in a parcel is asked about as such until it is packed again. */
  private void units() {
    if (order.progress().marks().confirmedAt().isEmpty() || !order.isSecured()) {
      return;
    }
    UnitBook book = order.progress().units();
    Instant shipBy = time(DeadlineKind.SHIP_BY_OVERDUE, 0).orElse(now);
    Units open = book.open().minus(cameBack());
    if (!shipBy.isAfter(now)) {
      add(WorkKind.SHIP_OVERDUE, 0, shipBy, open.plus(book.packed()));
    } else {
      // What waits for the buyer's answer is on the list as an offer.
      add(WorkKind.TO_PACK, 0, shipBy, open.minus(order.progress().offers().waiting()));
      add(WorkKind.TO_SHIP, 0, shipBy, book.packed());
    }
  }

  private Units cameBack() {
    Units back = Units.none();
    for (Parcel parcel : order.progress().parcels().all()) {
      if (parcel.status() == TrackingStatus.RETURNED_TO_SENDER) {
        back = back.plus(parcel.units());
      }
    }
    return back;
  }

  private void offers() {
    for (Offer offer : order.progress().offers().all()) {
      if (offer.state() == Offer.State.OPEN) {
        add(WorkKind.OFFER_AWAITED, offer.number(), offer.answerBy(), offer.units());
      }
    }
  }

  private void parcels() {
    List<Parcel> all = order.progress().parcels().all();
    UnitBook units = order.progress().units();
    Units open = units.open();
    for (int place = all.size(); place > 0; place--) {
      Parcel parcel = all.get(place - 1);
      Instant since = parcel.standing().map(Scan::at).orElse(now);
      Units onTheWay = parcel.units().and(units.shipped());
      switch (parcel.status()) {
        case RETURNED_TO_SENDER -> {
          add(WorkKind.PARCEL_RETURNED, place, since, parcel.units().and(open));
          // What travelled twice and came back twice is asked about once, for the last parcel.
          open = open.minus(parcel.units());
        }
        case LOST -> add(WorkKind.PARCEL_LOST, place, since, onTheWay);
        case DELIVERED -> {}
        default -> overdue(place, onTheWay);
      }
    }
  }

  private void overdue(int place, Units onTheWay) {
    time(DeadlineKind.DELIVERY_OVERDUE, place)
        .filter(due -> !due.isAfter(now))
        .ifPresent(due -> add(WorkKind.DELIVERY_OVERDUE, place, due, onTheWay));
  }

  private void claims() {
    for (RefundCase known : order.progress().cases().all()) {
      if (known.state() == CaseState.OPEN || known.state() == CaseState.IN_REVIEW) {
        add(WorkKind.CLAIM_IN_REVIEW, known.id().number(), known.claimedAt(), known.units());
      }
    }
  }

  private void payments() {
    for (Attempt attempt : order.progress().money().attempts()) {
      int subject = attempt.id().number();
      if (attempt.state() == Attempt.State.UNKNOWN) {
        add(WorkKind.PAYMENT_UNKNOWN, subject, attempt.since(), attempt.amount());
      } else if (attempt.state() == Attempt.State.AUTHORISED) {
        time(DeadlineKind.AUTHORISATION_EXPIRES, subject)
            .filter(due -> !due.isAfter(now))
            .ifPresent(due -> add(WorkKind.AUTHORISATION_EXPIRES, subject, due, attempt.amount()));
      }
    }
  }

  private void repayments() {
    for (Repayment repayment : order.progress().money().repayments()) {
      repaid(repayment, Repayment.State.FAILED, WorkKind.REFUND_FAILED);
      repaid(repayment, Repayment.State.UNKNOWN, WorkKind.REFUND_UNKNOWN);
    }
  }

  private void repaid(Repayment repayment, Repayment.State state, WorkKind kind) {
    List<Repayment.Portion> portions =
        repayment.portions().stream().filter(portion -> portion.state() == state).toList();
    portions.stream()
        .map(Repayment.Portion::since)
        .min(Comparator.naturalOrder())
        .ifPresent(
            since ->
                add(
                    kind,
                    repayment.id().number(),
                    since,
                    Money.total(portions.stream().map(Repayment.Portion::amount).toList())));
  }

  /** What is to be given back for cancelled units goes back by itself. */
  private void moneyBeyond() {
    Ledger money = order.progress().money();
    List<Dispute> disputes = money.disputes();
    for (int i = 0; i < disputes.size(); i++) {
      if (disputes.get(i).stage() == DisputeStage.OPENED) {
        add(WorkKind.DISPUTE_OPEN, i + 1, now, disputes.get(i).amount());
      }
    }
    Money surplus = order.balance().surplus().minus(order.balance().owedBack().amount());
    add(WorkKind.SURPLUS, 0, now, surplus);
  }

  private void discrepancies() {
    Ledger money = order.progress().money();
    for (Discrepancy known : order.progress().heard().discrepancies()) {
      if (!known.resolved()) {
        Money kept = money.captured().minus(money.returned());
        found.add(entry(WorkKind.DISCREPANCY, known.number(), now, kept));
      }
    }
  }

  /** When something becomes due or became so: a deadline that has passed is remembered. */
  private Optional<Instant> time(DeadlineKind kind, int subject) {
    return deadlines.stream()
        .filter(deadline -> deadline.kind() == kind && deadline.subject() == subject)
        .map(Deadline::due)
        .max(Comparator.naturalOrder());
  }

  private void add(WorkKind kind, int subject, Instant due, Units units) {
    if (!units.isEmpty()) {
      Money charged = order.progress().goods().charged().of(units).total();
      found.add(entry(kind, subject, due, charged));
    }
  }

  private void add(WorkKind kind, int subject, Instant due, Money amount) {
    if (amount.isPositive()) {
      found.add(entry(kind, subject, due, amount));
    }
  }

  private WorkEntry entry(WorkKind kind, int subject, Instant due, Money atRisk) {
    return new WorkEntry(order.id(), kind, subject, due, atRisk, requests);
  }
}
