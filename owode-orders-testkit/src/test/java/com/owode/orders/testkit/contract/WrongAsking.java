package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.contract.WrongGateway.asking;
import static com.owode.orders.testkit.contract.WrongGateway.collecting;
import static com.owode.orders.testkit.contract.WrongGateway.hasFired;
import static com.owode.orders.testkit.contract.WrongGateway.hasMoved;
import static com.owode.orders.testkit.contract.WrongGateway.under;
import static com.owode.orders.testkit.contract.WrongGateway.wasNeverAsked;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TimedOutException;
import java.util.function.Function;

/** Wrong ways to tell what became of an attempt. */
final class WrongAsking {

  private static final AttemptId ANOTHER = AttemptId.of(99);

  private WrongAsking() {}

  static Function<FakePorts, PaymentGateway> byTheKeyOfTheQuestion() {
    return asking(
        (ports, what, order, call) ->
            ports
                .bank()
                .askPayment(new AskPayment(ANOTHER, what.amount(), call.key()), order, call));
  }

  static Function<FakePorts, PaymentGateway> withTheReferenceOfTheQuestion() {
    return asking(
        (ports, what, order, call) -> {
          PaymentAnswer told = ports.bank().askPayment(what, order, call);
          return told.outcome() == PaymentOutcome.CAPTURED
              ? told.withTransaction(TransactionRef.of("question"))
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> declinedWhatNeverCame() {
    return asking(
        (ports, what, order, call) -> {
          PaymentAnswer told = ports.bank().askPayment(what, order, call);
          return wasNeverAsked(ports, FaultPoint.CHARGE, order)
              ? PaymentAnswer.declined(what.amount())
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> voidedWithoutTellingTheProvider() {
    return asking(
        (ports, what, order, call) ->
            wasNeverAsked(ports, FaultPoint.CHARGE, order)
                ? PaymentAnswer.voided(what.amount())
                : ports.bank().askPayment(what, order, call));
  }

  static Function<FakePorts, PaymentGateway> unknownOfARefusal() {
    return collecting(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().collect(what, order, call);
          return answer.outcome() == PaymentOutcome.DECLINED && call.attempt() == 1
              ? PaymentAnswer.unknown(answer.amount())
              : answer;
        });
  }

  static Function<FakePorts, PaymentGateway> tryingARefusalAgain() {
    return collecting(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().collect(what, order, call);
          return answer.outcome() == PaymentOutcome.DECLINED && call.attempt() > 1
              ? ports.bank().collect(what, order, under("again", call))
              : answer;
        });
  }

  static Function<FakePorts, PaymentGateway> declinedWhatIsPending() {
    return asking(
        (ports, what, order, call) -> {
          PaymentAnswer told = ports.bank().askPayment(what, order, call);
          return told.outcome() == PaymentOutcome.PENDING
              ? PaymentAnswer.declined(told.amount())
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> beginningAnewWhatIsPending() {
    return collecting(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().collect(what, order, call);
          return answer.outcome() == PaymentOutcome.PENDING && call.attempt() > 1
              ? anew(ports, what, order, call)
              : answer;
        });
  }

  /** As another attempt, so that the bank has both. */
  static PaymentAnswer anew(
      FakePorts ports, CollectPayment what, OrderPlaced order, PortCall call) {
    CollectPayment other = new CollectPayment(ANOTHER, what.amount(), what.capture(), what.key());
    return ports.bank().collect(other, order, under("anew", call));
  }

  static Function<FakePorts, PaymentGateway> throwingItsOwn() {
    return collecting(
        (ports, what, order, call) -> {
          try {
            return ports.bank().collect(what, order, call);
          } catch (NotSentException unreachable) {
            throw new IllegalStateException("no connection", unreachable);
          }
        });
  }

  static Function<FakePorts, PaymentGateway> notSentOfALostAnswer() {
    return collecting(
        (ports, what, order, call) -> {
          try {
            return ports.bank().collect(what, order, call);
          } catch (TimedOutException lost) {
            if (hasMoved(ports.bank(), order)) {
              throw new NotSentException("no answer", lost);
            }
            throw lost;
          }
        });
  }

  static Function<FakePorts, PaymentGateway> unknownOfWhatWasLost() {
    return asking(
        (ports, what, order, call) -> {
          PaymentAnswer told = ports.bank().askPayment(what, order, call);
          return hasFired(ports, FaultPoint.CHARGE, FaultKind.TIMEOUT_AFTER_SUCCESS)
              ? PaymentAnswer.unknown(told.amount())
              : told;
        });
  }

  static Function<FakePorts, PaymentGateway> beginningAnewAfterALostAnswer() {
    return collecting(
        (ports, what, order, call) ->
            hasFired(ports, FaultPoint.CHARGE, FaultKind.TIMEOUT_AFTER_SUCCESS)
                ? anew(ports, what, order, call)
                : ports.bank().collect(what, order, call));
  }

  static Function<FakePorts, PaymentGateway> declinedALostRequest() {
    return collecting(
        (ports, what, order, call) -> {
          try {
            return ports.bank().collect(what, order, call);
          } catch (TimedOutException lost) {
            if (hasFired(ports, FaultPoint.CHARGE, FaultKind.TIMEOUT)) {
              return PaymentAnswer.declined(what.amount());
            }
            throw lost;
          }
        });
  }
}
