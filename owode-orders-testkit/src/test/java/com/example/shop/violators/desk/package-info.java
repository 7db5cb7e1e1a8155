/** Calls the desk from inside a call of the library. */
@NullMarked
package com.example.shop.violators.desk;

import org.jspecify.annotations.NullMarked;
