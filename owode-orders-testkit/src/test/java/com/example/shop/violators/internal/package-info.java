/** Uses what the library does not export. */
@NullMarked
package com.example.shop.violators.internal;

import org.jspecify.annotations.NullMarked;
