package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.AddProof;
import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.DecideClaim;
import com.owode.orders.command.RetryPayment;
import com.owode.orders.event.UnitBook;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Note;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Units;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.Repayment;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.refund.ReturnCondition;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import java.util.Optional;

/** What usually comes next, wherever an order stands: one step towards its rest. */
final class Road {

  private Road() {}

  static OrderLife onward(Stage stage) {
    OrderLife life = stage.life();
    if (isMoneyOnItsWayBack(life.order())) {
      return life.onward()
          .refundsAre(stage.way(RefundOutcome.DONE, RefundOutcome.DONE, RefundOutcome.FAILED));
    }
    Optional<RefundCase> waiting =
        life.order().progress().cases().all().stream()
            .filter(known -> known.state().isOpen())
            .findFirst();
    if (waiting.isPresent()) {
      return answered(life, waiting.get());
    }
    return OfferMoves.open(stage).isPresent() ? OfferMoves.answered(stage) : shipped(stage);
  }

  private static boolean isMoneyOnItsWayBack(Order order) {
    return order.progress().money().repayments().stream()
        .anyMatch(
            one ->
                one.state() == Repayment.State.STARTED || one.state() == Repayment.State.UNKNOWN);
  }

  private static OrderLife answered(OrderLife life, RefundCase waiting) {
    return switch (waiting.state()) {
      case AWAITING_PROOF ->
          life.ask(
              life.buyer(),
              new AddProof(waiting.id(), List.of(Fixtures.aPhoto("asked-for", life.now()))));
      case AWAITING_RETURN ->
          life.tell(
              life.reports()
                  .returned(
                      "return-of-" + waiting.id(), waiting.units(), ReturnCondition.RESELLABLE));
      default ->
          life.ask(
              life.seller(),
              new DecideClaim(waiting.id(), ClaimDecision.APPROVE, Optional.empty(), Note.none()));
    };
  }

  private static OrderLife shipped(Stage stage) {
    OrderLife life = stage.life();
    OrderStatus status = life.status();
    if (status == OrderStatus.PAYMENT_FAILED) {
      return life.ask(life.buyer(), new RetryPayment());
    }
    if (status == OrderStatus.AWAITING_PAYMENT) {
      return isMoneyExpected(life.order())
          ? life.onward().paymentIs(PaymentOutcome.CAPTURED)
          : life.onward().reserved();
    }
    UnitBook units = life.order().progress().units();
    if (!units.open().isEmpty()) {
      return MoveKind.PACK.play(stage);
    }
    if (!units.packed().isEmpty()) {
      return MoveKind.SHIP.play(stage);
    }
    return units.shipped().isEmpty()
        ? received(stage, units.delivered())
        : MoveKind.PARCEL_ARRIVES.play(stage);
  }

  /** A host collects once the stock is set aside. */
  private static boolean isMoneyExpected(Order order) {
    return order.placed().payment() == PaymentMode.HOST
        ? order.progress().stock().asked().isEmpty()
        : order.progress().money().hasOpenAttempt();
  }

  /** Most buyers are content; one in six has a claim, else few orders would ever come to one. */
  private static OrderLife received(Stage stage, Units delivered) {
    OrderLife life = stage.life();
    if (delivered.isEmpty() || life.status() == OrderStatus.COMPLETED) {
      return StockMoves.answered(stage);
    }
    return stage.how() % 3 == 1
        ? ClaimMoves.claim(stage)
        : life.ask(life.buyer(), new ConfirmDelivery(Pick.these(delivered)));
  }
}
