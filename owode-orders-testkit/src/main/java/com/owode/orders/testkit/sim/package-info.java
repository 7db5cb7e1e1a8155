/**
 * A deterministic marketplace that is struck by faults: random schedules from a seed, every
 * placement of faults on the guide's lifecycles, and any schedule from one printed line.
 */
@NullMarked
package com.owode.orders.testkit.sim;

import org.jspecify.annotations.NullMarked;
