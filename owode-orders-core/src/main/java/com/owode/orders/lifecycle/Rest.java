package com.owode.orders.lifecycle;

import com.owode.orders.event.Progress;
import com.owode.orders.event.UnitBook;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.Balance;
import com.owode.orders.payment.DisputeStage;
import com.owode.orders.payment.Repayment;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * Whether anything still becomes of an order by itself. It is at rest when
 *
 * <ul>
 *   <li>nothing becomes due in it, now or ever: every deadline has passed or no longer applies;
 *   <li>nobody that we have asked owes it an answer: not the gateway for an attempt or a repayment,
 *       not the stock room for units, and no money is set aside for which nothing is due;
 *   <li>it has ended, completed or cancelled, or waits for somebody who is {@link #awaited()
 *       named}.
 * </ul>
 *
 * <p>The last is what makes it more than silence: an order that nobody will ever touch again, and
 * that is on nobody's desk, has been forgotten. Every order comes to rest when all questions are
 * answered and all its deadlines are run; from there it moves only when a person asks or somebody
 * outside tells something. A pure function of the order.
 */
public final class Rest {

  private final Order order;
  private final List<String> disturbed = new ArrayList<>();
  private final Set<Awaited> awaited = EnumSet.noneOf(Awaited.class);

  private Rest(Order order) {
    this.order = order;
  }

  /**
   * {@return how far an order is from rest}
   *
   * @param order the order as it stands
   */
  public static Rest of(Order order) {
    Rest rest = new Rest(order);
    rest.deadlines();
    rest.payments();
    rest.repayments();
    rest.stock();
    rest.units();
    rest.cases();
    rest.leftovers();
    rest.end();
    return rest;
  }

  /** {@return whether nothing more becomes of the order by itself} */
  public boolean isReached() {
    return disturbed.isEmpty();
  }

  /** {@return what keeps the order from rest, in ids and figures; nothing when it is at rest} */
  public List<String> disturbances() {
    return List.copyOf(disturbed);
  }

  /** {@return for whom and what the order waits, at rest or not, in the order of the kinds} */
  public Set<Awaited> awaited() {
    return Set.copyOf(new TreeSet<>(awaited));
  }

  /** {@return whether the order is at rest and nobody is awaited: it has come to its end} */
  public boolean isEnd() {
    return isReached() && awaited.isEmpty();
  }

  private void deadlines() {
    for (Deadline deadline : Deadlines.of(order)) {
      disturbed.add(deadline.kind() + " of " + deadline.subject() + " is due " + deadline.due());
    }
  }

  /** Money that is set aside for an order that still awaits it is taken with its first parcel. */
  private void payments() {
    for (Attempt attempt : order.progress().money().attempts()) {
      boolean isKept =
          attempt.state() == Attempt.State.AUTHORISED
              && (order.isMoneyAwaited()
                  || order.progress().offers().awaiting(attempt.id()).isPresent());
      if (attempt.isOpen() && !isKept) {
        disturbed.add("payment " + attempt.id() + " is " + attempt.state());
      }
    }
  }

  /** What failed and went back by another road since, nobody can send again. */
  private void repayments() {
    for (Repayment repayment : order.progress().money().repayments()) {
      for (Repayment.Portion portion : repayment.portions()) {
        boolean isKnown =
            portion.state() == Repayment.State.DONE || portion.state() == Repayment.State.FAILED;
        if (!isKnown) {
          disturbed.add("repayment " + repayment.id() + " is " + portion.state());
        }
      }
      if (repayment.state() == Repayment.State.FAILED
          && PaymentRules.canBeSentAgain(order, repayment)) {
        awaited.add(Awaited.REFUND_RETRY);
      }
    }
  }

  private void stock() {
    Progress progress = order.progress();
    UnitBook units = progress.units();
    disturbedBy(progress.stock().asked().and(units.here()), "are asked for in stock");
    disturbedBy(progress.stock().reserved().and(units.cancelled()), "are cancelled and set aside");
    boolean isConfirmed = progress.marks().confirmedAt().isPresent();
    if (order.isSecured() && !isConfirmed) {
      disturbedBy(units.here(), "are paid for and were never confirmed");
    }
  }

  private void disturbedBy(Units units, String what) {
    if (!units.isEmpty()) {
      disturbed.add("units " + units + " " + what);
    }
  }

  private void units() {
    UnitBook units = order.progress().units();
    if (!units.here().isEmpty()) {
      awaited.add(order.isSecured() ? Awaited.SHIPMENT : Awaited.PAYMENT);
      if (order.progress().marks().hold().isPresent()) {
        awaited.add(Awaited.RELEASE);
      }
    }
    Units unseen = units.shipped();
    for (Parcel parcel : order.progress().parcels().all()) {
      if (parcel.units().meets(units.shipped())) {
        if (parcel.status() == TrackingStatus.LOST) {
          awaited.add(Awaited.LOST_PARCEL);
          unseen = unseen.minus(parcel.units());
        } else if (parcel.status() == TrackingStatus.RETURNING) {
          awaited.add(Awaited.RETURNING_PARCEL);
          unseen = unseen.minus(parcel.units());
        }
      }
    }
    disturbedBy(unseen, "are on their way and nobody will say that they arrived");
  }

  private void cases() {
    for (RefundCase known : order.progress().cases().all()) {
      if (known.state() == CaseState.IN_REVIEW) {
        awaited.add(Awaited.CLAIM_DECISION);
      } else if (known.state().isOpen() || known.state() == CaseState.APPROVED) {
        disturbed.add("case " + known.id() + " is " + known.state());
      }
    }
  }

  private void leftovers() {
    boolean isDisputed =
        order.progress().money().disputes().stream()
            .anyMatch(dispute -> dispute.stage() == DisputeStage.OPENED);
    if (isDisputed) {
      awaited.add(Awaited.DISPUTE_DECISION);
    }
    if (order.progress().money().free().isPositive() && isBeyond(order.balance())) {
      awaited.add(Awaited.SURPLUS_DECISION);
    }
    if (order.progress().heard().discrepancies().stream().anyMatch(known -> !known.resolved())) {
      awaited.add(Awaited.DISCREPANCY_RESOLUTION);
    }
  }

  /** What is owed for cancelled units is sent again where that can be, and else granted. */
  private boolean isBeyond(Balance balance) {
    Money owed = balance.owedBack().amount();
    return balance.surplus().isGreaterThan(owed)
        || (owed.isPositive() && !awaited.contains(Awaited.REFUND_RETRY));
  }

  private void end() {
    boolean hasEnded =
        order.status() == OrderStatus.COMPLETED || order.status() == OrderStatus.CANCELLED;
    if (!hasEnded && awaited.stream().noneMatch(Awaited::keepsFromEnd)) {
      disturbed.add("it is " + order.status() + " and waits for nobody");
    }
    if (order.status() == OrderStatus.CANCELLED && awaited.contains(Awaited.CLAIM_DECISION)) {
      disturbed.add("it is CANCELLED and a claim waits for a decision");
    }
  }
}
