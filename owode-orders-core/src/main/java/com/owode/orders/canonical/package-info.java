/**
 * The canonical form of values and the SHA-256 content hash over it.
 *
 * <p>A value has one text and a text one value, in every JVM, for ever: this is what lets an order
 * name the policy that it was judged by, years after both were written.
 */
@NullMarked
package com.owode.orders.canonical;

import org.jspecify.annotations.NullMarked;
