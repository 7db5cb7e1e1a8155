package com.owode.orders.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values that can only be equal or not: each is a part, and if codes are open, so are all others.
 */
final class CodeAxis implements Axis {

  private final List<Object> codes;
  private final Map<Object, Integer> parts = new HashMap<>();
  private final boolean open;
  private final boolean texts;

  private CodeAxis(List<?> codes, boolean open, boolean texts) {
    this.codes = new ArrayList<>();
    this.open = open;
    this.texts = texts;
    for (Object code : codes) {
      if (parts.putIfAbsent(code, this.codes.size()) == null) {
        this.codes.add(code);
      }
    }
  }

  /** All the values that there are. */
  static CodeAxis closed(List<?> codes) {
    return new CodeAxis(codes, false, false);
  }

  /** Some values; there is always another. */
  static CodeAxis open(List<?> codes, boolean texts) {
    return new CodeAxis(codes, true, texts);
  }

  @Override
  public boolean isOrdered() {
    return false;
  }

  @Override
  public int parts() {
    return codes.size() + (open ? 1 : 0);
  }

  @Override
  public int locate(Object value) {
    Integer part = parts.get(value);
    if (part != null) {
      return part;
    }
    return open ? codes.size() : NOWHERE;
  }

  @Override
  public Object sample(int part) {
    if (part < codes.size()) {
      return codes.get(part);
    }
    return texts ? anotherText() : AnotherCode.THAN_ALL_NAMED;
  }

  private String anotherText() {
    String text = "another";
    while (parts.containsKey(text)) {
      text += "-one";
    }
    return text;
  }
}
