package com.owode.orders.lifecycle;

import static com.owode.orders.model.DeadlineKind.ANSWER_BY;
import static com.owode.orders.model.DeadlineKind.ASK_PAYMENT;
import static com.owode.orders.model.DeadlineKind.ASK_REFUND;
import static com.owode.orders.model.DeadlineKind.ASSUME_DELIVERED;
import static com.owode.orders.model.DeadlineKind.AUTHORISATION_EXPIRES;
import static com.owode.orders.model.DeadlineKind.COMPLETE;
import static com.owode.orders.model.DeadlineKind.DELIVERY_CHECK;
import static com.owode.orders.model.DeadlineKind.DELIVERY_OVERDUE;
import static com.owode.orders.model.DeadlineKind.PAY_BY;
import static com.owode.orders.model.DeadlineKind.PAY_REMINDER;
import static com.owode.orders.model.DeadlineKind.PROOF_BY;
import static com.owode.orders.model.DeadlineKind.RETURN_BY;
import static com.owode.orders.model.DeadlineKind.REVIEW_INVITATION;
import static com.owode.orders.model.DeadlineKind.SHIP_BY_OVERDUE;
import static com.owode.orders.model.DeadlineKind.SHIP_BY_REMINDER;

import com.owode.orders.event.UnitBook;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Repayment;
import com.owode.orders.policy.CompletionFacts;
import com.owode.orders.policy.CompletionRules;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that becomes due in an order, found without any scheduler: a pure function of the order. */
public final class Deadlines {

  private static final Duration LONGEST_WAIT_TO_ASK = Duration.ofDays(1);
  private static final Duration SPARED_FOR = Duration.ofDays(1);
  private static final Comparator<Deadline> FIRST_DUE_FIRST =
      Comparator.comparing(Deadline::due)
          .thenComparing(Deadline::kind)
          .thenComparing(Deadline::subject);

  private final Order order;
  private final OrderPolicies policies;
  private final List<Deadline> found = new ArrayList<>();

  private Deadlines(Order order, OrderPolicies policies) {
    this.order = order;
    this.policies = policies;
  }

  /**
   * {@return what becomes due and has not passed, by due time; nothing while the order's policies
   * are not at hand}
   *
   * @param order the order
   */
  public static List<Deadline> of(Order order) {
    return order.deadlines();
  }

