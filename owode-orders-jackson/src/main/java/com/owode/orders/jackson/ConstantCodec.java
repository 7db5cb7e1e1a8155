package com.owode.orders.jackson;

import java.util.List;

/** The member of a family that has one value and no fields. */
final class ConstantCodec extends ObjectCodec<Object> {

  ConstantCodec(String tag, Object constant) {
    super(tag, List.of(), parts -> constant);
  }
}
