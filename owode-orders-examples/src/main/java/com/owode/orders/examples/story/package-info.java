/** Tells the whole guide as a story: each chapter an order, each message as its reader sees it. */
@NullMarked
package com.owode.orders.examples.story;

import org.jspecify.annotations.NullMarked;
