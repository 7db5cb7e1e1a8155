package com.owode.orders.desk;

import com.owode.orders.command.DraftFault;
import com.owode.orders.guard.Guard;
import com.owode.orders.model.OrderLine;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Capture;
import com.owode.orders.payment.TransactionRef;
import com.owode.orders.shipping.ParcelId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** Finds all that is wrong with an order that is to be brought in. */
final class ImportFaults {

  private static final String REFERENCE = "import.reference";
  private static final String TIME = "import.time";
  private static final String UNITS = "import.units";
  static final String MONEY = "import.money";
  private static final String TWICE = "import.twice";

  private final ImportedOrder order;
  private final Instant now;
  private final List<DraftFault> found = new ArrayList<>();

  private ImportFaults(ImportedOrder order, Instant now) {
    this.order = order;
    this.now = now;
  }

  static List<DraftFault> of(ImportedOrder order, Instant now) {
    ImportFaults faults = new ImportFaults(order, now);
    faults.reference();
    faults.times();
    faults.units();
    faults.captures();
    faults.refunds();
    return List.copyOf(faults.found);
  }

  private void reference() {
    try {
      Guard.identifier("reference of an order", order.reference());
    } catch (IllegalArgumentException malformed) {
      add("reference", REFERENCE, String.valueOf(malformed.getMessage()));
    }
  }

  private void times() {
    if (order.placedAt().isAfter(now)) {
      add("placedAt", TIME, "the order was placed after now; give the time in the existing shop");
    }
    for (int i = 0; i < order.parcels().size(); i++) {
      past("parcels[" + i + "].shippedAt", order.parcels().get(i).shippedAt());
    }
    for (int i = 0; i < order.refunds().size(); i++) {
      past("refunds[" + i + "].at", order.refunds().get(i).at());
    }
  }

  private void past(String path, Instant time) {
    if (time.isBefore(order.placedAt()) || time.isAfter(now)) {
      add(path, TIME, path + " is " + time + "; it must lie between placing and now");
    }
  }

  private void units() {
    Units free = Units.none();
    for (OrderLine line : order.place().lines()) {
      free = free.plus(line.units());
    }
    Units all = free;
    free = taken("packed", order.packed(), all, free);
    free = taken("delivered", order.delivered(), all, free);
    free = taken("cancelled", order.cancelled(), all, free);
    Set<ParcelId> parcels = new HashSet<>();
    for (int i = 0; i < order.parcels().size(); i++) {
      ImportedParcel parcel = order.parcels().get(i);
      String path = "parcels[" + i + "]";
      free = taken(path + ".units", parcel.units(), all, free);
      if (parcel.units().isEmpty()) {
        add(path + ".units", UNITS, path + " is empty; name its units");
      }
      if (!parcels.add(parcel.shipment().parcel())) {
        add(path + ".shipment", TWICE, path + " has the id of another; give each its own");
      }
    }
  }

  private Units taken(String path, Units units, Units all, Units free) {
    Units strange = units.minus(all);
    Units again = units.and(all).minus(free);
    if (!strange.isEmpty()) {
      add(path, UNITS, path + " names " + strange + ", not units of the order; leave them out");
    }
    if (!again.isEmpty()) {
      add(path, UNITS, path + " names " + again + " a second time; give each unit one state");
    }
    return free.minus(units);
  }

  private void captures() {
    Set<TransactionRef> known = new HashSet<>();
    for (int i = 0; i < order.captures().size(); i++) {
      Capture capture = order.captures().get(i);
      String path = "captures[" + i + "]";
      amount(path + ".amount", capture.amount());
      if (!known.add(capture.transaction())) {
        add(path + ".transaction", TWICE, path + " was taken already; name each capture once");
      }
    }
  }

  private void refunds() {
    Set<TransactionRef> known = new HashSet<>();
    boolean isSound = found.stream().noneMatch(fault -> fault.code().equals(MONEY));
    for (int i = 0; i < order.refunds().size(); i++) {
      ImportedRefund refund = order.refunds().get(i);
      String path = "refunds[" + i + "]";
      isSound &= amount(path + ".amount", refund.amount());
      if (!known.add(refund.transaction())) {
        add(path + ".transaction", TWICE, path + " went back already; name each refund once");
      }
    }
    if (isSound) {
      withinCaptured();
    }
  }

  private void withinCaptured() {
    Money zero = Money.zero(order.place().currency());
    Money taken = zero.plus(order.captures().stream().map(Capture::amount).toList());
    Money back = zero.plus(order.refunds().stream().map(ImportedRefund::amount).toList());
    if (back.isGreaterThan(taken)) {
      add("refunds", MONEY, back + " went back of " + taken + "; give all captures");
    }
  }

  private boolean amount(String path, Money amount) {
    boolean isOurs = amount.getCurrencyUnit().equals(order.place().currency());
    if (!isOurs) {
      add(path, MONEY, path + " is in another currency than the order; give it in the order's");
    } else if (!amount.isPositive()) {
      add(path, MONEY, path + " is " + amount + "; it must be more than zero");
    }
    return isOurs && amount.isPositive();
  }

  private void add(String path, String code, String sentence) {
    found.add(new DraftFault(path, code, sentence));
  }
}
