package com.owode.orders.jackson;

/**
 * One line of JSON Lines.
 *
 * @param number which line of the stream it is; the first is 1, and empty lines count
 * @param reading what it says, or what is wrong with it; the pointers begin at the line's own value
 * @param <T> the type of the value
 */
public record JsonLine<T>(long number, Reading<T> reading) {}
