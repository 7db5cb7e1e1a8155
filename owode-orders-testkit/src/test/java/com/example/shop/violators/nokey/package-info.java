/** Moves money without the key of the call. */
@NullMarked
package com.example.shop.violators.nokey;

import org.jspecify.annotations.NullMarked;
