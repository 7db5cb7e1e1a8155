package com.owode.orders.testkit.contract;

import com.owode.orders.effect.AskPayment;
import com.owode.orders.effect.CollectPayment;
import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.event.OrderPlaced;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.testkit.fixture.OrderFixture;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** An order, and what its lifecycle wants a gateway to do for it. Immutable. */
final class Bill {

  private final OrderLife life;

  private Bill(OrderLife life) {
    this.life = life;
  }

  /** An order that waits for its payment. */
  static Bill of(OrderFixture fixture) {
    return new Bill(fixture.placed().onward().reserved());
  }

  /** It waits for another attempt, after nothing came of the one before. */
  Bill attemptedAgain() {
    return new Bill(
        life.onward()
            .paymentIs(PaymentOutcome.DECLINED)
            .must(life.buyer(), new com.owode.orders.command.RetryPayment()));
  }

  OrderPlaced placed() {
    return life.order().placed();
  }

  OrderId id() {
    return life.order().id();
  }

  CurrencyUnit currency() {
    return placed().currency();
  }

  Money total() {
    return placed().total();
  }

  Money nothing() {
    return Money.zero(currency());
  }

  /** The last attempt that is wanted. */
  CollectPayment collect() {
    return last(CollectPayment.class);
  }

  AskPayment ask() {
    CollectPayment asked = collect();
    return new AskPayment(asked.attempt(), asked.amount(), asked.key());
  }

  <E extends Effect> E last(Class<E> kind) {
    List<E> wanted =
        life.effects().stream()
            .map(EffectEnvelope::effect)
            .filter(kind::isInstance)
            .map(kind::cast)
            .toList();
    return wanted.get(wanted.size() - 1);
  }
}
