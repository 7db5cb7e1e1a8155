/** Has money that is a double. */
@NullMarked
package com.example.shop.violators.money;

import org.jspecify.annotations.NullMarked;
