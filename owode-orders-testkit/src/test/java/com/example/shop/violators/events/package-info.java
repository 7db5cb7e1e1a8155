/** Builds events by hand. */
@NullMarked
package com.example.shop.violators.events;

import org.jspecify.annotations.NullMarked;
