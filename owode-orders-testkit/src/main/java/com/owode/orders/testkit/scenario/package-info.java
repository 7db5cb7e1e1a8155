/** One command at a time, told as given, at, when and then; needs no JUnit. */
@NullMarked
package com.owode.orders.testkit.scenario;

import org.jspecify.annotations.NullMarked;
