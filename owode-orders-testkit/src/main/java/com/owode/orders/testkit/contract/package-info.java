/**
 * What an adapter of a port must do so that a desk can rely on it: one abstract class for each
 * port, which the test of an adapter extends. Every rule has a number that stays, and a name that
 * says what is demanded; none is passed by assumption. What a subject cannot be made to do is
 * declared, and the rules that need it are reported by name as not run. Needs JUnit Jupiter.
 */
@NullMarked
package com.owode.orders.testkit.contract;

import org.jspecify.annotations.NullMarked;
