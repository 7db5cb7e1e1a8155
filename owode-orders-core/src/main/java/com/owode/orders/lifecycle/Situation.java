package com.owode.orders.lifecycle;

import com.owode.orders.command.OrderCommand;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sees: the order, what is known beside it, and the command.
 *
 * @param <C> the command
 */
final class Situation<C extends OrderCommand> extends Standing {

  private final C command;

  Situation(@Nullable Order order, Facts facts, C command) {
    super(order, facts);
    this.command = command;
  }

  static <C extends OrderCommand> Situation<C> ofNoOrder(Facts facts, C command) {
    return new Situation<>(null, facts, command);
  }

  C command() {
    return command;
  }
}
