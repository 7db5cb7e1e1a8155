/** What has happened to orders: stored for ever, and the state that follows from it. */
@NullMarked
package com.owode.orders.event;

import org.jspecify.annotations.NullMarked;
