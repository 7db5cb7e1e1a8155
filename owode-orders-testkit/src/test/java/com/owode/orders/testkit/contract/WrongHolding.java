package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.contract.WrongGateway.asking;
import static com.owode.orders.testkit.contract.WrongGateway.capturing;
import static com.owode.orders.testkit.contract.WrongGateway.capturingAndVoiding;
import static com.owode.orders.testkit.contract.WrongGateway.collectingAndAsking;
import static com.owode.orders.testkit.contract.WrongGateway.hasFired;
import static com.owode.orders.testkit.contract.WrongGateway.hasMoved;
import static com.owode.orders.testkit.contract.WrongGateway.under;
import static com.owode.orders.testkit.contract.WrongGateway.voiding;
import static com.owode.orders.testkit.contract.WrongGateway.wasNeverAsked;

import com.owode.orders.effect.CapturePayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.CaptureAt;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.BankEntry;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultKind;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fake.TimedOutException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;

/** Wrong ways to set money aside, to take it and to free it. */
final class WrongHolding {

  private static final AttemptId ANOTHER = AttemptId.of(98);

  private WrongHolding() {}

  /** Twice as much is set aside, to be sure, and freed when the money is taken. */
  static Function<FakePorts, PaymentGateway> settingAsideMore() {
    return collectingAndAsking(
        (ports, what, order, call) ->
            what.capture() == CaptureAt.PLACEMENT
                ? ports.bank().collect(what, order, call)
                : asAsked(
                    what.amount(),
                    ports
                        .bank()
                        .collect(
                            WrongCollecting.of(what, what.amount().multipliedBy(2)), order, call)),
        (ports, what, order, call) ->
            asAsked(what.amount(), ports.bank().askPayment(what, order, call)));
  }

  private static PaymentAnswer asAsked(Money amount, PaymentAnswer answer) {
    return answer.outcome() == PaymentOutcome.AUTHORISED
        ? PaymentAnswer.authorised(amount, answer.transaction().orElseThrow())
        : answer;
  }

