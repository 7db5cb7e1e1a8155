package com.owode.orders.jackson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The member of a family that has one value and no fields. */
final class ConstantCodec extends ObjectCodec<Object> {

  ConstantCodec(@Nullable String tag, Object constant) {
    super(tag, List.of(), parts -> constant);
  }
}
