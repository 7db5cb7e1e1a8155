/** Reviews that buyers leave. */
@NullMarked
package com.owode.orders.review;

import org.jspecify.annotations.NullMarked;
