/** Gives each JUnit 5 test a shop of its own; needs JUnit Jupiter. */
@NullMarked
package com.owode.orders.testkit.junit;

import org.jspecify.annotations.NullMarked;
