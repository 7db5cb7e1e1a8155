/** The state machine of an order: the tables, decisions, deadlines. */
@NullMarked
package com.owode.orders.lifecycle;

import org.jspecify.annotations.NullMarked;
