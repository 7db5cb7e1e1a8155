package com.owode.orders.testkit.contract;

import com.owode.orders.effect.CollectPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fake.TimedOutException;
import com.owode.orders.testkit.sim.ForwardingGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.joda.money.Money;

/** Wrong ways to collect money. */
final class Collecting extends ForwardingGateway {

  private static final AtomicInteger PROCESSES = new AtomicInteger();
  private static final Duration NEARLY_A_DAY = Duration.ofHours(23);

  /** How it collects. */
  interface Way {
    PaymentAnswer collect(
        PaymentGateway bank, CollectPayment what, OrderPlaced order, PortCall call);
  }

  private final PaymentGateway bank;
  private final Way way;

  private Collecting(PaymentGateway bank, Way way) {
    super(bank);
    this.bank = bank;
    this.way = way;
  }

  @Override
  public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
    return way.collect(bank, what, order, call);
  }

  static Function<FakePorts, PaymentGateway> by(Way way) {
    return ports -> new Collecting(ports.bank(), way);
  }

  static Function<FakePorts, PaymentGateway> underAKeyOf(Function<PortCall, String> suffix) {
    return by(
        (bank, what, order, call) ->
            bank.collect(what, order, Keyed.under(suffix.apply(call), call)));
  }

  static Function<FakePorts, PaymentGateway> sendingTimes(int factor, String currency) {
    return by(
        (bank, what, order, call) -> {
          boolean isWrong = what.amount().getCurrencyUnit().getCode().equals(currency);
          PaymentAnswer answer =
              bank.collect(of(what, what.amount().multipliedBy(isWrong ? factor : 1)), order, call);
          return PaymentAnswer.captured(what.amount(), answer.transaction().orElseThrow());
        });
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfItsProcess() {
    return ports -> {
      int process = PROCESSES.incrementAndGet();
      return underAKeyOf(call -> "of-" + process).apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> ofTheFirstAmount() {
    return ports -> {
      AtomicReference<Money> first = new AtomicReference<>();
      return by((bank, what, order, call) -> {
            first.compareAndSet(null, what.amount());
            return bank.collect(of(what, first.get()), order, call);
          })
          .apply(ports);
    };
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheOrder() {
    return by(
        (bank, what, order, call) ->
            bank.collect(
                what,
                order,
                PortCall.of(
                    new com.owode.orders.model.IdempotencyKey(order.order().value()),
                    call.attempt(),
                    call.deadline())));
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheAmount() {
    return by(
        (bank, what, order, call) ->
            bank.collect(what, order, Keyed.under("" + what.amount().getAmountMinorLong(), call)));
  }

  static Function<FakePorts, PaymentGateway> underAKeyOfTheDay() {
    return ports ->
        underAKeyOf(
                call ->
                    "day-" + ports.clock().instant().getEpochSecond() / NEARLY_A_DAY.toSeconds())
            .apply(ports);
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

  static Function<FakePorts, PaymentGateway> withoutDeadline() {
    return by(
        (bank, what, order, call) ->
            bank.collect(what, order, PortCall.of(call.key(), call.attempt(), Instant.MAX)));
  }

  static Function<FakePorts, PaymentGateway> waitingForEver() {
    return ports ->
        by((bank, what, order, call) -> {
              boolean isInTime = !ports.clock().instant().isAfter(call.deadline());
              try {
                return bank.collect(what, order, call);
              } catch (TimedOutException silent) {
                if (isInTime && ports.clock().instant().isAfter(call.deadline())) {
                  waitForEver();
                }
                throw silent;
              }
            })
            .apply(ports);
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  static Function<FakePorts, PaymentGateway> namingInAscii() {
    return by(
        (bank, what, order, call) -> {
          String name = order.lines().get(0).productName();
          if (!name.chars().allMatch(letter -> letter < 0x80)) {
            throw new IllegalStateException("the provider refuses a description");
          }
          return bank.collect(what, order, call);
        });
  }

  private static CollectPayment of(CollectPayment what, Money amount) {
    return new CollectPayment(what.attempt(), amount, what.capture(), what.key());
  }
}
