package com.owode.orders.jackson;

import java.util.Map;

final class Narrowed {

  private Narrowed() {}

  static Map<String, Object> by(Class<?> type, Map<String, Object> form) {
    return form;
  }
}
