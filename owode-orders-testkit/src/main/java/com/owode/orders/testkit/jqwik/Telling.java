package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderReport;

/**
 * A report, and what of the order it is about.
 *
 * @param thing the attempt, portion, parcel, case or stock, by kind and number
 * @param report what is told of it
 */
record Telling(String thing, OrderReport report) {}
