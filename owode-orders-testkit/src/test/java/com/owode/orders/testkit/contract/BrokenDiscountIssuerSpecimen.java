package com.owode.orders.testkit.contract;

import com.owode.orders.port.DiscountIssuer;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** One that does one thing wrong, under the contract; run by {@link BrokenDiscountIssuerTest}. */
@ExtendWith(Broken.Resolver.class)
class BrokenDiscountIssuerSpecimen extends FakeDiscountsContract {

  private final BrokenDiscountIssuer broken;

  BrokenDiscountIssuerSpecimen(BrokenDiscountIssuer broken) {
    this.broken = broken;
  }

  @Override
  protected DiscountIssuer issuer() {
    return broken.inFrontOf(ports);
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
