/** Lets a policy read a clock. */
@NullMarked
package com.example.shop.violators.clock;

import org.jspecify.annotations.NullMarked;
