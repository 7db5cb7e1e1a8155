package com.owode.orders.testkit.scenario;

import com.owode.orders.effect.Effect;
import com.owode.orders.effect.EffectKind;
import com.owode.orders.effect.Notify;
import com.owode.orders.event.DiscrepancyFound;
import com.owode.orders.event.EventKind;
import com.owode.orders.event.OrderEvent;
import com.owode.orders.lifecycle.Deadlines;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.OrderStatus;
import com.owode.orders.model.Deadline;
import com.owode.orders.model.DeadlineKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The command was accepted; what it did can be looked at, in any order. When the process that
 * accepted it died before it could answer, what it wants done and told is not on record: look at
 * what the fakes have done.
 */
public final class ThenAccepted {

  private final Trial trial;
  private final Comparison comparison;

  ThenAccepted(Trial trial, Comparison comparison) {
    this.trial = trial;
    this.comparison = comparison;
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
        "events", List.of(kinds), trial.outcome().events().stream().map(OrderEvent::kind).toList());
  }

  /**
   * Holds the decision to what it wants done in the world, besides messages.
   *
   * @param kinds of all effects but {@link EffectKind#NOTIFY}, in order
   * @return this
   */
  public ThenAccepted wants(EffectKind... kinds) {
    return holdEffects(
        "effects",
        List.of(kinds),
        all -> all.map(Effect::kind).filter(kind -> kind != EffectKind.NOTIFY).toList());
  }

  /**
   * Holds the decision to the messages that it wants sent.
   *
   * @param messages each as kind and reader, such as {@code "CANCELLATION_NOTICE to BUYER"}, once
   *     for each channel, in order
   * @return this
   */
  public ThenAccepted tells(String... messages) {
    return holdEffects(
        "messages",
        List.of(messages),
        all -> all.filter(Notify.class::isInstance).map(ThenAccepted::inWords).toList());
  }

  /** An answer that is told again says nothing of effects: then none is found, not even none. */
  private ThenAccepted holdEffects(
      String what, List<?> expected, Function<Stream<Effect>, List<?>> seen) {
    Optional<List<Effect>> effects = trial.outcome().effects();
    return hold(
        what,
        expected,
        effects.<Object>map(all -> seen.apply(all.stream())).orElse("not on record"));
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
        trial.outcome().events().stream()
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
