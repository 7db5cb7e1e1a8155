package com.owode.orders.event;

/**
 * Something that was told contradicts what was known.
 *
 * @param number the discrepancy's number in the order, 1 or more
 * @param code the code of the rule that did not hold
 * @param subject the report, in ids and figures
 */
public record DiscrepancyFound(int number, String code, String subject) implements OrderChange {

  @Override
  public Progress on(Progress before) {
    return before.withHeard(
        before.heard().discrepancy(new Discrepancy(number, code, subject, false)));
  }

  @Override
  public EventKind kind() {
    return EventKind.DISCREPANCY_FOUND;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.discrepancyFound(this);
  }
}
