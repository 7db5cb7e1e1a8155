/** How another team's QA tests its shop with the testkit: every part of it once. */
@NullMarked
package com.owode.orders.examples.qa;

import org.jspecify.annotations.NullMarked;
