/** A whole marketplace in memory, on fakes of every port, with a clock that a test moves. */
@NullMarked
package com.owode.orders.testkit.shop;

import org.jspecify.annotations.NullMarked;
