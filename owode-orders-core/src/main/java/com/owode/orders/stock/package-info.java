/** Stock: what is reserved for an order, alternatives offered for what is out of stock. */
@NullMarked
package com.owode.orders.stock;

import org.jspecify.annotations.NullMarked;
