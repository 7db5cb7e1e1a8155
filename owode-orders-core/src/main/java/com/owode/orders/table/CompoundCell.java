package com.owode.orders.table;

import com.owode.orders.canonical.CanonicalForm;
import java.util.List;

/** A cell made of others. */
final class CompoundCell<T> extends Cell<T> {

  /** How the parts are composed. */
  enum Kind {
    AND,
    OR,
    NOT
  }

  private final Kind kind;
  private final List<Cell<T>> parts;

  CompoundCell(Kind kind, List<Cell<T>> parts) {
    this.kind = kind;
    this.parts = parts;
  }

  @Override
  boolean accepts(Object value) {
    return switch (kind) {
      case AND -> parts.get(0).accepts(value) && parts.get(1).accepts(value);
      case OR -> parts.get(0).accepts(value) || parts.get(1).accepts(value);
      case NOT -> !parts.get(0).accepts(value);
    };
  }

  @Override
  void mention(Mentions mentions) {
    parts.forEach(part -> part.mention(mentions));
  }

  @Override
  public void describe(CanonicalForm form) {
    form.named("cell").field("kind", kind.name()).field("parts", parts);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case AND -> parts.get(0) + " and " + parts.get(1);
      case OR -> "(" + parts.get(0) + " or " + parts.get(1) + ")";
      case NOT -> "not (" + parts.get(0) + ")";
    };
  }
}
