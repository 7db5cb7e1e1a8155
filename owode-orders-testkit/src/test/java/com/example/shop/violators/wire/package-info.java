/** Takes who asks from the wire. */
@NullMarked
package com.example.shop.violators.wire;

import org.jspecify.annotations.NullMarked;
