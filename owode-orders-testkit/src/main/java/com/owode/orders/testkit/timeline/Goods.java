package com.owode.orders.testkit.timeline;

import com.owode.orders.event.Discrepancy;
import com.owode.orders.event.UnitBook;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.refund.RefundCase;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.shipping.Scan;
import com.owode.orders.testkit.timeline.Cell.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was ordered, where it is, and what is wrong with it. */
final class Goods {

  private final Order order;
  private final Discretion discretion;

  Goods(Order order, Discretion discretion) {
    this.order = order;
    this.discretion = discretion;
  }

  Section lines() {
    return new Section(
        "lines",
        "Lines",
        "What was ordered, and what has become of its units",
        List.of("Line", "SKU", "Quantity", "Unit price", "Units", "Product"),
        order.progress().goods().lines().stream().map(this::line).toList(),
        "None.");
  }

  private List<Cell> line(OrderLine line) {
    return List.of(
        Cell.of(line.number()),
        Cell.of(line.sku()),
        Cell.of(line.quantity()),
        Cell.of(line.unitPrice()),
        Cell.of(units(line.number())).in(Tone.GOODS),
        Cell.of(line.productName()));
  }

  private String units(int line) {
    UnitBook book = order.progress().units();
    List<String> told = new ArrayList<>();
    count(told, book.open().ofLine(line), "open");
    count(told, book.packed().ofLine(line), "packed");
    count(told, book.shipped().ofLine(line), "shipped");
    count(told, book.delivered().ofLine(line), "delivered");
    count(told, book.cancelled().ofLine(line), "cancelled");
    count(told, book.returned().ofLine(line), "returned");
    return String.join(", ", told);
  }

  private static void count(List<String> told, Units units, String state) {
    if (!units.isEmpty()) {
      told.add(units.count() + " " + state);
    }
  }

  Section parcels() {
    return new Section(
        "parcels",
        "Parcels",
        "Parcels and what the carriers have said of them",
        List.of("Parcel", "Carrier", "Tracking", "Status", "Handed over (UTC)", "Units and scans"),
        order.progress().parcels().all().stream().map(this::parcel).toList(),
        "None.");
  }

  private List<Cell> parcel(Parcel parcel) {
    return List.of(
        Cell.of(parcel.id()),
        Cell.of(parcel.shipment().carrier()),
        Cell.ofAny(parcel.shipment().tracking().map(number -> discretion.tail(number.value()))),
        Cell.of(parcel.status()).in(Tone.STATE),
        Cell.ofAny(parcel.shippedAt()),
        Cell.of("Units " + parcel.units() + scans(parcel.scans())));
  }

  private static String scans(List<Scan> scans) {
    return scans.stream()
        .map(scan -> "; " + scan.status() + " at " + scan.at())
        .collect(Collectors.joining());
  }

  Section cases() {
    return new Section(
        "claims",
        "Refund claims",
        "Claims with their reason, state and amount",
        List.of("Claim", "State", "Units", "Approved", "Reason, and proof"),
        order.progress().cases().all().stream().map(Goods::refundCase).toList(),
        "None.");
  }

  private static List<Cell> refundCase(RefundCase one) {
    return List.of(
        Cell.of(one.id()),
        Cell.of(one.state()).in(Tone.STATE),
        Cell.of(one.units()),
        Cell.ofAny(one.approved()).in(Tone.MONEY),
        Cell.of(one.reason() + ", pieces of proof: " + one.evidence().size()));
  }

  Section discrepancies() {
    return new Section(
        "discrepancies",
        "Discrepancies",
        "Reports that contradict what was known",
        List.of("No.", "State", "Rule", "About"),
        order.progress().heard().discrepancies().stream().map(Goods::discrepancy).toList(),
        "None.");
  }

  private static List<Cell> discrepancy(Discrepancy one) {
    return List.of(
        Cell.of(one.number()),
        one.resolved() ? Cell.of("resolved") : Cell.of("open").in(Tone.TROUBLE),
        Cell.of(one.code()),
        Cell.of(one.subject()));
  }
}
