/** Writes past the desk. */
@NullMarked
package com.example.shop.violators.store;

import org.jspecify.annotations.NullMarked;
