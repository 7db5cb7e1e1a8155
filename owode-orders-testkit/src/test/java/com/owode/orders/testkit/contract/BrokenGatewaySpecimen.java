package com.owode.orders.testkit.contract;

import com.owode.orders.model.OrderId;
import com.owode.orders.port.PaymentGateway;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gateway that does one thing wrong, under the contract; run by {@link BrokenGatewayTest}. */
@ExtendWith(Broken.Resolver.class)
class BrokenGatewaySpecimen extends FakeBankContract {

  private final BrokenGateway broken;
  private boolean isSilent;

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
