package com.owode.orders.examples.qa;

import com.owode.orders.examples.qa.CardProvider.Outage;
import com.owode.orders.model.OrderId;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.testkit.contract.Ability;
import com.owode.orders.testkit.contract.Absences;
import com.owode.orders.testkit.contract.PaymentGatewayContract;
import java.time.Instant;
import java.time.InstantSource;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

class CardGatewayContractTest extends PaymentGatewayContract {

  private final CardProvider provider = new CardProvider();

  @Override
  protected PaymentGateway gateway() {
    return new CardGateway(provider, InstantSource.system());
  }

  @Override
  protected Absences absences() {
    return Absences.none().lacking(Ability.SILENCE, 13).lacking(Ability.TIME, 10, 68);
  }

  @Override
  protected Instant now() {
    return Instant.now();
  }

  @Override
  protected Money charged(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, provider.taken(order.value()));
  }

  @Override
  protected Money returned(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, provider.returned(order.value()));
  }

  @Override
  protected Money setAside(OrderId order, CurrencyUnit currency) {
    return Money.ofMinor(currency, provider.held(order.value()));
  }

  @Override
  protected void inject(Ability what, OrderId order) {
    Outage outage =
        switch (what) {
          case NOT_SENT -> Outage.UNREACHABLE;
          case REQUEST_LOST -> Outage.REQUEST_LOST;
          case ANSWER_LOST -> Outage.ANSWER_LOST;
          case REFUSAL -> Outage.REFUSED;
          case PENDING -> Outage.SLOW;
          default -> throw new IllegalArgumentException("the provider has no " + what);
        };
    provider.next(order.value(), outage);
  }

  @Override
  protected void settle(OrderId order) {
    provider.settle(order.value());
  }
}
