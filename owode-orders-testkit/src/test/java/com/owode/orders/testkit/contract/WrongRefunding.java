package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.contract.WrongGateway.askingRefund;
import static com.owode.orders.testkit.contract.WrongGateway.hasFired;
import static com.owode.orders.testkit.contract.WrongGateway.refunding;
import static com.owode.orders.testkit.contract.WrongGateway.under;
import static com.owode.orders.testkit.contract.WrongGateway.wasNeverAsked;

import com.owode.orders.effect.RefundPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.RefundOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.port.RefundAnswer;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TimedOutException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.joda.money.Money;

/** Wrong ways to give money back. */
final class WrongRefunding {

  private record Part(TransactionRef capture, Money amount) {}

  private WrongRefunding() {}

  private static RefundAnswer give(
      FakePorts ports, RefundPayment what, OrderPlaced order, PortCall call) {
    return ports.bank().refund(what, order, call);
  }

  static Function<FakePorts, PaymentGateway> tellingPendingOfAWhole() {
    return refunding(
        (ports, what, order, call) -> {
          RefundAnswer answer = give(ports, what, order, call);
          return what.amount().equals(order.total())
              ? RefundAnswer.pending(answer.amount())
              : answer;
        });
  }

  static Function<FakePorts, PaymentGateway> sendingTimes(int factor, String currency) {
    return refunding(
        (ports, what, order, call) -> {
          if (!what.amount().getCurrencyUnit().getCode().equals(currency)) {
            return give(ports, what, order, call);
          }
          RefundPayment more =
              new RefundPayment(
                  what.repayment(),
                  what.portion(),
                  what.capture(),
                  what.amount().multipliedBy(factor),
                  what.key());
          RefundAnswer answer = give(ports, more, order, call);
          return RefundAnswer.done(what.amount(), answer.transaction().orElseThrow());
        });
  }

  static Function<FakePorts, PaymentGateway> calledAs(UnaryOperator<PortCall> other) {
    return refunding((ports, what, order, call) -> give(ports, what, order, other.apply(call)));
  }

  /** What it has not sent itself is new to it. */
  static Function<FakePorts, PaymentGateway> rememberingInItsOwnMemory() {
    return ports -> {
      Map<IdempotencyKey, RefundAnswer> memory = new ConcurrentHashMap<>();
      return refunding(
              (same, what, order, call) -> {
                boolean isSound = !same.faults().fired().isEmpty() || call.attempt() == 1;
                return memory.computeIfAbsent(
                    call.key(),
                    key -> give(same, what, order, isSound ? call : under("of-mine", call)));
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> failedToWhoLosesARace() {
    return ports -> {
      Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
      return refunding(
              (same, what, order, call) -> {
                RefundAnswer answer = give(same, what, order, call);
                return Wrongly.losesARace(begun, call)
                    ? RefundAnswer.failed(what.amount())
                    : answer;
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> takingEqualPartsForOne() {
    return ports -> {
      Map<Part, RefundAnswer> memory = new ConcurrentHashMap<>();
      return refunding(
              (same, what, order, call) ->
                  memory.computeIfAbsent(
                      new Part(what.capture(), what.amount()),
                      part -> give(same, what, order, call)))
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheDay() {
    return refunding(
        (ports, what, order, call) ->
            give(ports, what, order, WrongCollecting.ofTheDay(ports, call)));
  }

  static Function<FakePorts, PaymentGateway> askedWithTheReferenceOfTheQuestion() {
    return askingRefund(
        (ports, what, order, call) -> {
          RefundAnswer told = ports.bank().askRefund(what, order, call);
          return told.outcome() == RefundOutcome.DONE
              ? told.withTransaction(TransactionRef.of("question"))
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> pendingOfWhatNeverCame() {
    return askingRefund(
        (ports, what, order, call) -> {
          RefundAnswer told = ports.bank().askRefund(what, order, call);
          return wasNeverAsked(ports, FaultPoint.REFUND, order)
              ? RefundAnswer.pending(what.amount())
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> failedWithoutTellingTheProvider() {
    return askingRefund(
        (ports, what, order, call) ->
            wasNeverAsked(ports, FaultPoint.REFUND, order)
                ? RefundAnswer.failed(what.amount())
                : ports.bank().askRefund(what, order, call));
  }

  static Function<FakePorts, PaymentGateway> tryingARefusalAgain() {
    return refunding(
        (ports, what, order, call) -> {
          RefundAnswer answer = give(ports, what, order, call);
          return answer.outcome() == RefundOutcome.FAILED && call.attempt() > 1
              ? give(ports, what, order, under("again", call))
              : answer;
        });
  }

  static Function<FakePorts, PaymentGateway> failedWhatIsPending() {
    return askingRefund(
        (ports, what, order, call) -> {
          RefundAnswer told = ports.bank().askRefund(what, order, call);
          return told.outcome() == RefundOutcome.PENDING
              ? RefundAnswer.failed(told.amount())
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> throwingItsOwn() {
    return refunding(
        (ports, what, order, call) -> {
          try {
            return give(ports, what, order, call);
          } catch (NotSentException unreachable) {
            throw new IllegalStateException("no connection", unreachable);
          }
        });
  }

  static Function<FakePorts, PaymentGateway> notSentOfALostAnswer() {
    return refunding(
        (ports, what, order, call) -> {
          Money before = ports.bank().returned(order.order(), order.currency());
          try {
            return give(ports, what, order, call);
          } catch (TimedOutException lost) {
            if (!before.equals(ports.bank().returned(order.order(), order.currency()))) {
              throw new NotSentException("no answer", lost);
            }
            throw lost;
          }
        });
  }

  static Function<FakePorts, PaymentGateway> unknownOfWhatWasLost() {
    return askingRefund(
        (ports, what, order, call) -> {
          RefundAnswer told = ports.bank().askRefund(what, order, call);
          return hasFired(ports, FaultPoint.REFUND, FaultKind.TIMEOUT_AFTER_SUCCESS)
              ? RefundAnswer.unknown(told.amount())
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> beginningAnewAfterALostAnswer() {
    return refunding(
        (ports, what, order, call) ->
            give(
                ports,
                what,
                order,
                hasFired(ports, FaultPoint.REFUND, FaultKind.TIMEOUT_AFTER_SUCCESS)
                    ? under("anew", call)
                    : call));
  }

  static Function<FakePorts, PaymentGateway> failedALostRequest() {
    return refunding(
        (ports, what, order, call) -> {
          try {
            return give(ports, what, order, call);
          } catch (TimedOutException lost) {
            if (hasFired(ports, FaultPoint.REFUND, FaultKind.TIMEOUT)) {
              return RefundAnswer.failed(what.amount());
            }
            throw lost;
          }
        });
  }
}
