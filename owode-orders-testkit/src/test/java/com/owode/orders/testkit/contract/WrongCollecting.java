package com.owode.orders.testkit.contract;

import static com.owode.orders.testkit.contract.WrongGateway.collecting;
import static com.owode.orders.testkit.contract.WrongGateway.under;

import com.owode.orders.effect.CollectPayment;
import com.owode.orders.model.IdempotencyKey;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.FaultPoint;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.sim.ForwardingGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.joda.money.Money;

/** Wrong ways to collect money. */
final class WrongCollecting {

  private static final Duration NEARLY_A_DAY = Duration.ofHours(21);

  private WrongCollecting() {}

  static Function<FakePorts, PaymentGateway> tellingPending() {
    return collecting(
        (ports, what, order, call) -> {
          PaymentAnswer answer = ports.bank().collect(what, order, call);
          return answer.outcome() == PaymentOutcome.CAPTURED
              ? PaymentAnswer.pending(answer.amount())
              : answer;
        });
  }

  /** What it has not sent itself is new to it. */
  static Function<FakePorts, PaymentGateway> rememberingInItsOwnMemory() {
    return ports -> {
      Map<IdempotencyKey, PaymentAnswer> memory = new ConcurrentHashMap<>();
      return collecting(
              (same, what, order, call) -> {
                boolean isSound = !same.faults().fired().isEmpty() || call.attempt() == 1;
                PortCall sent = isSound ? call : under("of-mine", call);
                return memory.computeIfAbsent(
                    call.key(), key -> same.bank().collect(what, order, sent));
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> underAKeyOf(Function<PortCall, String> suffix) {
    return collecting(
        (ports, what, order, call) ->
            ports.bank().collect(what, order, under(suffix.apply(call), call)));
  }

  static Function<FakePorts, PaymentGateway> sendingTimes(int factor, String currency) {
    return collecting(
        (ports, what, order, call) -> {
          if (!what.amount().getCurrencyUnit().getCode().equals(currency)) {
            return ports.bank().collect(what, order, call);
          }
          Money sent = what.amount().multipliedBy(factor);
          PaymentAnswer answer = ports.bank().collect(of(what, sent), order, call);
          return PaymentAnswer.captured(what.amount(), answer.transaction().orElseThrow());
        });
  }

  static Function<FakePorts, PaymentGateway> ofTheFirstAmount() {
    return ports -> {
      Map<String, Money> first = new ConcurrentHashMap<>();
      return collecting(
              (same, what, order, call) -> {
                Money amount = first.computeIfAbsent("first", none -> what.amount());
                return same.bank().collect(of(what, amount), order, call);
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheOrder() {
    return collecting(
        (ports, what, order, call) -> {
          IdempotencyKey key = new IdempotencyKey(order.order().value());
          PortCall other = PortCall.of(key, call.attempt(), call.deadline());
          return ports.bank().collect(what, order, other);
        });
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheAmount() {
    return collecting(
        (ports, what, order, call) ->
            ports
                .bank()
                .collect(what, order, under("" + what.amount().getAmountMinorLong(), call)));
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheDay() {
    return collecting(
        (ports, what, order, call) -> ports.bank().collect(what, order, ofTheDay(ports, call)));
  }

  /** The keys of the first day are as they should be. */
  static PortCall ofTheDay(FakePorts ports, PortCall call) {
    Duration since = Duration.between(Fixtures.BEGIN, ports.clock().instant());
    return since.compareTo(NEARLY_A_DAY) < 0 ? call : under("of-another-day", call);
  }

  static Function<FakePorts, PaymentGateway> rememberingFor(Duration life) {
    return ports ->
        new ForwardingGateway(ports.bank()) {
          @Override
          public Duration keyLifetime() {
            return life;
          }
        };
  }

  static Function<FakePorts, PaymentGateway> sendingLate() {
    return collecting(
        (ports, what, order, call) -> ports.bank().collect(what, order, withoutDeadline(call)));
  }

  static PortCall withoutDeadline(PortCall call) {
    return PortCall.of(call.key(), call.attempt(), Instant.MAX);
  }

  static Function<FakePorts, PaymentGateway> waitingTwentySeconds() {
    Wrongly.Habit habit = Wrongly.waitingTwentySeconds();
    return collecting(
        (ports, what, order, call) ->
            habit.make(
                ports, FaultPoint.CHARGE, call, under -> ports.bank().collect(what, order, under)));
  }

  static Function<FakePorts, PaymentGateway> declinedToWhoLosesARace() {
    return ports -> {
      Set<IdempotencyKey> begun = ConcurrentHashMap.newKeySet();
      return collecting(
              (same, what, order, call) -> {
                PaymentAnswer answer = same.bank().collect(what, order, call);
                return Wrongly.losesARace(begun, call)
                    ? PaymentAnswer.declined(what.amount())
                    : answer;
              })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> namingInAscii() {
    return collecting(
        (ports, what, order, call) -> {
          String name = order.lines().get(0).productName();
          if (!name.chars().allMatch(letter -> letter < 0x80)) {
            throw new IllegalStateException("the provider refuses a description");
          }
          return ports.bank().collect(what, order, call);
        });
  }

  static CollectPayment of(CollectPayment what, Money amount) {
    return new CollectPayment(what.attempt(), amount, what.capture(), what.key());
  }
}
