package com.owode.orders.testkit.scenario;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Decision;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;

/** The command was accepted; what it did can be looked at, in any order. */
public final class ThenAccepted {

  private final Trial trial;
  private final Comparison comparison;
  private final Decision.Accepted accepted;

  ThenAccepted(Trial trial, Comparison comparison) {
    this.trial = trial;
    this.comparison = comparison;
    this.accepted = (Decision.Accepted) trial.decision().orElseThrow();
  }

  private ThenAccepted hold(String what, Object expected, Object found) {
    comparison.hold(what, expected, found);
    return this;
  }

  /**
   * Holds the order to where it stands now.
   *
   * @param status where
   * @return this
   */
  public ThenAccepted becomes(OrderStatus status) {
    return hold("status", status, trial.after().status());
  }

  /**
   * Holds the decision to what it wrote.
   *
   * @param kinds of all events, in order; none when all was known already
   * @return this
   */
  public ThenAccepted writes(EventKind... kinds) {
    return hold(
        "events", List.of(kinds), accepted.events().stream().map(OrderEvent::kind).toList());
  }

  /**
   * Holds the decision to what it wants done in the world, besides messages.
   *
   * @param kinds of all effects but {@link EffectKind#NOTIFY}, in order
   * @return this
   */
  public ThenAccepted wants(EffectKind... kinds) {
    return hold(
        "effects",
        List.of(kinds),
        accepted.effects().stream()
            .map(one -> one.effect().kind())
            .filter(kind -> kind != EffectKind.NOTIFY)
            .toList());
  }

  /**
   * Holds the decision to the messages that it wants sent.
   *
   * @param messages each as kind and reader, such as {@code "CANCELLATION_NOTICE to BUYER"}, once
   *     for each channel, in order
   * @return this
   */
  public ThenAccepted tells(String... messages) {
    return hold(
        "messages",
        List.of(messages),
        accepted.effects().stream()
            .map(one -> one.effect())
            .filter(Notify.class::isInstance)
            .map(ThenAccepted::inWords)
            .toList());
  }

  private static String inWords(Effect effect) {
    Notify message = (Notify) effect;
    return message.message() + " to " + message.reader();
  }

  /**
   * Holds the decision to the discrepancies that it found.
   *
   * @param codes of all of them, in order
   * @return this
   */
  public ThenAccepted findsDiscrepancies(String... codes) {
    return hold(
        "discrepancies",
        List.of(codes),
        accepted.events().stream()
            .filter(DiscrepancyFound.class::isInstance)
            .map(event -> ((DiscrepancyFound) event).code())
            .toList());
  }

  /**
   * Holds the order to what was captured and did not go back, or is on its way back.
   *
   * @param amount such as {@code "JPY 3750"}
   * @return this
   */
  public ThenAccepted keeps(String amount) {
    var money = trial.after().progress().money();
    return hold(
        "kept",
        Money.parse(amount),
        money.captured().minus(money.returned()).minus(money.inFlight()));
  }

  /**
   * Holds the order to a deadline that it waits for.
   *
   * @param kind which
   * @param due when it is due
   * @return this
   */
  public ThenAccepted waitsFor(DeadlineKind kind, Instant due) {
    return hold(
        "due " + kind,
        List.of(due),
        Deadlines.of(trial.after()).stream()
            .filter(known -> known.kind() == kind)
            .map(Deadline::due)
            .toList());
  }

  /** {@return the order after the command, for what no method here looks at} */
  public Order order() {
    return trial.after();
  }
}
