package com.owode.orders.testkit.assertj;

import com.owode.orders.effect.EffectKind;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Decision;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what a lifecycle decided. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

  private static final String ACCEPTED = "accepted";

  DecisionAssert(Decision actual) {
    super(actual, DecisionAssert.class);
  }

  private DecisionAssert holds(String what, Object expected, Object found) {
    isNotNull();
    if (!expected.equals(found)) {
      throw failureWithActualExpected(
          found,
          expected,
          "%nExpected %s: %s%n but found: %s%nwhat was refused:%s",
          what,
          expected,
          found,
          Refusals.explained(actual));
    }
    return this;
  }

  private Object outcome() {
    return actual instanceof Decision.Refused refused ? refused.codes() : ACCEPTED;
  }

  /** {@return this, once the command is found to be accepted} */
  public DecisionAssert isAccepted() {
    return holds("the decision", ACCEPTED, outcome());
  }

  /**
   * Holds the decision to a refusal.
   *
   * @param codes of every rule that refuses, in order
   * @return this
   */
  public DecisionAssert isRefusedWith(String... codes) {
    return holds("the decision", List.of(codes), outcome());
  }

  /**
   * Holds the decision to what it writes; a refusal writes nothing.
   *
   * @param kinds of all events, in order
   * @return this
   */
  public DecisionAssert writes(EventKind... kinds) {
    List<EventKind> found =
        actual instanceof Decision.Accepted accepted
            ? accepted.events().stream().map(OrderEvent::kind).toList()
            : List.of();
    return holds("the events", List.of(kinds), found);
  }

  /**
   * Holds the decision to what it has done in the world; a refusal has nothing done.
   *
   * @param kinds of all effects, messages included, in order
   * @return this
   */
  public DecisionAssert wants(EffectKind... kinds) {
    List<EffectKind> found =
        actual instanceof Decision.Accepted accepted
            ? accepted.effects().stream().map(one -> one.effect().kind()).toList()
            : List.of();
    return holds("the effects", List.of(kinds), found);
  }
}