  static Function<FakePorts, PaymentGateway> takingAgainWhen(Predicate<PortCall> again) {
    return capturing(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().capture(what, order, call);
          if (again.test(call)) {
            takeOnceMore(ports, what, order, call);
          }
          return answer;
        });
  }

  static boolean isOnAnotherThread() {
    String name = Thread.currentThread().getName();
    return name.startsWith("contract-") && !name.equals("contract-0");
  }

  private static void takeOnceMore(
      FakePorts ports, CapturePayment what, OrderPlaced order, PortCall call) {
    CollectPayment other =
        new CollectPayment(ANOTHER, what.amount(), CaptureAt.PLACEMENT, what.key());
    ports.bank().collect(other, order, under("once-more", call));
  }

  static Function<FakePorts, PaymentGateway> takingAllThatIsSetAside() {
    return capturing(
        (ports, what, order, call) ->
            ports
                .bank()
                .capture(
                    new CapturePayment(
                        what.attempt(), order.total(), what.authorisation(), what.key()),
                    order,
                    call));
  }

  static Function<FakePorts, PaymentGateway> tellingPendingOfWhatIsFreed() {
    return voiding(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().voidAuthorisation(what, order, call);
          boolean isFreed =
              answer.outcome() == PaymentOutcome.VOIDED
                  && !wasFreedUnderAnotherKey(ports, order, call);
          return isFreed && call.attempt() == 1 && hasMoved(ports.bank(), order)
              ? PaymentAnswer.pending(answer.amount())
              : answer;
        });
  }

  static Function<FakePorts, PaymentGateway> decliningWhatIsFreeAlready() {
    return voiding(
        (ports, what, order, call) ->
            wasFreedUnderAnotherKey(ports, order, call)
                ? PaymentAnswer.declined(what.amount())
                : ports.bank().voidAuthorisation(what, order, call));
  }

  /** Taking frees too: of what is taken meanwhile, it is seen after what it freed. */
  private static boolean wasFreedUnderAnotherKey(
      FakePorts ports, OrderPlaced order, PortCall call) {
    return ports.bank().entries(order.order()).stream()
            .filter(entry -> entry.kind() == BankEntry.Kind.FREED)
            .anyMatch(entry -> !entry.key().equals(call.key()))
        && ports.bank().charged(order.order(), order.currency()).isZero();
  }

  static Function<FakePorts, PaymentGateway> tellingWhereTheMoneyWasFirst() {
    return asking(
        (ports, what, order, call) -> {
          PaymentAnswer told = ports.bank().askPayment(what, order, call);
          return told.outcome() == PaymentOutcome.VOIDED && wasSetAside(ports, order)
              ? PaymentAnswer.authorised(told.amount(), TransactionRef.of("first"))
              : told;
        });
  }

  private static boolean wasSetAside(FakePorts ports, OrderPlaced order) {
    return ports.bank().entries(order.order()).stream()
        .anyMatch(entry -> entry.kind() == BankEntry.Kind.SET_ASIDE);
  }

  static Function<FakePorts, PaymentGateway> tellingVoidedOfWhatIsTaken() {
    return voiding(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().voidAuthorisation(what, order, call);
          return wasSetAside(ports, order) ? answer : PaymentAnswer.voided(answer.amount());
        });
  }

  static Function<FakePorts, PaymentGateway> stoppingNothingThatItNeverSent() {
    return voiding(
        (ports, what, order, call) ->
            wasNeverAsked(ports, FaultPoint.CHARGE, order)
                ? PaymentAnswer.voided(what.amount())
                : ports.bank().voidAuthorisation(what, order, call));
  }

  static Function<FakePorts, PaymentGateway> declinedACaptureAfter(FaultKind lost) {
    return capturing(
        (ports, what, order, call) -> {
          try {
            return ports.bank().capture(what, order, call);
          } catch (TimedOutException nothing) {
            if (hasFired(ports, FaultPoint.CAPTURE, lost)) {
              return PaymentAnswer.declined(what.amount());
            }
            throw nothing;
          }
        });
  }

  static Function<FakePorts, PaymentGateway> declinedToWhoLosesARace() {
    return ports -> {
      Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
      return capturing(
              (same, what, order, call) -> {
                PaymentAnswer answer = same.bank().capture(what, order, call);
                return Wrongly.losesARace(begun, call)
                    ? PaymentAnswer.declined(what.amount())
                    : answer;
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> takingLate() {
    return capturing(
        (ports, what, order, call) ->
            ports.bank().capture(what, order, WrongCollecting.withoutDeadline(call)));
  }

  static Function<FakePorts, PaymentGateway> notSentOfALostVoid() {
    return voiding(
        (ports, what, order, call) -> {
          try {
            return ports.bank().voidAuthorisation(what, order, call);
          } catch (TimedOutException lost) {
            if (hasFired(ports, FaultPoint.VOID, FaultKind.TIMEOUT_AFTER_SUCCESS)) {
              throw new NotSentException("no answer", lost);
            }
            throw lost;
          }
        });
  }

  static Function<FakePorts, PaymentGateway> voidedOfALostVoid() {
    return voiding(
        (ports, what, order, call) -> {
          try {
            return ports.bank().voidAuthorisation(what, order, call);
          } catch (TimedOutException lost) {
            return PaymentAnswer.voided(what.amount());
          }
        });
  }

  /** Reads that it is set aside, and tells by that what has long been taken by another thread. */
  static Function<FakePorts, PaymentGateway> freeingByWhatItReadBefore() {
    return ports -> {
      CountDownLatch taken = new CountDownLatch(1);
      return capturingAndVoiding(
              (same, what, order, call) -> {
                PaymentAnswer answer = same.bank().capture(what, order, call);
                taken.countDown();
                return answer;
              },
              (same, what, order, call) ->
                  isOnAnotherThread() && isIn(taken)
                      ? PaymentAnswer.voided(what.amount())
                      : same.bank().voidAuthorisation(what, order, call))
          .apply(ports);
    };
  }

  private static boolean isIn(CountDownLatch taken) {
    try {
      return taken.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
