/** A shop in memory that the examples run in: everything that a host has to bring along. */
@NullMarked
package com.owode.orders.examples.shop;

import org.jspecify.annotations.NullMarked;
