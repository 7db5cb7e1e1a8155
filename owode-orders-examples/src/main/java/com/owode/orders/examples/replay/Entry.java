package com.owode.orders.examples.replay;

import com.owode.orders.model.PurchaseId;
import java.time.Instant;

/**
 * An entry of a history.
 *
 * @param line the line that it stands on, from 1
 * @param purchase the purchase that it is about
 * @param at when it happened
 * @param what what happened
 */
record Entry(long line, PurchaseId purchase, Instant at, Happening what) {

  String words() {
    return what.word() + " (line " + line + ")";
  }
}
