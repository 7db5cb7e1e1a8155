/** The rules of the house: what holds for the code as a whole. */
@NullMarked
package com.owode.orders.house;

import org.jspecify.annotations.NullMarked;
