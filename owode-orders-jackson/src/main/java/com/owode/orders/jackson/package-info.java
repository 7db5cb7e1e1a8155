/** How the values of an order are written as JSON and read back. */
@NullMarked
package com.owode.orders.jackson;

import org.jspecify.annotations.NullMarked;
