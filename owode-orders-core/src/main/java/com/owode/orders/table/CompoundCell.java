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
  private final int depth;

  CompoundCell(Kind kind, List<Cell<T>> parts) {
    this.kind = kind;
    this.parts = parts;
    this.depth = 1 + parts.stream().mapToInt(Cell::depth).max().orElse(0);
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "cell is nested deeper than " + DEEPEST + " levels; list the values, or split the row");
    }
  }

  @Override
  int depth() {
    return depth;
  }

  @Override
  public <R> R match(Cases<T, R> cases) {
    return switch (kind) {
      case AND -> cases.and(parts.get(0), parts.get(1));
      case OR -> cases.or(parts.get(0), parts.get(1));
      case NOT -> cases.not(parts.get(0));
    };
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
