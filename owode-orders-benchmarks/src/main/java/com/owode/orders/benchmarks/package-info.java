/** How fast the library is. */
@NullMarked
package com.owode.orders.benchmarks;

import org.jspecify.annotations.NullMarked;
