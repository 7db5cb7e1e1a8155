package com.owode.orders.command;

import com.owode.orders.model.Note;
import com.owode.orders.payment.TransactionRef;
import java.util.Optional;

/**
 * Gives money back without a claim.
 *
 * @param grant how much: an amount, or units
 * @param words why
 * @param done the gateway's reference when the money went back already: it is then booked and never
 *     sent
 */
public record GrantRefund(Grant grant, Note words, Optional<TransactionRef> done)
    implements OrderRequest {

  @Override
  public CommandKind kind() {
    return CommandKind.GRANT_REFUND;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.grantRefund(this);
  }
}
