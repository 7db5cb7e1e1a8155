/** Tells the guide's story: orders from placement to review, each message as its reader sees it. */
@NullMarked
package com.owode.orders.examples.story;

import org.jspecify.annotations.NullMarked;
