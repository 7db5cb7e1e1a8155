/** Small values that guard themselves: ids, lines, units, who acts. */
@NullMarked
package com.owode.orders.model;

import org.jspecify.annotations.NullMarked;
