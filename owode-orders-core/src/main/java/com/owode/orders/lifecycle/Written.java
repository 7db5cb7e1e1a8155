package com.owode.orders.lifecycle;

import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.EventId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event that a decision has written, and the event of the same decision that it follows from.
 */
public final class Written {

  private final OrderEvent event;
  private final @Nullable EventId cause;

  /**
   * Makes an event that a decision has written.
   *
   * @param event what has happened
   * @param cause the event of the same decision that it follows from, where it follows from one
   */
  public Written(OrderEvent event, Optional<EventId> cause) {
    this(event, cause.orElse(null));
  }

  private Written(OrderEvent event, @Nullable EventId cause) {
    this.event = event;
    this.cause = cause;
  }

  static Written of(OrderEvent event, @Nullable EventId cause) {
    return new Written(event, cause);
  }

  /** {@return what has happened} */
  public OrderEvent event() {
    return event;
  }

  /** {@return the event of the same decision that it follows from, where it follows from one} */
  public Optional<EventId> cause() {
    return Optional.ofNullable(cause);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Written written
        && written.event.equals(event)
        && Objects.equals(written.cause, cause);
  }

  @Override
  public int hashCode() {
    return Objects.hash(event, cause);
  }

  /** {@return the event, and its cause where it has one} */
  @Override
  public String toString() {
    return cause == null ? event.toString() : event + " because of " + cause;
  }
}
