package com.owode.orders.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.Grant;
import com.owode.orders.command.GrantRefund;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Release;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.refund.CaseState;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;

/**
 * What must come of every walk: at rest when faults stop and time passes, and at its end when then
 * everybody does what the order waits for.
 */
final class WalkEnd {

  /** Each round ends at least one of the things that are waited for. */
  private static final int MOST_ROUNDS = 100;

  private final Walk walk;
  private final Life life;
  private final Dice dice;

  private WalkEnd(Walk walk, Dice dice) {
    this.walk = walk;
    this.life = walk.life();
    this.dice = dice;
  }

  static void of(Walk walk, long seed) {
    new WalkEnd(walk, new Dice(seed)).reach();
  }

  private void reach() {
    rest();
    for (int round = 0; round < MOST_ROUNDS && !isEnd(); round++) {
      Set<Awaited> before = Rest.of(life.order()).awaited();
      Order waiting = life.order();
      doWhatIsAwaited();
      assertThat(life.order()).as("moved by those it waited for: %s", before).isNotSameAs(waiting);
      rest();
    }
    assertThat(isEnd()).as("at its end, waiting for %s", awaited()).isTrue();
    Invariants.foldsAgain(life);
  }

  private void rest() {
    walk.toRest(dice);
    assertThat(Rest.of(life.order()).disturbances()).as("what keeps it from rest").isEmpty();
    assertThat(walk.unanswered()).as("effects outstanding at rest").isEmpty();
  }

  private Set<Awaited> awaited() {
    return Rest.of(life.order()).awaited();
  }

  private boolean isEnd() {
    return Rest.of(life.order()).isEnd();
  }

  /** Each by whom the order waits for. */
  private void doWhatIsAwaited() {
    for (Awaited awaited : awaited()) {
      switch (awaited) {
        case RELEASE -> ask(Life.SUPPORT, new Release(Note.none()));
        case PAYMENT -> cancelAll(life.order().progress().units().here());
        case SHIPMENT -> send();
        case LOST_PARCEL -> cancelAll(in(TrackingStatus.LOST));
        case RETURNING_PARCEL -> comeBack();
        case CLAIM_DECISION -> decide();
        case REFUND_RETRY -> sendAgain();
        case DISPUTE_DECISION -> throw new AssertionError("the bank has decided");
        case SURPLUS_DECISION -> giveBack();
        case DISCREPANCY_RESOLUTION -> resolve();
      }
    }
  }

  private Decision ask(Actor actor, OrderRequest request) {
    return walk.step(Optional.of(actor), request);
  }

  private void cancelAll(Units units) {
    if (!units.isEmpty()) {
      ask(Life.SUPPORT, new Cancel(Pick.these(units), CancelReason.SUPPORT_DECISION, Note.none()));
    }
  }

  /** Ships what is here, or now and then cancels it. */
  private void send() {
    Units here = life.order().progress().units().here();
    if (dice.onceIn(4)) {
      cancelAll(here);
      return;
    }
    ask(Life.SELLER, new Pack(Pick.all(), Packaging.SECURE));
    int packed = life.order().progress().units().packed().count();
    int number = life.order().progress().parcels().all().size() + 1;
    ask(
        Life.SELLER,
        new Ship(
            Pick.all(),
            Reports.parcel("parcel-e" + number),
            new Checklist(
                Math.max(1, packed), life.order().progress().marks().address().version())));
  }

  private Units in(TrackingStatus status) {
    Units inside = Units.none();
    for (Parcel parcel : life.order().progress().parcels().all()) {
      if (parcel.status() == status) {
        inside = inside.plus(parcel.units().and(life.order().progress().units().shipped()));
      }
    }
    return inside;
  }

  private void comeBack() {
    for (Parcel parcel : life.order().progress().parcels().all()) {
      if (parcel.status() == TrackingStatus.RETURNING) {
        walk.step(
            Optional.empty(),
            life.reports().tracking(parcel.id().value(), TrackingStatus.RETURNED_TO_SENDER));
      }
    }
  }

  private void decide() {
    for (RefundCase known : life.order().progress().cases().all()) {
      if (known.state() == CaseState.IN_REVIEW
          && !ask(Life.SELLER, decision(known, ClaimDecision.APPROVE)).isAccepted()) {
        ask(Life.SELLER, decision(known, ClaimDecision.DECLINE));
      }
    }
  }

  private static DecideClaim decision(RefundCase known, ClaimDecision decision) {
    return new DecideClaim(known.id(), decision, Optional.empty(), Note.none());
  }

  private void sendAgain() {
    for (Repayment known : life.order().progress().money().repayments()) {
      if (known.state() == Repayment.State.FAILED) {
        ask(Life.SELLER, new RetryRefund(known.id()));
      }
    }
  }

  private void giveBack() {
    Money surplus = life.order().balance().surplus();
    Money free = life.order().progress().money().free();
    Money back = surplus.isGreaterThan(free) ? free : surplus;
    if (back.isPositive()) {
      ask(Life.SUPPORT, new GrantRefund(Grant.of(back), Note.none(), Optional.empty()));
    }
  }

  private void resolve() {
    List<Discrepancy> all = life.order().progress().heard().discrepancies();
    for (Discrepancy known : all) {
      if (!known.resolved()) {
        ask(Life.SELLER, new ResolveDiscrepancy(known.number(), Note.none()));
      }
    }
  }
}
