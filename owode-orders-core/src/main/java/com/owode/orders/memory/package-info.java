/** The embedded default: complete, thread-safe, in memory. */
@NullMarked
package com.owode.orders.memory;

import org.jspecify.annotations.NullMarked;
