/**
 * What buyers and sellers are told, in which words and in which language: kinds of messages, texts
 * in the guide's bracket syntax, the catalogue of texts, and their rendering.
 *
 * <p>The room sees no order, only {@linkplain com.owode.orders.message.MessageValues values}. All
 * of it is pure: neither the clock nor the locale or the time zone of the machine has any
 * influence, and numbers, amounts and dates are written by rules of its own, so that the same
 * values give the same bytes on every Java.
 */
@NullMarked
package com.owode.orders.message;

import org.jspecify.annotations.NullMarked;
