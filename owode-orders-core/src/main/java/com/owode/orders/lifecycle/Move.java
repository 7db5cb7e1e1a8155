package com.owode.orders.lifecycle;

import com.owode.orders.command.OrderCommand;

/**
 * What a command writes.
 *
 * @param <C> the command
 */
interface Move<C extends OrderCommand> {

  /**
   * Writes it.
   *
   * @param situation what was asked or told, of which order
   * @param pen where to write
   */
  void write(Situation<C> situation, Pen pen);
}
