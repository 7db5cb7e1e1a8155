package com.owode.orders.examples.shop;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A payment gateway in memory: takes, sets aside and gives back at once, declines when told to, and
 * does once what is asked for under the same key. Safe for use by several threads.
 */
public final class SimpleGateway implements PaymentGateway {

  private record Paying(OrderId order, AttemptId attempt) {}

  private final Object lock = new Object();
  private final Map<Paying, PaymentAnswer> payments = new HashMap<>();
  private final Set<IdempotencyKey> keys = new HashSet<>();
  private final Map<IdempotencyKey, RefundAnswer> refunds = new HashMap<>();
  private boolean declinesNext;
  private int transactions;

  /** Opens a gateway that declines nothing. */
  public SimpleGateway() {}

  /** Declines the next payment, once: the card is empty. */
  public void declineNext() {
    synchronized (lock) {
      declinesNext = true;
    }
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    return pay(
        new Paying(order.order(), what.attempt()),
        call.key(),
        none -> collected(what),
        known -> known);
  }

  /** What is not set aside any more is told as it is. */
  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    return pay(
        new Paying(order.order(), what.attempt()),
        call.key(),
        none -> PaymentAnswer.declined(what.amount()),
        known ->
            known.outcome() == PaymentOutcome.AUTHORISED
                ? PaymentAnswer.captured(what.amount(), next("payment"))
                : known);
  }

  /** What was never heard of is void from now on, and what was taken stays taken. */
  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    PaymentAnswer free = PaymentAnswer.voided(what.amount());
    return pay(
        new Paying(order.order(), what.attempt()),
        call.key(),
        none -> free,
        known -> known.outcome() == PaymentOutcome.AUTHORISED ? free : known);
  }

  /** What was never heard of is void from now on: the gateway will not accept it later. */
  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    return pay(
        new Paying(order.order(), what.attempt()),
        call.key(),
        none -> PaymentAnswer.voided(what.amount()),
        known -> known);
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    return giveBack(call.key(), () -> RefundAnswer.done(what.amount(), next("refund")));
  }

  /** A key that was never seen has failed from now on: the gateway will not accept it later. */
  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    return giveBack(what.key(), () -> RefundAnswer.failed(what.amount()));
  }

  @Override
  public Duration keyLifetime() {
    return Duration.ofDays(30);
  }

  /** What a key asks for is done once; asked again, it is told where the money is now. */
  private PaymentAnswer pay(
      Paying paying,
      IdempotencyKey key,
      Function<Paying, PaymentAnswer> begin,
      UnaryOperator<PaymentAnswer> goOn) {
    synchronized (lock) {
      boolean isNew = keys.add(key);
      return payments.compute(
          paying,
          (same, known) -> known == null ? begin.apply(same) : isNew ? goOn.apply(known) : known);
    }
  }

  private RefundAnswer giveBack(IdempotencyKey key, Supplier<RefundAnswer> answer) {
    synchronized (lock) {
      return refunds.computeIfAbsent(key, none -> answer.get());
    }
  }

  private PaymentAnswer collected(CollectPayment what) {
    if (declinesNext) {
      declinesNext = false;
      return PaymentAnswer.declined(what.amount());
    }
    return what.capture() == CaptureAt.PLACEMENT
        ? PaymentAnswer.captured(what.amount(), next("payment"))
        : PaymentAnswer.authorised(what.amount(), next("payment"));
  }

  private TransactionRef next(String kind) {
    transactions++;
    return TransactionRef.of(kind + "-" + transactions);
  }
}
