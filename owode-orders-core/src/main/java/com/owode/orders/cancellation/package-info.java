/** Who may cancel what, until when. */
@NullMarked
package com.owode.orders.cancellation;

import org.jspecify.annotations.NullMarked;
