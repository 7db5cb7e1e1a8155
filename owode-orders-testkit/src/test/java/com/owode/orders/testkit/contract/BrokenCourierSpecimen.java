package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.port.Courier;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** One that does one thing wrong, under the contract; run by {@link BrokenCourierTest}. */
@ExtendWith(Broken.Resolver.class)
class BrokenCourierSpecimen extends FakeCourierContract {

  private final BrokenCourier broken;
  private boolean isSilent;

  BrokenCourierSpecimen(BrokenCourier broken) {
    this.broken = broken;
  }

  @Override
  protected Courier courier() {
    return broken.inFrontOf(ports);
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    isSilent = what == Ability.SILENCE;
    super.inject(what, order);
  }

  /** Short only where something may wait for ever. */
  @Override
  protected Duration patience() {
    return isSilent ? Duration.ofMillis(1_500) : super.patience();
  }
}
