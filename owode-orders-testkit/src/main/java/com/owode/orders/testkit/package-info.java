/** Values to test with. */
@NullMarked
package com.owode.orders.testkit;

import org.jspecify.annotations.NullMarked;
