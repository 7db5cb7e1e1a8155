/** The story of an order, told by the library itself. */
@NullMarked
package com.owode.orders.examples;

import org.jspecify.annotations.NullMarked;
