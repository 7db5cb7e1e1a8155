/** The code of docs/rules-engine.md: the rules engine without any order. */
@NullMarked
package com.owode.orders.examples.rules;

import org.jspecify.annotations.NullMarked;
