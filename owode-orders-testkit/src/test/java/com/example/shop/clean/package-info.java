/** A shop that keeps to every rule. */
@NullMarked
package com.example.shop.clean;

import org.jspecify.annotations.NullMarked;
