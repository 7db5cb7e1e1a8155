package com.owode.orders.lifecycle;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.UnitBook;
import com.owode.orders.message.MessageKind;
import com.owode.orders.model.DeadlineKind;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.Repayment;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.refund.CaseState;

/**
 * Whether an effect is still wanted when its turn comes: what it is for may have been reversed
 * since.
 */
public final class EffectWanted implements Effect.Cases<Boolean> {

  private final Order order;

  private EffectWanted(Order order) {
    this.order = order;
  }

  /**
   * {@return whether the effect is still to be performed}
   *
   * @param order the order as it stands now
   * @param envelope the effect
   */
  public static boolean by(Order order, EffectEnvelope envelope) {
    return envelope.effect().match(new EffectWanted(order));
  }

  @Override
  public Boolean reserveStock(ReserveStock effect) {
    return effect.units().meets(order.progress().units().here());
  }

  @Override
  public Boolean confirmStock(ConfirmStock effect) {
    return effect.units().meets(stillReserved(order));
  }

  /**
   * {@return the units that are set aside for an order and can still be shipped}
   *
   * @param order the order as it stands
   */
  public static Units stillReserved(Order order) {
    return order.progress().stock().reserved().and(order.progress().units().here());
  }

  @Override
  public Boolean releaseStock(ReleaseStock effect) {
    return true;
  }

  @Override
  public Boolean deductStock(DeductStock effect) {
    return true;
  }

  @Override
  public Boolean restockUnits(RestockUnits effect) {
    return true;
  }

  @Override
  public Boolean collectPayment(CollectPayment effect) {
    return isOpen(effect.attempt()) && isMoneyAwaited(effect.attempt());
  }

  @Override
  public Boolean capturePayment(CapturePayment effect) {
    return isOpen(effect.attempt()) && isMoneyAwaited(effect.attempt());
  }

  /**
   * Also when it was told that the money is free: that can be the late answer to a void before this
   * one, which says nothing of what was set aside since.
   */
  @Override
  public Boolean voidPayment(VoidPayment effect) {
    return order
        .progress()
        .money()
        .attempt(effect.attempt())
        .filter(known -> known.isOpen() || known.state() == Attempt.State.VOIDED)
        .isPresent();
  }

  @Override
  public Boolean askPayment(AskPayment effect) {
    return isOpen(effect.attempt());
  }

  @Override
  public Boolean refundPayment(RefundPayment effect) {
    return isUnderWay(effect.repayment(), effect.portion());
  }

  @Override
  public Boolean askRefund(AskRefund effect) {
    return isUnderWay(effect.repayment(), effect.portion());
  }

  @Override
  public Boolean issueDiscount(IssueDiscount effect) {
    return !order.progress().heard().discounts().contains(effect.refundCase().number());
  }

  @Override
  public Boolean notify(Notify effect) {
    UnitBook units = order.progress().units();
    MessageKind kind = effect.message();
    if (kind.equals(MessageKind.PAYMENT_RETRY)) {
      return order.balance().open().isPositive();
    }
    if (kind.equals(MessageKind.ORDER_CONFIRMATION) || kind.equals(MessageKind.NEW_ORDER)) {
      return order.status() != OrderStatus.CANCELLED;
    }
    if (kind.equals(MessageKind.SHIP_BY_REMINDER)) {
      return !units.here().isEmpty() && !hasPassed(DeadlineKind.SHIP_BY_OVERDUE);
    }
    if (kind.equals(MessageKind.SHIP_BY_OVERDUE)) {
      return !units.here().isEmpty();
    }
    if (kind.equals(MessageKind.REVIEW_INVITATION)) {
      return order.progress().marks().review().isEmpty();
    }
    if (kind.equals(MessageKind.PROOF_REQUEST)) {
      return anyCaseIs(CaseState.AWAITING_PROOF);
    }
    if (kind.equals(MessageKind.RETURN_INSTRUCTIONS)) {
      return anyCaseIs(CaseState.AWAITING_RETURN);
    }
    return !kind.equals(MessageKind.OUT_OF_STOCK_OFFER) || order.progress().offers().anyOpen();
  }

  private boolean anyCaseIs(CaseState state) {
    return order.progress().cases().all().stream().anyMatch(known -> known.state() == state);
  }

  /** For the price, or for the difference of an alternative. */
  private boolean isMoneyAwaited(AttemptId attempt) {
    return order.isMoneyAwaited() || order.progress().offers().awaiting(attempt).isPresent();
  }

  private boolean hasPassed(DeadlineKind kind) {
    return order.progress().heard().deadlines().stream().anyMatch(known -> known.kind() == kind);
  }

  private boolean isOpen(AttemptId attempt) {
    return order.progress().money().attempt(attempt).map(Attempt::isOpen).orElse(false);
  }

  private boolean isUnderWay(RepaymentId repayment, int portion) {
    return order
        .progress()
        .money()
        .repayment(repayment)
        .map(known -> known.portions().get(portion).state())
        .map(state -> state == Repayment.State.STARTED || state == Repayment.State.UNKNOWN)
        .orElse(false);
  }
}
