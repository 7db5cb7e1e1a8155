package com.owode.orders.testkit.timeline;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.model.OrderId;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.port.OrderStore;
import com.owode.orders.port.PersonalData;
import java.util.List;
import java.util.Optional;

/**
 * An order's whole story, for a bug report: what happened and what was refused, the money, the
 * parcels, the messages, the effects and what is due next. As {@linkplain #text() text} of at most
 * 100 columns and as {@linkplain #page() one page of HTML} that needs nothing else. Immutable.
 *
 * <p>What is personal is hidden: names, addresses, contacts, free texts, where a proof is kept, the
 * codes of discounts, the values of metadata, all but the end of a tracking number. Ids are told.
 * {@link #showing} tells the rest, for a place that may have it.
 *
 * <p>Whatever a customer or a carrier wrote does no harm where the story is read: it is escaped,
 * and characters that are invisible or turn the writing around become visible as {@code \\u{202E}}.
 * The same story is the same text and page, byte for byte, on every machine.
 *
 * <pre>{@code
 * TimelineRecorder recorder = new TimelineRecorder();   // the desk's listener
 * ...
 * Files.writeString(Path.of("order-42.html"), recorder.timeline(order, store).page());
 * }</pre>
 */
public final class Timeline {

  private final List<EventEnvelope> history;
  private final Optional<OrderPolicies> policies;
  private final List<EffectTrace> effects;
  private final List<Refusal> refusals;
  private final Discretion discretion;

  private Timeline(
      List<EventEnvelope> history,
      Optional<OrderPolicies> policies,
      List<EffectTrace> effects,
      List<Refusal> refusals,
      Discretion discretion) {
    this.history = List.copyOf(history);
    this.policies = policies;
    this.effects = List.copyOf(effects);
    this.refusals = List.copyOf(refusals);
    this.discretion = discretion;
  }

  /**
   * {@return the timeline of a history}
   *
   * @param history all events of one order, the first one first
   * @param policies the policies that the order was placed under; empty when nobody has them, the
   *     status is then what the events alone say
   * @throws IllegalArgumentException when there are no events, or they do not follow each other
   */
  public static Timeline of(List<EventEnvelope> history, Optional<OrderPolicies> policies) {
    if (history.isEmpty()) {
      throw new IllegalArgumentException(
          "a history has no events; give all of one order, from its first one on");
    }
    Frame.of(history, policies);
    return new Timeline(history, policies, List.of(), List.of(), Discretion.full());
  }

  /**
   * {@return the timeline of an order as a store has it: its events, and which of its effects are
   * set aside for a person}
   *
   * @param order the order
   * @param store where it is kept
   * @throws IllegalArgumentException when the store knows no such order
   */
  public static Timeline of(OrderId order, OrderStore store) {
    Optional<OrderPolicies> policies =
        store
            .load(order)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the store knows no order " + order + "; give one that was placed"))
            .policies();
    List<EffectTrace> parked =
        store.parked(Integer.MAX_VALUE).stream()
            .filter(one -> one.id().event().order().equals(order))
            .map(EffectTrace::of)
            .toList();
    return of(store.history(order), policies).withEffects(parked);
  }

  /**
   * {@return this timeline with effects; what is told later wins, unless it tells less: that an
   * effect was asked for, or the same state after fewer tries}
   *
   * @param more the effects
   */
  public Timeline withEffects(List<EffectTrace> more) {
    return new Timeline(
        history, policies, EffectTraces.merged(effects, more), refusals, discretion);
  }

  /** This timeline, which has all that is set aside now, with what was heard of effects before. */
  Timeline afterEffects(List<EffectTrace> heard) {
    List<EffectTrace> before = heard.stream().map(EffectTrace::notParked).toList();
    return new Timeline(
        history, policies, EffectTraces.merged(before, effects), refusals, discretion);
  }

  /**
   * {@return this timeline with requests that were refused}
   *
   * @param more the refusals
   */
  public Timeline withRefusals(List<Refusal> more) {
    return new Timeline(history, policies, effects, Refusals.byTime(refusals, more), discretion);
  }

  /**
   * {@return this timeline with all that is personal, as far as it is kept and not erased}
   *
   * @param people where names, addresses and texts are kept
   */
  public Timeline showing(PersonalData people) {
    return new Timeline(history, policies, effects, refusals, Discretion.none(people));
  }

  /** {@return the story as text: lines of at most 100 columns, each ending in a line feed} */
  public String text() {
    return TextPage.of(story());
  }

  /**
   * {@return the story as a page of HTML, to be written as UTF-8: with its style in it, without
   * script, and loading nothing}
   */
  public String page() {
    return HtmlPage.of(story());
  }

  private Story story() {
    return Story.of(Frame.of(history, policies), effects, refusals, discretion);
  }

  /** {@return the order's id and how many events there are} */
  @Override
  public String toString() {
    return "timeline of " + history.get(0).id().order() + ", " + history.size() + " events";
  }
}
