package com.owode.orders.event;

/**
 * Something that was told and contradicts what was known: recorded all the same, and put on the
 * seller's worklist.
 *
 * @param number its number in the order, 1 or more
 * @param code the code of the rule that did not hold
 * @param subject the report, in ids and figures
 * @param resolved whether it was dealt with
 */
public record Discrepancy(int number, String code, String subject, boolean resolved) {}
