/** Treats magic values in a special way. */
@NullMarked
package com.example.shop.violators.magic;

import org.jspecify.annotations.NullMarked;
