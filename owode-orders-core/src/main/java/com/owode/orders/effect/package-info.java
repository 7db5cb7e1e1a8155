/** What has to be done in the world, as data. */
@NullMarked
package com.owode.orders.effect;

import org.jspecify.annotations.NullMarked;
