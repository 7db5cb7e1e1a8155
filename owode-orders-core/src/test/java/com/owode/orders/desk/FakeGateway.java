package com.owode.orders.desk;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.AskRefund;
import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.RefundPayment;
import com.owode.orders.effect.VoidPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A gateway that honours keys and counts what it really did; the next calls can be scripted. */
final class FakeGateway implements PaymentGateway {

  /** What happens to a call. */
  enum Fault {
    /** It works. */
    NONE,
    /** Nothing is done, and the caller is told so. */
    NOT_SENT,
    /** It is done, and the reply is lost. */
    REPLY_LOST,
    /** Nothing is done, and the caller cannot know. */
    LOST,
    /** It is declined. */
    DECLINED,
    /** It is done later. */
    PENDING
  }

  private final Map<IdempotencyKey, PaymentAnswer> payments = new LinkedHashMap<>();
  private final Map<IdempotencyKey, RefundAnswer> refunds = new LinkedHashMap<>();
  private final Deque<Fault> script = new ArrayDeque<>();
  private final List<String> calls = new ArrayList<>();
  private final List<PaymentAnswer> forgottenPayments = new ArrayList<>();
  private final List<RefundAnswer> forgottenRefunds = new ArrayList<>();
  private Duration keyLifetime = Duration.ofDays(1);
  private Runnable duringCall = () -> {};

  synchronized FakeGateway next(Fault... faults) {
    script.addAll(List.of(faults));
    return this;
  }

  synchronized void keyLifetime(Duration life) {
    this.keyLifetime = life;
  }

  /** The keys so far have expired: what is sent under one of them again is done again. */
  synchronized void forgetKeys() {
    forgottenPayments.addAll(payments.values());
    forgottenRefunds.addAll(refunds.values());
    payments.clear();
    refunds.clear();
  }

  /** Something that happens once while a call is under way. */
  synchronized void duringNextCall(Runnable happening) {
    this.duringCall = happening;
  }

  /** Every call in order: what, key, attempt. */
  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  /** How many charges really happened. */
  synchronized long charges() {
    return Stream.concat(forgottenPayments.stream(), payments.values().stream())
        .filter(answer -> answer.outcome() == com.owode.orders.payment.PaymentOutcome.CAPTURED)
        .count();
  }

  /** What was asked for and answered to, in order. */
  synchronized List<org.joda.money.Money> collected() {
    return payments.values().stream().map(PaymentAnswer::amount).toList();
  }

  /** How many refunds really happened. */
  synchronized int refunds() {
    return forgottenRefunds.size() + refunds.size();
  }

  private Fault begin(String what, PortCall call) {
    Runnable happening;
    Fault fault;
    synchronized (this) {
      calls.add(what + " " + call.key() + " #" + call.attempt());
      happening = duringCall;
      duringCall = () -> {};
      fault = script.isEmpty() ? Fault.NONE : script.pop();
    }
    happening.run();
    if (fault == Fault.NOT_SENT) {
      throw new com.owode.orders.port.NotSentException("connection refused");
    }
    if (fault == Fault.LOST) {
      throw new IllegalStateException("timed out");
    }
    return fault;
  }

  private <T> T end(Fault fault, T answer) {
    if (fault == Fault.REPLY_LOST) {
      throw new IllegalStateException("timed out");
    }
    return answer;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    Fault fault = begin("collect", call);
    synchronized (this) {
      TransactionRef reference = TransactionRef.of("txn-" + (payments.size() + 1));
      PaymentAnswer fresh =
          switch (fault) {
            case DECLINED -> PaymentAnswer.declined(what.amount());
            case PENDING -> PaymentAnswer.pending(what.amount());
            default ->
                what.capture() == CaptureAt.PLACEMENT
                    ? PaymentAnswer.captured(what.amount(), reference)
                    : PaymentAnswer.authorised(what.amount(), reference);
          };
      return end(fault, payments.computeIfAbsent(call.key(), none -> fresh));
    }
  }

  @Override
  public PaymentAnswer capture(CapturePayment what, OrderPlaced order, PortCall call) {
    Fault fault = begin("capture", call);
    synchronized (this) {
      TransactionRef reference = TransactionRef.of("txn-" + (payments.size() + 1));
      PaymentAnswer fresh = PaymentAnswer.captured(what.amount(), reference);
      return end(fault, payments.computeIfAbsent(call.key(), none -> fresh));
    }
  }

  @Override
  public PaymentAnswer voidAuthorisation(VoidPayment what, OrderPlaced order, PortCall call) {
    Fault fault = begin("void", call);
    return end(fault, PaymentAnswer.voided(what.amount()));
  }

  @Override
  public PaymentAnswer askPayment(AskPayment what, OrderPlaced order, PortCall call) {
    Fault fault = begin("ask", call);
    synchronized (this) {
      return end(fault, payments.getOrDefault(what.key(), PaymentAnswer.voided(what.amount())));
    }
  }

  @Override
  public RefundAnswer refund(RefundPayment what, OrderPlaced order, PortCall call) {
    Fault fault = begin("refund", call);
    synchronized (this) {
      TransactionRef reference = TransactionRef.of("refund-" + (refunds.size() + 1));
      RefundAnswer fresh =
          fault == Fault.DECLINED
              ? RefundAnswer.failed(what.amount())
              : RefundAnswer.done(what.amount(), reference);
      return end(fault, refunds.computeIfAbsent(call.key(), none -> fresh));
    }
  }

  @Override
  public RefundAnswer askRefund(AskRefund what, OrderPlaced order, PortCall call) {
    Fault fault = begin("ask-refund", call);
    synchronized (this) {
      return end(fault, refunds.getOrDefault(what.key(), RefundAnswer.failed(what.amount())));
    }
  }

  @Override
  public synchronized Duration keyLifetime() {
    return keyLifetime;
  }
}
