package com.owode.orders.desk;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.IssueDiscount;
import com.owode.orders.effect.Notify;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.payment.Attempt;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.stock.StockOutcome;

/**
 * What is told of an effect that was reversed before it was performed: never more than is surely
 * true. What was never claimed before was never sent. What may have been sent is asked about, or
 * sent again under its key, so that the order learns the truth and reverses it.
 */
final class UnwantedCalls implements Effect.Cases<Outcome> {

  private final EffectCalls calls;

  UnwantedCalls(EffectCalls calls) {
    this.calls = calls;
  }

  private boolean isSurelyUnsent() {
    return calls.claimed().attempt() == 1;
  }

  @Override
  public Outcome reserveStock(ReserveStock effect) {
    return isSurelyUnsent()
        ? new Outcome.TellSuppressed(
            calls.stock(effect.units(), StockAnswer.of(StockOutcome.RELEASED)))
        : calls.reserveStock(effect);
  }

  @Override
  public Outcome confirmStock(ConfirmStock effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome releaseStock(ReleaseStock effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome deductStock(DeductStock effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome restockUnits(RestockUnits effect) {
    return new Outcome.Suppressed();
  }

  /** An attempt of which something was told meanwhile needs no word from us. */
  @Override
  public Outcome collectPayment(CollectPayment effect) {
    if (!isSurelyUnsent()) {
      return calls.askInstead(effect.attempt(), effect.amount(), effect.key());
    }
    boolean isUntold =
        calls
            .order()
            .progress()
            .money()
            .attempt(effect.attempt())
            .map(known -> known.state() == Attempt.State.STARTED)
            .orElse(false);
    return isUntold
        ? new Outcome.TellSuppressed(
            calls.payment(effect.attempt(), PaymentAnswer.voided(effect.amount())))
        : new Outcome.Suppressed();
  }

  @Override
  public Outcome capturePayment(CapturePayment effect) {
    return isSurelyUnsent()
        ? new Outcome.Suppressed()
        : calls.askInstead(effect.attempt(), effect.amount(), effect.key());
  }

  @Override
  public Outcome voidPayment(VoidPayment effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome askPayment(AskPayment effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome refundPayment(RefundPayment effect) {
    return isSurelyUnsent()
        ? new Outcome.Suppressed()
        : calls.askRefund(
            new AskRefund(effect.repayment(), effect.portion(), effect.amount(), effect.key()));
  }

  @Override
  public Outcome askRefund(AskRefund effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome issueDiscount(IssueDiscount effect) {
    return new Outcome.Suppressed();
  }

  @Override
  public Outcome notify(Notify effect) {
    MessageIntent intent =
        new MessageIntent(
            calls.claimed().id().event(), effect.message(), effect.reader(), effect.channel());
    return new Outcome.TellSuppressed(calls.message(intent, MessageOutcome.SUPPRESSED));
  }
}
