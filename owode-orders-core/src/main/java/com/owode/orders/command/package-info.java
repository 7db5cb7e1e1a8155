/** What orders are asked (requests) and told (reports). */
@NullMarked
package com.owode.orders.command;

import org.jspecify.annotations.NullMarked;
