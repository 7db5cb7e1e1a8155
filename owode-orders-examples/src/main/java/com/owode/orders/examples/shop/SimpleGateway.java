package com.owode.orders.examples.shop;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.joda.money.Money;

/**
 * A payment gateway in memory: takes and gives back at once, declines when told to, and gives the
 * same key the same answer. For one thread.
 */
public final class SimpleGateway implements PaymentGateway {

  private final Map<IdempotencyKey, PaymentAnswer> payments = new HashMap<>();
  private final Map<IdempotencyKey, RefundAnswer> refunds = new HashMap<>();
  private boolean declinesNext;
  private int transactions;

  /** Opens a gateway that declines nothing. */
  public SimpleGateway() {}

  /** Declines the next payment, once: the card is empty. */
  public void declineNext() {
    declinesNext = true;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    return once(call.key(), () -> taken(what.amount()));
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    return once(call.key(), () -> taken(what.amount()));
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    return once(call.key(), () -> PaymentAnswer.voided(what.amount()));
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    PaymentAnswer known = payments.get(what.key());
    return known == null ? PaymentAnswer.unknown(what.amount()) : known;
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    return refunds.computeIfAbsent(
        call.key(), none -> RefundAnswer.done(what.amount(), next("refund")));
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    RefundAnswer known = refunds.get(what.key());
    return known == null ? RefundAnswer.unknown(what.amount()) : known;
  }

  @Override
  public Duration keyLifetime() {
    return Duration.ofDays(30);
  }

  private PaymentAnswer once(IdempotencyKey key, Supplier<PaymentAnswer> answer) {
    return payments.computeIfAbsent(key, none -> answer.get());
  }

  private PaymentAnswer taken(Money amount) {
    if (declinesNext) {
      declinesNext = false;
      return PaymentAnswer.declined(amount);
    }
    return PaymentAnswer.captured(amount, next("payment"));
  }

  private TransactionRef next(String kind) {
    transactions++;
    return TransactionRef.of(kind + "-" + transactions);
  }
}
