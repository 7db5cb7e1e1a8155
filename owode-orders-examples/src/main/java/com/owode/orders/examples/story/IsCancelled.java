package com.owode.orders.examples.story;

import static com.owode.orders.examples.story.Cast.AMARA;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.command.Cancel;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;

/** The buyer changes her mind in time, and has her money back at once. */
final class IsCancelled implements Chapter {

  private static final OrderId ORDER = OrderId.of("1003");

  private final Stage stage;

  IsCancelled(Stage stage) {
    this.stage = stage;
  }

  @Override
  public String title() {
    return "A cancellation before shipping";
  }

  @Override
  public void tell() {
    Teller teller = stage.teller(ORDER);
    teller.step(
        "2026-01-19T16:00",
        "Amara orders the same scarves once more, by mistake",
        stage.asked(AMARA, ORDER, Cast.amaraBuys("purchase-3", Cast.scarves(1, 2))));
    teller.step(
        "2026-01-19T16:10",
        "Amara cancels",
        stage.asked(
            AMARA, ORDER, new Cancel(Pick.all(), CancelReason.BUYER_CHANGED_MIND, Note.none())));
    teller.ledger();
  }
}
