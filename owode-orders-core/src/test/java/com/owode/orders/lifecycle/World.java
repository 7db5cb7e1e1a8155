package com.owode.orders.lifecycle;

import com.owode.orders.command.OrderReport;
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
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.Provenance;
import com.owode.orders.payment.Attempt;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.stock.StockOutcome;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What gateway, stock room, discount issuer and notifier tell of what was asked of them, and what
 * the worker tells for them of what nobody needs any more. In a faulty world they may not know yet.
 */
record World(Dice dice, Life life, boolean faulty) {

  private static final Provenance SOURCE = Provenance.verified("world", "ref-1");

  /** Empty when there is nothing to tell. */
  Optional<OrderReport> answer(EffectEnvelope envelope) {
    return EffectWanted.by(life.order(), envelope)
        ? Optional.of(envelope.effect().match(new Performed(envelope)))
        : unwanted(envelope);
  }

  /** What was surely not sent, as the worker tells it. */
  private Optional<OrderReport> unwanted(EffectEnvelope envelope) {
    Effect effect = envelope.effect();
    if (effect instanceof ReserveStock reserve) {
      return Optional.of(life.reports().stock(StockOutcome.RELEASED, reserve.units()));
    }
    if (effect instanceof CollectPayment collect && isUntold(collect.attempt())) {
      return Optional.of(payment(collect.attempt(), PaymentOutcome.VOIDED, collect.amount()));
    }
    if (effect instanceof Notify notify) {
      return Optional.of(message(envelope, notify, MessageOutcome.SUPPRESSED));
    }
    return Optional.empty();
  }

  private boolean isUntold(AttemptId attempt) {
    return life.order()
        .progress()
        .money()
        .attempt(attempt)
        .map(known -> known.state() == Attempt.State.STARTED)
        .orElse(false);
  }

  private OrderReport payment(AttemptId attempt, PaymentOutcome outcome, Money amount) {
    return life.reports().payment(attempt.number(), outcome, amount, "txn-of-attempt-" + attempt);
  }

  private OrderReport message(EffectEnvelope envelope, Notify notify, MessageOutcome outcome) {
    return new com.owode.orders.command.MessageReported(
        life.order().id(),
        new com.owode.orders.message.MessageIntent(
            envelope.id().event(), notify.message(), notify.reader(), notify.channel()),
        outcome,
        life.now(),
        SOURCE);
  }

  /** What becomes of an effect that is performed. */
  private final class Performed implements Effect.Cases<OrderReport> {

    private final EffectEnvelope envelope;

    private Performed(EffectEnvelope envelope) {
      this.envelope = envelope;
    }

    private boolean isUnlucky() {
      return dice.onceIn(8);
    }

    @Override
    public OrderReport reserveStock(ReserveStock effect) {
      return life.reports()
          .stock(isUnlucky() ? StockOutcome.SHORT : StockOutcome.RESERVED, effect.units());
    }

    @Override
    public OrderReport confirmStock(ConfirmStock effect) {
      return life.reports()
          .stock(
              dice.onceIn(30) ? StockOutcome.SHORT : StockOutcome.RESERVED,
              effect.units().and(EffectWanted.stillReserved(life.order())));
    }

    @Override
    public OrderReport releaseStock(ReleaseStock effect) {
      return life.reports().stock(StockOutcome.RELEASED, effect.units());
    }

    @Override
    public OrderReport deductStock(DeductStock effect) {
      return life.reports().stock(StockOutcome.DEDUCTED, effect.units());
    }

    @Override
    public OrderReport restockUnits(RestockUnits effect) {
      return life.reports().stock(StockOutcome.RESTOCKED, effect.units());
    }

    @Override
    public OrderReport collectPayment(CollectPayment effect) {
      return payment(effect.attempt(), outcome(effect.capture()), effect.amount());
    }

    @Override
    public OrderReport capturePayment(CapturePayment effect) {
      PaymentOutcome outcome =
          isUnlucky() ? PaymentOutcome.DECLINED : orNotKnown(PaymentOutcome.CAPTURED);
      return payment(effect.attempt(), outcome, effect.amount());
    }

    /** What was taken already cannot be given free. */
    @Override
    public OrderReport voidPayment(VoidPayment effect) {
      PaymentOutcome outcome = isUnlucky() ? PaymentOutcome.CAPTURED : PaymentOutcome.VOIDED;
      return payment(effect.attempt(), outcome, effect.amount());
    }

    @Override
    public OrderReport askPayment(AskPayment effect) {
      return payment(effect.attempt(), outcome(dice.oneOf(CaptureAt.values())), effect.amount());
    }

    @Override
    public OrderReport refundPayment(RefundPayment effect) {
      return refund(effect.repayment().number(), effect.portion(), effect.amount());
    }

    @Override
    public OrderReport askRefund(AskRefund effect) {
      return refund(effect.repayment().number(), effect.portion(), effect.amount());
    }

    @Override
    public OrderReport issueDiscount(IssueDiscount effect) {
      return life.reports()
          .discount(
              effect.refundCase().number(),
              isUnlucky() ? DiscountOutcome.FAILED : DiscountOutcome.ISSUED);
    }

    @Override
    public OrderReport notify(Notify effect) {
      return message(envelope, effect, isUnlucky() ? MessageOutcome.FAILED : MessageOutcome.SENT);
    }

    private PaymentOutcome outcome(CaptureAt captureAt) {
      if (isUnlucky()) {
        return PaymentOutcome.DECLINED;
      }
      return orNotKnown(
          captureAt == CaptureAt.PLACEMENT ? PaymentOutcome.CAPTURED : PaymentOutcome.AUTHORISED);
    }

    private PaymentOutcome orNotKnown(PaymentOutcome outcome) {
      return faulty && dice.onceIn(3)
          ? dice.oneOf(PaymentOutcome.PENDING, PaymentOutcome.UNKNOWN)
          : outcome;
    }

    private OrderReport refund(int repayment, int portion, Money amount) {
      RefundOutcome outcome =
          isUnlucky()
              ? RefundOutcome.FAILED
              : faulty && isUnlucky()
                  ? dice.oneOf(RefundOutcome.PENDING, RefundOutcome.UNKNOWN)
                  : RefundOutcome.DONE;
      return life.reports()
          .refund(repayment, portion, outcome, amount, "refund-w" + life.order().version());
    }
  }
}
