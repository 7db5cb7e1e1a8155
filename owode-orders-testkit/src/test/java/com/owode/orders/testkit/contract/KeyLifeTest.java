package com.owode.orders.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.effect.CollectPayment;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.port.DiscountIssuer;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.PaymentAnswer;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.fake.FakePorts;
import com.owode.orders.testkit.fixture.Fixtures;
import com.owode.orders.testkit.sim.ForwardingGateway;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.Events;

/** Keys need not be remembered for longer than the library makes calls again with them. */
class KeyLifeTest {

  private static PortCall afterwardsFresh(FakePorts ports, Duration life, PortCall call) {
    boolean isOver = !ports.clock().instant().isBefore(Fixtures.BEGIN.plus(life));
    return isOver ? WrongGateway.under("forgotten", call) : call;
  }

  /** It says a day, and is a minute short of it, as clocks differ and housekeeping comes early. */
  static class OfNearlyADay extends FakeBankContract {

    private static final Duration LIFE = Duration.ofDays(1).minusMinutes(1);

    @Override
    protected PaymentGateway gateway() {
      return new ForwardingGateway(
          WrongRefunding.calledAs(call -> afterwardsFresh(ports, LIFE, call)).apply(ports)) {
        @Override
        public PaymentAnswer collect(CollectPayment what, OrderPlaced order, PortCall call) {
          return super.collect(what, order, afterwardsFresh(ports, LIFE, call));
        }
      };
    }

    @Override
    protected Absences absences() {
      return Absences.none();
    }
  }

  /** It forgets what is three days old. */
  static class NotifierOfThreeDays extends FakeNotifierContract {

    @Override
    protected Notifier notifier() {
      return WrongNotifier.sending(
              (same, message, call) ->
                  same.notifier().send(message, afterwardsFresh(same, Duration.ofDays(3), call)))
          .apply(ports);
    }
  }

  /** It forgets what is three days old. */
  static class IssuerOfThreeDays extends FakeDiscountsContract {

    @Override
    protected DiscountIssuer issuer() {
      return (what, order, call) ->
          ports.discounts().issue(what, order, afterwardsFresh(ports, Duration.ofDays(3), call));
    }
  }

  static Stream<Arguments> subjects() {
    return Stream.of(
        Arguments.of(OfNearlyADay.class, PaymentGatewayContract.class),
        Arguments.of(NotifierOfThreeDays.class, NotifierContract.class),
        Arguments.of(IssuerOfThreeDays.class, DiscountIssuerContract.class));
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void who_forgets_a_key_that_no_worker_uses_any_more_fails_no_rule(
      Class<? extends PortContract> subject, Class<? extends PortContract> contract) {
    Events tests = Broken.run(subject, Optional.empty()).testEvents();

    assertThat(Broken.names(tests.failed().list())).isEmpty();
    assertThat(tests.succeeded().count()).isEqualTo(Rule.of(contract).size() + 1);
  }
}
