package com.owode.orders.port;

import com.owode.orders.event.EventEnvelope;
import com.owode.orders.guard.Guard;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that belongs to one decision, written in one atomic step. Immutable. */
public final class Append {

  private final OrderId order;
  private final long expectedVersion;
  private final Optional<Order> after;
  private final Optional<Instant> nextDueAt;
  private final Optional<CommandRecord> command;
  private final List<EventEnvelope> events;
  private final List<QueuedEffect> effects;
  private final Optional<Completion> completing;
  private final Optional<CommandId> forgetting;
  private final Optional<Requeue> requeuing;

  private Append(Builder builder) {
    this.order = builder.order;
    this.expectedVersion = builder.expectedVersion;
    this.after = builder.after;
    this.nextDueAt = builder.nextDueAt;
    this.command = builder.command;
    this.events = List.copyOf(builder.events);
    this.effects = List.copyOf(builder.effects);
    this.completing = builder.completing;
    this.forgetting = builder.forgetting;
    this.requeuing = builder.requeuing;
    guard();
  }

  private void guard() {
    if (after.isPresent() == events.isEmpty()) {
      throw Guard.malformed(
          "an append to order " + order + " has " + events.size() + " events",
          "an order after it belongs to events, and to nothing else");
    }
    long version = expectedVersion;
    for (EventEnvelope event : events) {
      version++;
      if (event.id().version() != version || !event.id().order().equals(order)) {
        throw Guard.malformed(
            "event " + event.id() + " follows version " + (version - 1) + " of order " + order,
            "number events without gaps");
      }
    }
    if (after.isPresent() && after.get().version() != version) {
      throw Guard.malformed(
          after.get() + " comes after version " + version, "append the order that its events make");
    }
  }

  /**
   * {@return an append that writes nothing yet}
   *
   * @param order the order
   * @param expectedVersion the version that the decision was made on, 0 when there is no order yet
   * @throws IllegalArgumentException when the version is negative
   */
  public static Builder to(OrderId order, long expectedVersion) {
    return new Builder(order, expectedVersion);
  }

  /** {@return the order} */
  public OrderId order() {
    return order;
  }

  /** {@return the version that the decision was made on, 0 when there is no order yet} */
  public long expectedVersion() {
    return expectedVersion;
  }

  /** {@return the order after its events; empty when there are none} */
  public Optional<Order> after() {
    return after;
  }

  /**
   * {@return when something of the order becomes due next; tells only together with {@link
   * #after()}: without events nothing changes}
   */
  public Optional<Instant> nextDueAt() {
    return nextDueAt;
  }

  /** {@return the command, with digest and answer} */
  public Optional<CommandRecord> command() {
    return command;
  }

  /** {@return the events, numbered from the expected version on} */
  public List<EventEnvelope> events() {
    return events;
  }

  /** {@return what has to be done; an effect whose id was queued before is left as it is} */
  public List<QueuedEffect> effects() {
    return effects;
  }

  /** {@return the effect that is done with it} */
  public Optional<Completion> completing() {
    return completing;
  }

  /** {@return the kept report that is told with it, by its command id} */
  public Optional<CommandId> forgetting() {
    return forgetting;
  }

  /** {@return the parked effect that goes back into its queue with it} */
  public Optional<Requeue> requeuing() {
    return requeuing;
  }

  /** {@return order and versions} */
  @Override
  public String toString() {
    return "append of " + events.size() + " events to " + order + " v" + expectedVersion;
  }

  /** Collects what is written. Not for use by several threads. */
  public static final class Builder {

    private final OrderId order;
    private final long expectedVersion;
    private Optional<Order> after = Optional.empty();
    private Optional<Instant> nextDueAt = Optional.empty();
    private Optional<CommandRecord> command = Optional.empty();
    private List<EventEnvelope> events = List.of();
    private List<QueuedEffect> effects = List.of();
    private Optional<Completion> completing = Optional.empty();
    private Optional<CommandId> forgetting = Optional.empty();
    private Optional<Requeue> requeuing = Optional.empty();

    private Builder(OrderId order, long expectedVersion) {
      this.order = order;
      if (expectedVersion < 0) {
        throw Guard.malformed(
            "version expected of order " + order + " is " + expectedVersion,
            "it must be 0 or more");
      }
      this.expectedVersion = expectedVersion;
    }

    /**
     * {@return this builder, with events and what follows from them}
     *
     * @param changed the order after the events
     * @param happened the events
     * @param wanted what has to be done
     * @param due when something of the order becomes due next
     */
    public Builder events(
        Order changed,
        List<EventEnvelope> happened,
        List<QueuedEffect> wanted,
        Optional<Instant> due) {
      this.after = Optional.of(changed);
      this.events = happened;
      this.effects = wanted;
      this.nextDueAt = due;
      return this;
    }

    /**
     * {@return this builder, with effects that no new event asks for; those whose id is known are
     * left as they are}
     *
     * @param wanted what has to be done
     */
    public Builder effects(List<QueuedEffect> wanted) {
      this.effects = wanted;
      return this;
    }

    /**
     * {@return this builder, with the command that caused it}
     *
     * @param caused the command
     */
    public Builder command(CommandRecord caused) {
      this.command = Optional.of(caused);
      return this;
    }

    /**
     * {@return this builder, with an effect that is done with it}
     *
     * @param done the effect and the fence that it is held under
     */
    public Builder completing(Completion done) {
      this.completing = Optional.of(done);
      return this;
    }

    /**
     * {@return this builder, with a kept report that is told with it}
     *
     * @param told the command id of the report
     */
    public Builder forgetting(CommandId told) {
      this.forgetting = Optional.of(told);
      return this;
    }

    /**
     * {@return this builder, with a parked effect that goes back into its queue}
     *
     * @param again the effect, its fence and when
     */
    public Builder requeuing(Requeue again) {
      this.requeuing = Optional.of(again);
      return this;
    }

    /**
     * {@return the append}
     *
     * @throws IllegalArgumentException when the events are not numbered without gaps from the
     *     expected version to the order's
     */
    public Append build() {
      return new Append(this);
    }
  }
}
