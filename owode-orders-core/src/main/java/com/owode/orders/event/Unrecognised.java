package com.owode.orders.event;

/**
 * An event of a type that this version does not know, kept as it was.
 *
 * @param type its type
 * @param schemaVersion the version of its shape
 * @param content its content, as it was stored
 */
public record Unrecognised(String type, int schemaVersion, String content) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withMarks(before.marks().notUnderstood());
  }

  @Override
  public EventKind kind() {
    return EventKind.UNRECOGNISED;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unrecognised(this);
  }
}
