/**
 * A small rules engine that explains itself. It knows no order and can be used alone.
 *
 * <p>A {@link com.owode.orders.rule.Fact} is a named question about some facts object, a {@link
 * com.owode.orders.rule.Condition} compares facts and is data, a {@link com.owode.orders.rule.Rule}
 * is a condition with a permanent code, a {@link com.owode.orders.rule.Ruleset} judges all its
 * rules and gives a {@link com.owode.orders.rule.Judgement}: a few bits until somebody asks why.
 */
@NullMarked
package com.owode.orders.rule;

import org.jspecify.annotations.NullMarked;
