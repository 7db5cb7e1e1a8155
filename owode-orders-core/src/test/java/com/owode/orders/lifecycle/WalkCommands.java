package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.AskForRefund;
import com.owode.orders.command.Cancel;
import com.owode.orders.command.CommandKind;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.DeclareOutOfStock;
import com.owode.orders.command.OrderCommand;
import com.owode.orders.command.OrderReport;
import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.ResolveDiscrepancy;
import com.owode.orders.command.RetryRefund;
import com.owode.orders.command.Ship;
import com.owode.orders.command.UpdateTracking;
import com.owode.orders.event.Discrepancy;
import com.owode.orders.model.Actor;
import com.owode.orders.model.Note;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Repayment;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Commands that fit where an order stands, so that a walk comes far: the others are left to {@link
 * RandomCommands}.
 */
record WalkCommands(Dice dice) {

  private static final int MOST_TRIES = 20;
  private static final List<CommandKind> REPORTS = kinds(true);
  private static final List<CommandKind> REQUESTS = kinds(false);

  private static List<CommandKind> kinds(boolean reports) {
    return Stream.of(CommandKind.values())
        .filter(kind -> OrderReport.class.isAssignableFrom(kind.type()) == reports)
        .toList();
  }

  /** A request or report that makes sense as the order stands. */
  OrderCommand fitting(Life life) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      CommandKind kind = kind(life);
      if (makesSense(kind, life)) {
        Optional<OrderCommand> command = fitting(kind, life);
        if (command.isPresent()) {
          return command.get();
        }
      }
    }
    return new RandomCommands(dice).next(life);
  }

  /** Mostly a request; where somebody waits for an answer, often that. */
  private CommandKind kind(Life life) {
    var progress = life.order().progress();
    if (progress.offers().anyOpen() && dice.onceIn(4)) {
      return dice.oneOf(CommandKind.ACCEPT_ALTERNATIVE, CommandKind.DECLINE_ALTERNATIVES);
    }
    if (progress.cases().anyOpen() && dice.onceIn(4)) {
      return dice.oneOf(
          CommandKind.ADD_PROOF,
          CommandKind.DECIDE_CLAIM,
          CommandKind.WITHDRAW_CLAIM,
          CommandKind.RETURN_RECEIVED);
    }
    return dice.oneOf(dice.onceIn(4) ? REPORTS : REQUESTS);
  }

  /** Who may ask it; now and then support in the place of somebody else, overriding what it can. */
  Optional<Actor> actor(OrderCommand command) {
    if (!(command instanceof OrderRequest request)) {
      return Optional.empty();
    }
    if (dice.onceIn(8)) {
      Actor.SupportActor standIn = Life.SUPPORT.because(Note.of(PersonRef.of("note-1")));
      return Optional.of(
          dice.onceIn(2)
              ? standIn
              : standIn.overriding(
                  dice.oneOf(
                      "payment.attempts-left", "packing.secure", "shipping.tracking-given")));
    }
    return Optional.of(new RandomCommands(dice).actor(request));
  }

  private static boolean makesSense(CommandKind kind, Life life) {
    return Lifecycle.owode()
        .during(kind)
        .map(during -> during.contains(life.status()))
        .orElse(kind != CommandKind.PLACE);
  }

  private Optional<OrderCommand> fitting(CommandKind kind, Life life) {
    Order order = life.order();
    var units = order.progress().units();
    Note none = Note.none();
    return switch (kind) {
      case PACK -> some(units.open()).map(pick -> new Pack(pick, Packaging.SECURE));
      case SHIP -> some(units.packed()).map(pick -> ship(pick, life));
      case CONFIRM_DELIVERY ->
          some(units.shipped().plus(units.delivered())).map(ConfirmDelivery::new);
      case CANCEL ->
          rarely(one(dice.onceIn(4) ? units.here().plus(units.shipped()) : units.here()))
              .map(pick -> new Cancel(pick, CancelReason.BUYER_CHANGED_MIND, none));
      case DECLARE_OUT_OF_STOCK ->
          rarely(one(units.here().minus(order.progress().offers().waiting())))
              .map(
                  pick -> new DeclareOutOfStock(pick, new RandomCommands(dice).alternatives(life)));
      case ASK_FOR_REFUND -> claim(life);
      case DECIDE_CLAIM ->
          anyCase(life, known -> known.state().isOpen())
              .map(
                  known ->
                      new DecideClaim(
                          known.id(), dice.oneOf(ClaimDecision.values()), Optional.empty(), none));
      case RESOLVE_DISCREPANCY -> discrepancy(order);
      case RETRY_REFUND -> failed(order).map(known -> new RetryRefund(known.id()));
      case RETRY_PAYMENT -> when(order.balance().minorOpen() > 0, kind, life);
      case ACCEPT_ALTERNATIVE, DECLINE_ALTERNATIVES ->
          when(order.progress().offers().anyOpen(), kind, life);
      case HOLD -> rarely(when(true, kind, life));
      case RELEASE -> when(order.progress().marks().hold().isPresent(), kind, life);
      case LEAVE_REVIEW -> when(order.progress().marks().review().isEmpty(), kind, life);
      case WITHDRAW_CLAIM -> rarely(when(order.progress().cases().anyOpen(), kind, life));
      case ADD_PROOF -> when(order.progress().cases().anyOpen(), kind, life);
      case UPDATE_TRACKING ->
          parcel(order)
              .map(
                  known ->
                      new UpdateTracking(
                          known.shipment().tracked(TrackingNumber.of("T" + dice.below(9)))));
      case SHIPMENT_REPORTED ->
          some(units.packed())
              .map(pick -> life.reports().shipment(pick, "parcel-n" + nextParcel(life)));
      case REFUND_REPORTED -> when(!order.progress().money().repayments().isEmpty(), kind, life);
      case PAYMENT_REPORTED -> when(order.progress().money().hasOpenAttempt(), kind, life);
      case TRACKING_REPORTED -> parcel(order).map(known -> tracked(known, life));
      case RETURN_RECEIVED -> returned(life);
      default -> Optional.of(new RandomCommands(dice).of(kind, life));
    };
  }

  private Optional<OrderCommand> when(boolean fits, CommandKind kind, Life life) {
    return fits ? Optional.of(new RandomCommands(dice).of(kind, life)) : Optional.empty();
  }

  /** What ends much is rare, so that a walk comes far. */
  private <T> Optional<T> rarely(Optional<T> command) {
    return dice.onceIn(3) ? command : Optional.empty();
  }

  private static int nextParcel(Life life) {
    return life.order().progress().parcels().all().size() + 1;
  }

  private Optional<Pick> some(Units units) {
    return units.isEmpty() ? Optional.empty() : Optional.of(Pick.these(dice.some(units)));
  }

  private Optional<Pick> one(Units units) {
    return units.isEmpty() || dice.onceIn(6)
        ? some(units)
        : Optional.of(Pick.these(dice.oneOf(Scenes.each(units))));
  }

  private Ship ship(Pick units, Life life) {
    return new Ship(
        units,
        Reports.parcel("parcel-n" + nextParcel(life)),
        new Checklist(
            units.from(life.order().progress().units().packed()).count(),
            life.order().progress().marks().address().version()));
  }

  private Optional<OrderCommand> claim(Life life) {
    Units claimable = ClaimUnits.claimable(life.order(), life.now());
    OrderCommand claim = new RandomClaims(dice).claim(life);
    return claim instanceof AskForRefund asked
        ? some(claimable)
            .map(pick -> new AskForRefund(pick, asked.reason(), asked.evidence(), asked.words()))
        : Optional.empty();
  }

  private Optional<RefundCase> anyCase(Life life, Predicate<RefundCase> wanted) {
    return any(life.order().progress().cases().all(), wanted);
  }

  private Optional<OrderCommand> discrepancy(Order order) {
    return any(order.progress().heard().discrepancies(), (Discrepancy known) -> !known.resolved())
        .map(known -> new ResolveDiscrepancy(known.number(), Note.none()));
  }

  private Optional<Repayment> failed(Order order) {
    return any(
        order.progress().money().repayments(),
        (Repayment known) -> known.state() == Repayment.State.FAILED);
  }

  private Optional<Parcel> parcel(Order order) {
    return any(order.progress().parcels().all(), (Parcel known) -> true);
  }

  private OrderReport tracked(Parcel parcel, Life life) {
    return life.reports().tracking(parcel.id().value(), dice.oneOf(TrackingStatus.values()));
  }

  private Optional<OrderCommand> returned(Life life) {
    Units awaited = ReportRules.awaited(life.order());
    int number = life.order().progress().heard().returns().size() + 1;
    return awaited.isEmpty()
        ? rarely(when(true, CommandKind.RETURN_RECEIVED, life))
        : Optional.of(
            life.reports()
                .returned(
                    "return-n" + number, dice.some(awaited), dice.oneOf(ReturnCondition.values())));
  }

  private <T> Optional<T> any(List<T> all, Predicate<T> wanted) {
    List<T> fitting = all.stream().filter(wanted).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(fitting));
  }
}
