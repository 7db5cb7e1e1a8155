package com.owode.orders.testkit.contract;

import com.owode.orders.port.PaymentGateway;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gateway that does one thing wrong, under the contract; run by {@link BrokenGatewayTest}. */
@ExtendWith(Broken.Resolver.class)
class BrokenGatewaySpecimen extends FakeBankContract {

  private final BrokenGateway broken;

  BrokenGatewaySpecimen(BrokenGateway broken) {
    this.broken = broken;
  }

  @Override
  protected PaymentGateway gateway() {
    return broken.inFrontOf(ports);
  }

  @Override
  protected Absences absences() {
    return Absences.none();
  }

  /** With {@link #grace()} short: what is wrong here waits until it is interrupted. */
  @Override
  protected Duration silenceTimeout() {
    return Duration.ofMillis(250);
  }

  @Override
  protected Duration grace() {
    return Duration.ofMillis(750);
  }
}
