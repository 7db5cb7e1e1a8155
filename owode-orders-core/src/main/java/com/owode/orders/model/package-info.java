/** Small values that guard themselves: whoever holds one holds a valid one. */
@NullMarked
package com.owode.orders.model;

import org.jspecify.annotations.NullMarked;
