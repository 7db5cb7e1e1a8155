/** The interfaces that a host implements. */
@NullMarked
package com.owode.orders.port;

import org.jspecify.annotations.NullMarked;
