/** Arbitraries of drafts, orders, claims, policies, rules and tables; needs jqwik. */
@NullMarked
package com.owode.orders.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
