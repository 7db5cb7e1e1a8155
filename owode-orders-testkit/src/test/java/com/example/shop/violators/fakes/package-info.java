/** Uses fakes in production. */
@NullMarked
package com.example.shop.violators.fakes;

import org.jspecify.annotations.NullMarked;
