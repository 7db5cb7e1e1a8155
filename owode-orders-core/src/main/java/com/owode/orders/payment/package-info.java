/** Money: attempts to collect it, and the ledger of what was taken and given back. */
@NullMarked
package com.owode.orders.payment;

import org.jspecify.annotations.NullMarked;
