package com.owode.orders.testkit.scenario;

import com.owode.orders.command.OrderCommand;
import com.owode.orders.model.Actor;
import com.owode.orders.model.OrderId;
import java.time.Instant;
import java.util.Optional;

/** What a scenario plays on: a lifecycle alone, or a whole desk. */
interface Ground {

  /** The time that it is. */
  Instant now();

  /** The order that is given. */
  OrderId id();

  Actor buyer();

  Actor seller();

  /** Plays a command; of a report, nobody asks. */
  Trial play(Instant at, Optional<Actor> actor, OrderCommand command);
}
