package com.owode.orders.desk;

import com.owode.orders.command.DiscountReported;
import com.owode.orders.command.MessageReported;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.RefundReported;
import com.owode.orders.command.StockReported;
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
import com.owode.orders.lifecycle.EffectWanted;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.message.MessageIntent;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.RepaymentId;
import com.owode.orders.port.ClaimedEffect;
import com.owode.orders.port.DiscountAnswer;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.port.StockAnswer;
import com.owode.orders.port.StockRoom;
import com.owode.orders.stock.StockOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls the port of one claimed effect, and says what came of it. */
final class EffectCalls implements Effect.Cases<Outcome> {

  private static final Logger LOG = LoggerFactory.getLogger(EffectCalls.class);

  /** Who tells that a message is not sent because its reader is erased. */
  private static final String ERASURE = "erasure";

  private static final Duration SPARED_FOR = Duration.ofDays(1);

  private final DeskPorts ports;
  private final Messages messages;
  private final ClaimedEffect claimed;
  private final Order order;
  private final InstantSource clock;
  private final Instant callEnds;

  EffectCalls(
      DeskPorts ports,
      Messages messages,
      ClaimedEffect claimed,
      Order order,
      InstantSource clock,
      Instant callEnds) {
    this.ports = ports;
    this.messages = messages;
    this.claimed = claimed;
    this.order = order;
    this.clock = clock;
    this.callEnds = callEnds;
  }

  ClaimedEffect claimed() {
    return claimed;
  }

  Order order() {
    return order;
  }

  /** What nobody has paid for yet is set aside for a time only. */
  @Override
  public Outcome reserveStock(ReserveStock effect) {
    boolean isPaid = order.isSecured() || order.progress().marks().confirmedAt().isPresent();
    return stock(
        effect.units(),
        call ->
            isPaid
                ? stockRoom().reserve(order.id(), effect.quantities(), call)
                : stockRoom().reserveUntil(order.id(), effect.quantities(), payBy(), call));
  }

  /**
   * That units stay set aside is no news. It must not be told either: what is freed meanwhile would
   * count as set aside anew.
   */
  @Override
  public Outcome confirmStock(ConfirmStock effect) {
    return stock(
        call -> stockRoom().confirm(order.id(), effect.quantities(), call),
        answer ->
            answer.outcome() == StockOutcome.RESERVED
                ? new Outcome.Done()
                : new Outcome.Tell(
                    stock(effect.units().and(EffectWanted.stillReserved(order)), answer)));
  }

  /** A day longer than the buyer has to pay, so that who pays at the last moment gets it. */
  private Instant payBy() {
    Duration payWithin =
        order.policies().map(known -> known.payment().payWithin()).orElse(Duration.ZERO);
    Instant due = order.placed().at().plus(payWithin);
    Instant now = clock.instant();
    return (due.isAfter(now) ? due : now).plus(SPARED_FOR);
  }

  @Override
  public Outcome releaseStock(ReleaseStock effect) {
    return stock(
        effect.units(), call -> stockRoom().release(order.id(), effect.quantities(), call));
  }

  @Override
  public Outcome deductStock(DeductStock effect) {
    return stock(effect.units(), call -> stockRoom().deduct(order.id(), effect.quantities(), call));
  }

  @Override
  public Outcome restockUnits(RestockUnits effect) {
    return stock(
        effect.units(), call -> stockRoom().restock(order.id(), effect.quantities(), call));
  }

  /** Unknown is told: nothing is resent before the gateway has been asked. */
  @Override
  public Outcome collectPayment(CollectPayment effect) {
    PaymentAnswer answer =
        orElse(
            () -> gateway().collect(effect, order.placed(), call(effect.key())),
            PaymentAnswer.unknown(effect.amount()));
    return new Outcome.Tell(payment(effect.attempt(), answer));
  }

  @Override
  public Outcome capturePayment(CapturePayment effect) {
    PaymentAnswer answer =
        orElse(
            () -> gateway().capture(effect, order.placed(), call(effect.key())),
            PaymentAnswer.unknown(effect.amount()));
    return new Outcome.Tell(payment(effect.attempt(), answer));
  }

  /** A void stays due until it is known: the same key again does no harm. */
  @Override
  public Outcome voidPayment(VoidPayment effect) {
    PaymentAnswer answer =
        orElse(
            () -> gateway().voidAuthorisation(effect, order.placed(), call(effect.key())),
            PaymentAnswer.unknown(effect.amount()));
    boolean isKnown =
        answer.outcome() == PaymentOutcome.VOIDED
            || answer.outcome() == PaymentOutcome.CAPTURED
            || answer.outcome() == PaymentOutcome.DECLINED;
    return isKnown
        ? new Outcome.Tell(payment(effect.attempt(), answer))
        : new Outcome.Again("the void is " + answer.outcome());
  }

  /** Where there is no answer that lasts, the order's own deadline asks again. */
  @Override
  public Outcome askPayment(AskPayment effect) {
    PaymentAnswer answer =
        orElse(
            () -> gateway().askPayment(effect, order.placed(), call(ownKey())),
            PaymentAnswer.unknown(effect.amount()));
    return new Outcome.Tell(payment(effect.attempt(), answer));
  }

  @Override
  public Outcome refundPayment(RefundPayment effect) {
    RefundAnswer answer =
        orElse(
            () -> gateway().refund(effect, order.placed(), call(effect.key())),
            RefundAnswer.unknown(effect.amount()));
    return new Outcome.Tell(refund(effect.repayment(), effect.portion(), answer));
  }

