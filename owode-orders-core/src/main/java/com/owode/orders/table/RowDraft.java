package com.owode.orders.table;

import com.owode.orders.rule.Fact;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row while its table is being built: nothing of it has been checked. */
final class RowDraft {

  private final String id;
  private final Map<Fact<?, ?>, Cell<?>> cells = new LinkedHashMap<>();
  private final Map<Output<?>, Object> outputs = new LinkedHashMap<>();
  private String annotation = "";

  RowDraft(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  String annotation() {
    return annotation;
  }

  void annotate(String text) {
    annotation = text;
  }

  Map<Fact<?, ?>, Cell<?>> cells() {
    return cells;
  }

  Cell<?> cell(Fact<?, ?> fact) {
    return cells.getOrDefault(fact, Cell.any());
  }

  Map<Output<?>, Object> outputs() {
    return outputs;
  }
}
