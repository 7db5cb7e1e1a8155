/**
 * Fakes of every port, each with a ledger of its own of what it really did; a clock; faults that
 * are scripted in one line; and SKUs that make the fakes misbehave, as test cards do.
 */
@NullMarked
package com.owode.orders.testkit.fake;

import org.jspecify.annotations.NullMarked;
