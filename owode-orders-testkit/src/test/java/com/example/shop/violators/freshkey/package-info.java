/** Makes a key of its own with each call. */
@NullMarked
package com.example.shop.violators.freshkey;

import org.jspecify.annotations.NullMarked;
