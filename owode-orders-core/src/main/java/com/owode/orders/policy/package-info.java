/** The policies of all chapters as one versioned, hashed value. */
@NullMarked
package com.owode.orders.policy;

import org.jspecify.annotations.NullMarked;
