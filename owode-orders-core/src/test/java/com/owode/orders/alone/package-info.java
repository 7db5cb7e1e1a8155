/** What a host runs that uses the rules engine and refunds, and no order. */
@NullMarked
package com.owode.orders.alone;

import org.jspecify.annotations.NullMarked;
