package com.owode.orders.memory;

import java.time.Instant;
import java.util.Comparator;

/** The place of an effect in a queue: by time, and among equals in the order in which they came. */
record Ticket(Instant time, long number, QueueEntry entry) implements Comparable<Ticket> {

  private static final Comparator<Ticket> BY_TIME =
      Comparator.comparing(Ticket::time).thenComparingLong(Ticket::number);

  @Override
  public int compareTo(Ticket other) {
    return BY_TIME.compare(this, other);
  }

  /** The number is unique in its store. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Ticket ticket && ticket.number == number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
  }
}
