package com.owode.orders.examples.qa;

import static org.assertj.core.api.Assertions.assertThat;

import com.owode.orders.payment.PaymentPolicy;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.NotSentException;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.OutgoingMessage;
import com.owode.orders.port.PortCall;
import com.owode.orders.testkit.sim.Failure;
import com.owode.orders.testkit.sim.Schedule;
import com.owode.orders.testkit.sim.Simulation;
import com.owode.orders.testkit.sim.Tally;
import com.owode.orders.testkit.sim.Wiring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ShopSimulationTest {

  private static final OrderPolicies OURS =
      OrderPolicies.owode().toBuilder("our-shop")
          .payment(PaymentPolicy.builder().payWithin(Duration.ofHours(36)).build())
          .build();

  /** What our processes have in front of the mail server: tries at once what was not sent. */
  private record TryingTwice(Notifier server, UnaryOperator<PortCall> again) implements Notifier {

    @Override
    public Receipt send(OutgoingMessage message, PortCall call) {
      try {
        return server.send(message, call);
      } catch (NotSentException nothing) {
        return server.send(message, again.apply(call));
      }
    }

    @Override
    public boolean remembersKeys() {
      return server.remembersKeys();
    }
  }

  private static PortCall again(PortCall call) {
    return PortCall.of(call.key(), call.attempt() + 1, call.deadline());
  }

  private static Wiring ours(UnaryOperator<PortCall> again) {
    return Wiring.builder()
        .policies(OURS)
        .notifier(server -> new TryingTwice(server, again))
        .build();
  }

  @Test
  void our_policies_and_our_adapter_hold_whatever_fails() {
    Simulation simulation = Simulation.of(ours(ShopSimulationTest::again));

    Tally tally = simulation.runs(1, 400, 2);

    assertThat(simulation.failures(tally)).isEmpty();
    assertThat(tally.shareStruck()).isGreaterThan(0.9);
  }

  /** As we had it first: what is handed over again is no new message. */
  @Test
  void a_second_try_that_says_it_is_the_first_is_found() {
    Simulation simulation = Simulation.of(ours(UnaryOperator.identity()));

    List<Failure> failures = simulation.failures(simulation.runs(1, 400, 2));

    assertThat(failures)
        .isNotEmpty()
        .allSatisfy(
            failure -> assertThat(failure.toString()).contains("was handed over as new twice"));
  }

  @Test
  void what_was_found_is_played_again_from_the_line_that_is_on_the_page() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "testkit.md"));
    String told = page.substring(page.indexOf("each intent is new once"));
    String shown = told.substring(0, told.indexOf("\n```"));
    String line = shown.substring(shown.indexOf("play again: ") + "play again: ".length());

    Failure failure =
        Simulation.of(ours(UnaryOperator.identity()))
            .failure(Optional.empty(), Schedule.parse(line));

    assertThat(failure.toString()).startsWith(shown + "\n");
  }
}
