package com.owode.orders.desk;

/**
 * What was erased of a person.
 *
 * @param orders how many orders the person had to do with, as buyer or seller
 * @param references under how many references something is erased now: the person's own, addresses
 *     and free texts
 */
public record Erasure(int orders, int references) {}
