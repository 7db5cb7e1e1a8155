/** An order's whole story, as text and as a page, for bug reports. */
@NullMarked
package com.owode.orders.testkit.timeline;

import org.jspecify.annotations.NullMarked;
