package com.owode.orders.command;

import com.owode.orders.model.Note;

/**
 * Says that a discrepancy was dealt with.
 *
 * @param discrepancy the discrepancy's number in the order
 * @param words how
 */
public record ResolveDiscrepancy(int discrepancy, Note words) implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.RESOLVE_DISCREPANCY;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.resolveDiscrepancy(this);
  }
}
