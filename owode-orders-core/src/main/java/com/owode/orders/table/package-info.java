/**
 * Decision tables: typed columns over facts, rows of conditions and outcomes, a hit policy.
 *
 * <p>A {@link com.owode.orders.table.DecisionTable} is data, decides by an index instead of a scan,
 * says which rows matched and why the others did not, and can be searched for gaps, overlaps and
 * rows that are of no use ({@link com.owode.orders.table.Analysis}). Its columns are the {@link
 * com.owode.orders.rule.Fact facts} of the rules engine; it knows no order.
 */
@NullMarked
package com.owode.orders.table;

import org.jspecify.annotations.NullMarked;
