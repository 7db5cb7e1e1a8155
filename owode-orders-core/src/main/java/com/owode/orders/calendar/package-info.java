/** Business days of a marketplace, as data. */
@NullMarked
package com.owode.orders.calendar;

import org.jspecify.annotations.NullMarked;
