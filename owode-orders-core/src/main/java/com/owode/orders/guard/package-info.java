/** How values guard themselves. Internal: not exported. */
@NullMarked
package com.owode.orders.guard;

import org.jspecify.annotations.NullMarked;