  /**
   * {@return when the first of them is due; empty when nothing is}
   *
   * @param order the order
   */
  public static Optional<Instant> next(Order order) {
    List<Deadline> all = of(order);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).due());
  }

  /** Finds them; {@link Order#deadlines()} keeps them. */
  static List<Deadline> in(Order order) {
    return order.policies().map(policies -> new Deadlines(order, policies).all()).orElse(List.of());
  }

  private List<Deadline> all() {
    payments();
    refunds();
    claims();
    offers();
    shipping();
    parcels();
    afterDelivery();
    found.removeAll(order.progress().heard().deadlines());
    found.sort(FIRST_DUE_FIRST);
    return List.copyOf(found);
  }

  private void payments() {
    Instant placed = order.placed().at();
    OrderStatus status = order.status();
    if (status == OrderStatus.AWAITING_PAYMENT || status == OrderStatus.PAYMENT_FAILED) {
      due(PAY_REMINDER, 0, placed.plus(policies.payment().remindAfter()));
      if (isWithoutMoney()) {
        due(PAY_BY, 0, afterThosePassed(PAY_BY, 0, placed.plus(policies.payment().payWithin())));
      }
    }
    for (Attempt attempt : order.progress().money().attempts()) {
      int subject = attempt.id().number();
      if (attempt.state() == Attempt.State.UNKNOWN || attempt.state() == Attempt.State.PENDING) {
        due(ASK_PAYMENT, subject, nextAsking(ASK_PAYMENT, subject, attempt.since()));
      }
      if (attempt.state() == Attempt.State.AUTHORISED) {
        due(
            AUTHORISATION_EXPIRES,
            subject,
            attempt.since().plus(policies.payment().authorisationLasts()));
      }
    }
  }

  /**
   * Spares what is unknown or partly paid: only an order that certainly has no money is cancelled
   * for want of it.
   */
  private boolean isWithoutMoney() {
    if (order.progress().money().captured().isPositive()
        || order.progress().money().authorised().isPositive()) {
      return false;
    }
    for (Attempt attempt : order.progress().money().attempts()) {
      if (attempt.state() == Attempt.State.UNKNOWN) {
        return false;
      }
    }
    return true;
  }

  private void refunds() {
    for (Repayment repayment : order.progress().money().repayments()) {
      repayment.portions().stream()
          .filter(portion -> portion.state() == Repayment.State.UNKNOWN)
          .map(Repayment.Portion::since)
          .min(Comparator.naturalOrder())
          .ifPresent(
              since -> {
                int subject = repayment.id().number();
                due(ASK_REFUND, subject, nextAsking(ASK_REFUND, subject, since));
              });
    }
  }

  private void claims() {
    for (RefundCase known : order.progress().cases().all()) {
      known
          .answerBy()
          .ifPresent(
              until -> {
                if (known.state() == CaseState.AWAITING_PROOF) {
                  due(PROOF_BY, known.id().number(), until);
                } else if (known.state() == CaseState.AWAITING_RETURN) {
                  due(RETURN_BY, known.id().number(), until);
                }
              });
    }
  }

  /** Silence declines, but not while nobody knows whether the difference was paid. */
  private void offers() {
    for (Offer offer : order.progress().offers().all()) {
      if (offer.state() == Offer.State.OPEN && !isPaymentUnknown(offer)) {
        int subject = offer.number();
        due(ANSWER_BY, subject, afterThosePassed(ANSWER_BY, subject, offer.answerBy()));
      }
    }
  }

  private boolean isPaymentUnknown(Offer offer) {
    return order
        .progress()
        .offers()
        .choice(offer.number())
        .flatMap(choice -> order.progress().money().attempt(choice.payment()))
        .map(attempt -> attempt.state() == Attempt.State.UNKNOWN)
        .orElse(false);
  }

  private void shipping() {
    Optional<Instant> confirmed = order.progress().marks().confirmedAt();
    if (confirmed.isPresent() && !order.progress().units().here().isEmpty()) {
      Instant shipBy =
          order
              .placed()
              .shipBy()
              .orElseGet(
                  () ->
                      policies
                          .shipping()
                          .handlingTime()
                          .after(confirmed.get(), policies.calendar()));
      due(SHIP_BY_REMINDER, 0, shipBy.minus(policies.shipping().remindBefore()));
      due(SHIP_BY_OVERDUE, 0, shipBy);
    }
  }

  /**
   * Each unit is waited for in the last parcel that it was put into, even where that parcel had
   * arrived or come back before.
   */
  private void parcels() {
    List<Parcel> all = order.progress().parcels().all();
    Units shipped = order.progress().units().shipped();
    for (int i = 0; i < all.size(); i++) {
      Units inside = all.get(i).units().and(shipped);
      for (Parcel later : all.subList(i + 1, all.size())) {
        inside = inside.minus(later.units());
      }
      if (!inside.isEmpty()) {
        parcel(all.get(i), i + 1);
      }
    }
  }

  private void parcel(Parcel parcel, int place) {
    Instant shipped = parcel.shippedAt().orElseThrow();
    due(DELIVERY_OVERDUE, place, overdueAt(parcel, policies));
    if (parcel.status() != TrackingStatus.LOST && parcel.status() != TrackingStatus.RETURNING) {
      Instant last = parcel.standing().map(scan -> later(scan.at(), shipped)).orElse(shipped);
      Instant assumed = policies.shipping().assumeDeliveredAfter().after(last, policies.calendar());
      due(ASSUME_DELIVERED, place, afterThosePassed(ASSUME_DELIVERED, place, assumed));
    }
  }

  /** When a parcel that was handed over should have arrived. */
  static Instant overdueAt(Parcel parcel, OrderPolicies policies) {
    Instant expected =
        parcel
            .shipment()
            .promisedBy()
            .orElseGet(
                () ->
                    policies
                        .shipping()
                        .usualTransit()
                        .after(parcel.shippedAt().orElseThrow(), policies.calendar()));
    return expected.plus(policies.shipping().deliveryOverdueAfter());
  }

  private void afterDelivery() {
    Optional<Instant> last = order.progress().deliveries().last();
    boolean delivered =
        order.status() == OrderStatus.DELIVERED || order.status() == OrderStatus.COMPLETED;
    if (!delivered) {
      return;
    }
    if (last.isPresent()) {
      due(DELIVERY_CHECK, 0, last.get().plus(policies.shipping().checkAfterDelivery()));
      if (order.progress().marks().review().isEmpty()) {
        due(REVIEW_INVITATION, 0, last.get().plus(policies.review().inviteAfter()));
      }
    }
    if (order.status() == OrderStatus.DELIVERED) {
      complete(last.orElseGet(this::lastHandOver));
    }
  }

  private void complete(Instant lastArrival) {
    UnitBook units = order.progress().units();
    Instant end = policies.completion().completeAfter().after(lastArrival, policies.calendar());
    CompletionFacts facts =
        new CompletionFacts(
            policies.completion(),
            units.live().count(),
            units.delivered().count() + units.returned().count(),
            Optional.of(lastArrival),
            order.progress().cases().anyOpen() ? 1 : 0,
            end,
            policies.calendar());
    if (CompletionRules.RULES.judge(facts, end).holds()) {
      due(COMPLETE, 0, afterThosePassed(COMPLETE, 0, end));
    }
  }

  /** What came back before anybody told that it had arrived: it had left by then. */
  private Instant lastHandOver() {
    return order.progress().parcels().all().stream()
        .flatMap(parcel -> parcel.shippedAt().stream())
        .max(Comparator.naturalOrder())
        .orElse(order.placed().at());
  }

  /**
   * Asked again and again, each time after twice as long, at last once a day: never assumed failed.
   */
  private Instant nextAsking(DeadlineKind kind, int subject, Instant since) {
    Duration wait = policies.payment().askAgainAfter();
    Instant next = since.plus(wait);
    while (order.progress().heard().deadlines().contains(new Deadline(kind, subject, next))) {
      wait =
          wait.multipliedBy(2).compareTo(LONGEST_WAIT_TO_ASK) < 0
              ? wait.multipliedBy(2)
              : LONGEST_WAIT_TO_ASK;
      next = next.plus(wait);
    }
    return next;
  }

  /** One that passed while it spared the order comes back a day later. */
  private Instant afterThosePassed(DeadlineKind kind, int subject, Instant due) {
    Instant next = due;
    while (order.progress().heard().deadlines().contains(new Deadline(kind, subject, next))) {
      next = next.plus(SPARED_FOR);
    }
    return next;
  }

  private void due(DeadlineKind kind, int subject, Instant due) {
    found.add(new Deadline(kind, subject, due));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
