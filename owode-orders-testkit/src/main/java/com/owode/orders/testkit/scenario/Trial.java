package com.owode.orders.testkit.scenario;

import com.owode.orders.lifecycle.Order;
import java.util.List;

/**
 * What became of the command of a scenario.
 *
 * @param command who asks or tells what
 * @param before the order before it
 * @param after the order after it, and on a desk after the work that it caused
 * @param outcome what was decided
 * @param history what led there, one step in a line, the last one first decided by the command
 */
record Trial(String command, Order before, Order after, Outcome outcome, List<String> history) {}
