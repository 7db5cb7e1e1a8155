package com.owode.orders.jackson;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part that a class got after its form was fixed: an {@code Optional} that is empty for the
 * value it had before, and then left out, as the canonical form leaves it out. So no document
 * changes that never heard of it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Later {}
