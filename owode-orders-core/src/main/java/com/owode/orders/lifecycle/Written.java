package com.owode.orders.lifecycle;

import com.owode.orders.event.OrderEvent;
import com.owode.orders.model.EventId;
import java.util.Optional;

/**
 * An event that a decision has written.
 *
 * @param event what has happened
 * @param cause the event of the same decision that it follows from, where it follows from one
 */
public record Written(OrderEvent event, Optional<EventId> cause) {}
