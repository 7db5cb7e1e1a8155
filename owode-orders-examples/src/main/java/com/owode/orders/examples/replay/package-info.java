/** Replays a marketplace's history through the desk, and compares how its orders end. */
@NullMarked
package com.owode.orders.examples.replay;

import org.jspecify.annotations.NullMarked;
