package com.owode.orders.lifecycle;

import static com.owode.orders.lifecycle.Claims.DAMAGED;
import static com.owode.orders.lifecycle.Claims.NOT_RECEIVED;
import static com.owode.orders.lifecycle.Claims.REGRET;
import static com.owode.orders.lifecycle.Claims.claim;
import static com.owode.orders.lifecycle.Claims.decision;
import static com.owode.orders.lifecycle.Claims.photo;
import static com.owode.orders.lifecycle.Claims.proof;
import static com.owode.orders.lifecycle.Claims.withdrawal;
import static com.owode.orders.lifecycle.Life.BUYER;
import static com.owode.orders.lifecycle.Life.SELLER;

import com.owode.orders.command.CommandKind;
import com.owode.orders.model.Pick;
import com.owode.orders.refund.ClaimDecision;
import com.owode.orders.shipping.TrackingStatus;

/** Each request about claims in each status: with units to claim, or an open case, where can be. */
record ClaimCells(Given given) {

  private static final Pick ALL = Pick.all();

  Cell of(CommandKind request, OrderStatus status) {
    return switch (request) {
      case ASK_FOR_REFUND -> asking(status);
      case ADD_PROOF -> Cell.asked(withCase(status), BUYER, proof(1, photo("photo-2")));
      case WITHDRAW_CLAIM -> Cell.asked(withCase(status), BUYER, withdrawal(1));
      case DECIDE_CLAIM -> Cell.asked(withCase(status), SELLER, decision(1, ClaimDecision.APPROVE));
      default -> throw new AssertionError(request + " is not about a claim");
    };
  }

  private Cell asking(OrderStatus status) {
    return switch (status) {
      case PARTIALLY_SHIPPED, SHIPPED -> Cell.asked(lost(status), BUYER, claim(ALL, NOT_RECEIVED));
      default -> Cell.asked(Orders.in(status, given), BUYER, claim(ALL, DAMAGED, photo("photo-1")));
    };
  }

  /** A case that waits for a person, wherever there can be one: before shipping as it came back. */
  private Life withCase(OrderStatus status) {
    return switch (status) {
      case PAID ->
          claimed(lost(OrderStatus.SHIPPED)).tracked("parcel-1", TrackingStatus.RETURNED_TO_SENDER);
      case PACKED -> withCase(OrderStatus.PAID).packed(ALL);
      case PARTIALLY_SHIPPED, SHIPPED -> claimed(lost(status));
      case PARTIALLY_DELIVERED, DELIVERED, COMPLETED -> claimed(Orders.in(status, given));
      case AWAITING_PAYMENT, PAYMENT_FAILED, CANCELLED -> Orders.in(status, given);
    };
  }

  private static Life claimed(Life life) {
    return life.after(BUYER, claim(ALL, REGRET));
  }

  private Life lost(OrderStatus status) {
    return Orders.in(status, given).tracked("parcel-1", TrackingStatus.LOST);
  }
}
