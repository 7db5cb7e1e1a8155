package com.owode.orders.examples.qa;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.examples.qa.CardProvider.Transfer;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.joda.money.Money;

/**
 * Our adapter of the provider of card payments. An attempt is one payment there, under a reference
 * of our own, so that what is asked, captured and freed later finds it; each request carries the
 * key of its call.
 */
final class CardGateway implements PaymentGateway {

  private final CardProvider provider;
  private final InstantSource clock;

  CardGateway(CardProvider provider, InstantSource clock) {
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    boolean isHeld = what.capture() != CaptureAt.PLACEMENT;
    String payment = referenceOf(order, what.attempt());
    return answer(
        what.amount(),
        inTime(
            call,
            () -> provider.pay(key(call.key()), payment, id(order), minor(what.amount()), isHeld)));
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    String payment = referenceOf(order, what.attempt());
    return answer(
        what.amount(),
        inTime(
            call,
            () -> provider.capture(key(call.key()), payment, id(order), minor(what.amount()))));
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    String payment = referenceOf(order, what.attempt());
    return answer(
        what.amount(), inTime(call, () -> provider.cancel(key(call.key()), payment, id(order))));
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    String payment = referenceOf(order, what.attempt());
    return answer(what.amount(), inTime(call, () -> provider.payment(payment, id(order))));
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    return refund(
        what.amount(),
        inTime(call, () -> provider.refund(key(call.key()), id(order), minor(what.amount()))));
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    return refund(what.amount(), inTime(call, () -> provider.refunded(key(what.key()), id(order))));
  }

  @Override
  public Duration keyLifetime() {
    return Duration.ofDays(30);
  }

  /** What is too late is not sent: its key may be forgotten by now. */
  private Transfer inTime(PortCall call, Supplier<Transfer> request) {
    if (clock.instant().isAfter(call.deadline())) {
      throw new NotSentException("the deadline of the call has passed");
    }
    try {
      return request.get();
    } catch (CardProvider.Unreachable nothing) {
      throw new NotSentException("the provider cannot be reached", nothing);
    }
  }

  private static PaymentAnswer answer(Money asked, Transfer payment) {
    TransactionRef reference = TransactionRef.of(payment.id());
    return switch (payment.state()) {
      case DONE -> PaymentAnswer.captured(money(asked, payment), reference);
      case HELD -> PaymentAnswer.authorised(money(asked, payment), reference);
      case PENDING -> PaymentAnswer.pending(asked);
      case REFUSED -> PaymentAnswer.declined(asked);
      case CANCELLED -> PaymentAnswer.voided(asked);
    };
  }

  private static RefundAnswer refund(Money asked, Transfer refund) {
    return switch (refund.state()) {
      case DONE -> RefundAnswer.done(money(asked, refund), TransactionRef.of(refund.id()));
      case PENDING, HELD -> RefundAnswer.pending(asked);
      case REFUSED, CANCELLED -> RefundAnswer.failed(asked);
    };
  }

  private static Money money(Money asked, Transfer transfer) {
    return Money.ofMinor(asked.getCurrencyUnit(), transfer.minor());
  }

  private static long minor(Money amount) {
    return amount.getAmountMinorLong();
  }

  private static String id(OrderPlaced order) {
    return order.order().value();
  }

  private static String referenceOf(OrderPlaced order, AttemptId attempt) {
    return id(order) + "." + attempt.number();
  }

  /** The provider takes letters, digits, points and hyphens. */
  private static String key(IdempotencyKey key) {
    return key.value().replace(':', '.');
  }
}