  @Override
  public Outcome askRefund(AskRefund effect) {
    RefundAnswer answer =
        orElse(
            () -> gateway().askRefund(effect, order.placed(), call(ownKey())),
            RefundAnswer.unknown(effect.amount()));
    return new Outcome.Tell(refund(effect.repayment(), effect.portion(), answer));
  }

  @Override
  public Outcome issueDiscount(IssueDiscount effect) {
    DiscountAnswer answer;
    try {
      answer = ports.world().discounts().issue(effect, order.placed(), call(effect.key()));
    } catch (RuntimeException unknown) {
      return again(unknown);
    }
    return new Outcome.Tell(
        new DiscountReported(
            order.id(),
            effect.refundCase(),
            answer.outcome(),
            answer.code(),
            clock.instant(),
            from("discount-issuer")));
  }

  @Override
  public Outcome notify(Notify effect) {
    MessageIntent intent =
        new MessageIntent(
            claimed.id().event(), effect.message(), effect.reader(), effect.channel());
    Messages.Draft draft = messages.draft(order, intent);
    if (draft.message().isEmpty()) {
      return draft.outcome() == MessageOutcome.SUPPRESSED
          ? new Outcome.TellSuppressed(message(intent, MessageOutcome.SUPPRESSED, ERASURE))
          : new Outcome.Tell(message(intent, draft.outcome()));
    }
    Notifier notifier = ports.world().notifier();
    try {
      if (claimed.attempt() > 1 && !notifier.remembersKeys()) {
        ports
            .listener()
            .tell(listener -> listener.mayBeSeenTwice(claimed.envelope(), claimed.attempt()));
      }
      Notifier.Receipt receipt = notifier.send(draft.message().get(), call(Messages.key(intent)));
      return new Outcome.Tell(
          message(
              intent,
              receipt == Notifier.Receipt.TAKEN ? MessageOutcome.SENT : MessageOutcome.FAILED));
    } catch (RuntimeException unknown) {
      return again(unknown);
    }
  }

  MessageReported message(MessageIntent intent, MessageOutcome outcome) {
    return message(intent, outcome, "notifier");
  }

  private MessageReported message(MessageIntent intent, MessageOutcome outcome, String source) {
    return new MessageReported(order.id(), intent, outcome, clock.instant(), from(source));
  }

  PaymentReported payment(AttemptId attempt, PaymentAnswer answer) {
    return new PaymentReported(
        order.id(),
        attempt,
        answer.outcome(),
        answer.amount(),
        answer.transaction(),
        clock.instant(),
        from("gateway"));
  }

  RefundReported refund(RepaymentId repayment, int portion, RefundAnswer answer) {
    return new RefundReported(
        order.id(),
        repayment,
        portion,
        answer.outcome(),
        answer.amount(),
        answer.transaction(),
        clock.instant(),
        from("gateway"));
  }

  StockReported stock(Units units, StockAnswer answer) {
    return new StockReported(
        order.id(),
        answer.outcome(),
        units,
        answer.runningLow(),
        clock.instant(),
        from("stock-room"));
  }

  /** What the gateway says of an attempt that may have been sent before. */
  Outcome askInstead(AttemptId attempt, Money amount, IdempotencyKey key) {
    return askPayment(new AskPayment(attempt, amount, key));
  }

  /** What a call of a stock room does. */
  private interface StockCall {
    StockAnswer on(PortCall call);
  }

  private Outcome stock(Units units, StockCall asking) {
    return stock(asking, answer -> new Outcome.Tell(stock(units, answer)));
  }

  private Outcome stock(StockCall asking, Function<StockAnswer, Outcome> outcome) {
    StockAnswer answer;
    try {
      answer = asking.on(call(ownKey()));
    } catch (RuntimeException unknown) {
      return again(unknown);
    }
    return outcome.apply(answer);
  }

  private PaymentGateway gateway() {
    return ports.world().gateway();
  }

  private StockRoom stockRoom() {
    return ports.world().stockRoom();
  }

  private IdempotencyKey ownKey() {
    return new IdempotencyKey(claimed.id().toString());
  }

  private PortCall call(IdempotencyKey key) {
    PortCall call = PortCall.of(key, claimed.attempt(), callEnds);
    return claimed.traceParent().map(call::tracedBy).orElse(call);
  }

  /** Unique in the order: event, kind, which of that kind, and which try. */
  private Provenance from(String source) {
    String reference =
        claimed.id().event().version()
            + "."
            + claimed.id().kind().tag()
            + "."
            + claimed.id().ordinal()
            + "."
            + claimed.attempt();
    return Provenance.verified(source, reference);
  }

  /** What was surely not sent is tried again by the lane; after anything else nobody knows. */
  private <T> T orElse(Supplier<T> port, T unknown) {
    try {
      return port.get();
    } catch (NotSentException notSent) {
      throw notSent;
    } catch (RuntimeException failed) {
      LOG.warn("effect {}: the port threw {}", claimed.id(), failed.getClass().getName());
      return unknown;
    }
  }

  /** Under the same key the port does it once, whether or not it was done already. */
  private Outcome again(RuntimeException failed) {
    if (failed instanceof NotSentException) {
      throw failed;
    }
    // The class only: what a port says in a message could be personal.
    LOG.warn("effect {}: the port threw {}", claimed.id(), failed.getClass().getName());
    return new Outcome.Again("the port threw " + failed.getClass().getName());
  }
}
