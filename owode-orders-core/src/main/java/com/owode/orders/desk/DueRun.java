package com.owode.orders.desk;

/**
 * What a run over what is due has done.
 *
 * @param deadlines how many deadlines this run has fired; each counts in one run, of whatever
 *     process
 * @param reports how many kept reports were judged
 * @param failed how many orders could not be dealt with; they stay due
 */
public record DueRun(int deadlines, int reports, int failed) {}
