package com.owode.orders.benchmarks;

import com.owode.orders.command.ConfirmDelivery;
import com.owode.orders.command.Pack;
import com.owode.orders.command.PaymentReported;
import com.owode.orders.command.Place;
import com.owode.orders.command.Ship;
import com.owode.orders.command.StockReported;
import com.owode.orders.command.TrackingReported;
import com.owode.orders.lifecycle.Facts;
import com.owode.orders.model.Actor;
import com.owode.orders.model.AddressRef;
import com.owode.orders.model.Buyer;
import com.owode.orders.model.BuyerId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.PersonRef;
import com.owode.orders.model.Pick;
import com.owode.orders.model.ProductClass;
import com.owode.orders.model.Provenance;
import com.owode.orders.model.PurchaseId;
import com.owode.orders.model.Seller;
import com.owode.orders.model.SellerId;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.payment.AttemptId;
import com.owode.orders.payment.PaymentMode;
import com.owode.orders.payment.PaymentOutcome;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.policy.OrderPolicies;
import com.owode.orders.shipping.Carrier;
import com.owode.orders.shipping.Checklist;
import com.owode.orders.shipping.Packaging;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.shipping.Scan;
import com.owode.orders.shipping.Shipment;
import com.owode.orders.shipping.TrackingNumber;
import com.owode.orders.shipping.TrackingStatus;
import com.owode.orders.stock.StockOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The commands of one life of an order of three lines and six units, from placing to completion.
 */
final class Sample {

  final OrderId order = OrderId.of("order-1");
  static final OrderPolicies POLICIES = OrderPolicies.owode();

  private static final CurrencyUnit NAIRA = CurrencyUnit.of("NGN");
  private final BuyerId buyer = BuyerId.of("buyer-1");
  private final SellerId seller = SellerId.of("seller-1");
  private final ParcelId parcel = ParcelId.of("parcel-1");
  private final Sku shirt = Sku.of("SHIRT-M");
  private final Sku lamp = Sku.of("LAMP");
  private final Sku book = Sku.of("BOOK");
  private final Instant placed = Instant.parse("2026-11-02T09:00:00Z");
  private static final int UNITS = 6;

  final Facts byBuyer = Facts.of(Actor.buyer(buyer), placed);
  final Facts bySeller = Facts.of(Actor.seller(seller), placed.plusSeconds(7200));
  final Facts told = Facts.of(placed.plusSeconds(10_800));
  final Facts placing = byBuyer.withStock(Map.of(shirt, 100, lamp, 100, book, 100));

  final Place place = place();
  final StockReported reserved =
      new StockReported(
          order, StockOutcome.RESERVED, allUnits(place), List.of(), placed, from("stock-1"));
  final PaymentReported captured =
      new PaymentReported(
          order,
          AttemptId.of(1),
          PaymentOutcome.CAPTURED,
          naira(39_400),
          Optional.of(TransactionRef.of("transaction-1")),
          placed.plusSeconds(60),
          from("payment-1"));
  final Pack pack = new Pack(Pick.all(), Packaging.SECURE);
  final Ship ship =
      new Ship(
          Pick.all(),
          Shipment.of(parcel, Carrier.VELO).tracked(TrackingNumber.of("track-1")),
          new Checklist(UNITS, 1));
  final TrackingReported delivered =
      new TrackingReported(
          order,
          parcel,
          Scan.of(TrackingStatus.DELIVERED, placed.plusSeconds(86_400)),
          from("scan-1"));
  final ConfirmDelivery confirm = new ConfirmDelivery(Pick.all());

  private Place place() {
    return new Place(
        PurchaseId.of("purchase-1"),
        new Seller(seller, PersonRef.of("person-2"), "en"),
        new Buyer(buyer, PersonRef.of("person-1"), "en"),
        new AddressRef(PersonRef.of("address-1"), 1),
        PaymentMode.GATEWAY,
        List.of(
            new OrderLine(1, shirt, "T-shirt", ProductClass.GENERAL, 3, naira(5_000), naira(500)),
            new OrderLine(2, lamp, "Lamp", ProductClass.FRAGILE, 1, naira(12_000), naira(1_500)),
            new OrderLine(3, book, "Book", ProductClass.GENERAL, 2, naira(5_000), naira(400))),
        naira(1_000),
        naira(1_000),
        Optional.empty(),
        Optional.empty());
  }

  private static Units allUnits(Place place) {
    Units units = Units.none();
    for (OrderLine line : place.lines()) {
      units = units.plus(line.units());
    }
    return units;
  }

  private static Provenance from(String reference) {
    return Provenance.verified("benchmark", reference);
  }

  private static Money naira(long whole) {
    return Money.ofMajor(NAIRA, whole);
  }
}
