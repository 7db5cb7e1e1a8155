/** Reasons, proof, claims and cases: money back after delivery. */
@NullMarked
package com.owode.orders.refund;

import org.jspecify.annotations.NullMarked;
