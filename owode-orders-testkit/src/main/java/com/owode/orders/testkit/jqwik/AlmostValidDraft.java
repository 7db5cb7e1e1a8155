package com.owode.orders.testkit.jqwik;

import com.owode.orders.command.OrderDraft;

/**
 * A draft with exactly one fault, and which.
 *
 * @param draft the draft
 * @param path where the fault is, as {@link com.owode.orders.command.DraftFault#path()} tells it
 * @param code what kind of fault it is, as {@link com.owode.orders.command.DraftFault#code()}
 */
public record AlmostValidDraft(OrderDraft draft, String path, String code) {

  /** {@return the fault} */
  @Override
  public String toString() {
    return "a draft with " + code + " at " + path;
  }
}
