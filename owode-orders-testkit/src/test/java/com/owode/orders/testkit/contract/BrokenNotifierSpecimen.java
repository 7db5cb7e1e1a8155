package com.owode.orders.testkit.contract;

import com.owode.orders.port.Notifier;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** One that does one thing wrong, under the contract; run by {@link BrokenNotifierTest}. */
@ExtendWith(Broken.Resolver.class)
class BrokenNotifierSpecimen extends FakeNotifierContract {

  private final BrokenNotifier broken;

  BrokenNotifierSpecimen(BrokenNotifier broken) {
    this.broken = broken;
  }

  @Override
  protected Notifier notifier() {
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
