/** Assertions that say what an order, a bank or an answer should be; needs AssertJ. */
@NullMarked
package com.owode.orders.testkit.assertj;

import org.jspecify.annotations.NullMarked;
