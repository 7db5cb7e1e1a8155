package com.owode.orders.testkit.assertj;

import com.owode.orders.effect.EffectEnvelope;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.testkit.fixture.OrderLife;
import java.util.List;

/** Assertions about the life of an order, as a lifecycle alone makes it. */
public final class OrderLifeAssert extends AbstractOrderAssert<OrderLifeAssert, OrderLife> {

  OrderLifeAssert(OrderLife actual) {
    super(actual, OrderLifeAssert.class);
  }

  @Override
  Order order() {
    return subject().order();
  }

  @Override
  List<EventKind> events() {
    return subject().events().stream().map(OrderEvent::kind).toList();
  }

  @Override
  String history() {
    return subject().toString();
  }

  /**
   * Holds the last step to being refused.
   *
   * @param codes of every rule that refuses it, in order
   * @return this
   */
  public OrderLifeAssert wasRefusedWith(String... codes) {
    Decision last = subject().lastStep().decision();
    List<String> found =
        last instanceof Decision.Refused refused ? refused.codes() : List.of("accepted");
    return holds("the refusal", List.of(codes), found);
  }

  /**
   * Holds the life to all that was to be done in the world so far, messages included.
   *
   * @param kinds of all effects, in order
   * @return this
   */
  public OrderLifeAssert hasExactlyTheEffects(EffectKind... kinds) {
    return holds(
        "the effects",
        List.of(kinds),
        subject().effects().stream().map(EffectEnvelope::effect).map(one -> one.kind()).toList());
  }
}
