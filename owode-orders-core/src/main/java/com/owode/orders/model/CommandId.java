package com.owode.orders.model;

import com.owode.orders.guard.Guard;

/**
 * The id of a command, chosen by who sends it: the same id with the same content is the same
 * command, told again.
 *
 * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
 */
public record CommandId(String value) {

  /**
   * Guards the value.
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public CommandId {
    Guard.identifier("command id", value);
  }

  /**
   * {@return the command id with this value}
   *
   * @param value 1 to 64 characters of {@code A-Z a-z 0-9 . _ -}
   * @throws IllegalArgumentException when the value is no identifier
   */
  public static CommandId of(String value) {
    return new CommandId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
