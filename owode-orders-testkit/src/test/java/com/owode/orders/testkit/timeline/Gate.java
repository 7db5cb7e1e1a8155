package com.owode.orders.testkit.timeline;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;

/** A gateway that takes at once; its references follow from the keys, so that a story repeats. */
final class Gate implements PaymentGateway {

  private static TransactionRef reference(PortCall call) {
    return TransactionRef.of("bank-" + call.key().value().replace(':', '-'));
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.captured(what.amount(), reference(call));
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.captured(what.amount(), reference(call));
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.voided(what.amount());
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    return PaymentAnswer.unknown(what.amount());
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    return RefundAnswer.done(what.amount(), reference(call));
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    return RefundAnswer.unknown(what.amount());
  }

  @Override
  public Duration keyLifetime() {
    return Duration.ofDays(30);
  }
}
