package com.owode.orders.examples.story;

import com.owode.orders.command.OrderRequest;
import com.owode.orders.command.Pack;
import com.owode.orders.command.Ship;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.desk.Answer;
import com.owode.orders.desk.DeskListener;
import com.owode.orders.examples.shop.Shop;
import com.owode.orders.examples.shop.SimpleGateway;
import com.owode.orders.examples.shop.SimpleVouchers;
import com.owode.orders.memory.InMemoryStockRoom;
import com.owode.orders.model.Actor;
import com.owode.orders.model.CommandId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.Pick;
import com.owode.orders.model.Provenance;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import java.time.Duration;
import java.util.function.Supplier;

/** Where all chapters play: one shop, and how things are asked and told there. */
final class Stage {

  /** Each order of the story travels in one parcel. */
  private static final ParcelId PARCEL = ParcelId.of("parcel-1");

  private final Page page;
  private final Post post = new Post();
  private final SimpleGateway gateway = new SimpleGateway();
  private final InMemoryStockRoom shelves = Cast.shelves();
  private final Shop shop =
      Shop.with(gateway, new SimpleVouchers(), post, shelves, DeskListener.none());
  private int commands;

  Stage(Page page) {
    this.page = page;
    Cast.introduceIn(shop);
  }

  Page page() {
    return page;
  }

  Shop shop() {
    return shop;
  }

  SimpleGateway gateway() {
    return gateway;
  }

  InMemoryStockRoom shelves() {
    return shelves;
  }

  Teller teller(OrderId order) {
    return new Teller(page, shop, post, order);
  }

  /** A request: who asks may be refused. Its id makes that it counts once, however often sent. */
  Supplier<Answer> asked(Actor actor, OrderId order, OrderRequest request) {
    commands++;
    CommandId command = CommandId.of("command-" + commands);
    return () -> shop.desk().ask(actor, order, command, request);
  }

  /** A report: what has happened is never refused. */
  Supplier<Answer> tracked(OrderId order, TrackingStatus status) {
    Provenance velo = Provenance.verified("velo", status.name());
    return () ->
        shop.desk()
            .tell(
                new TrackingReported(order, PARCEL, Scan.of(status, shop.clock().instant()), velo));
  }

  Supplier<Answer> packed(OrderId order) {
    return asked(Cast.BOLA, order, new Pack(Pick.all(), Packaging.SECURE));
  }

  /** The courier promises three days. */
  Supplier<Answer> shipped(OrderId order, Carrier carrier, int counted) {
    Shipment shipment =
        Shipment.of(PARCEL, carrier).tracked(TrackingNumber.of(carrier + "-" + order));
    return () ->
        asked(
                Cast.BOLA,
                order,
                new Ship(
                    Pick.all(),
                    shipment.promised(shop.clock().instant().plus(Duration.ofDays(3))),
                    new Checklist(counted, 1)))
            .get();
  }
}
