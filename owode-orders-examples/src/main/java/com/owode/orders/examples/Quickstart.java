package com.owode.orders.examples;

import com.owode.orders.command.LeaveReview;
import com.owode.orders.command.OrderDraft;
import com.owode.orders.command.Pack;
import com.owode.orders.desk.Answer;
import com.owode.orders.memory.OwodeInMemory;
import com.owode.orders.model.Actor;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.Note;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.port.Notifier;
import com.owode.orders.port.PaymentGateway;
import com.owode.orders.shipping.Packaging;
import java.io.PrintStream;
import java.time.InstantSource;

/** The ten lines of the README, which a test holds against it. */
final class Quickstart {

  private Quickstart() {}

  static void run(PaymentGateway gateway, Notifier notifier, OrderDraft draft, PrintStream out) {
    OwodeInMemory owode = OwodeInMemory.with(gateway, notifier, InstantSource.system());
    owode.stock().stock(Sku.of("ANKARA-38"), 5, 1);
    Actor buyer = Actor.buyer(BuyerId.of("amara"));
    Actor seller = Actor.seller(SellerId.of("ade-fabrics"));
    OrderId id = OrderId.of("1001");
    Answer placed = owode.desk().place(buyer, id, CommandId.of("place"), draft);
    owode.settle();
    Pack pack = new Pack(Pick.all(), Packaging.STANDARD);
    Answer packed = owode.desk().ask(seller, id, CommandId.of("pack"), pack);
    LeaveReview review = new LeaveReview(5, Note.none());
    Answer early = owode.desk().ask(buyer, id, CommandId.of("review"), review);
    out.println(placed.isAccepted() + " " + packed.isAccepted() + " " + early.codes());
  }
}
