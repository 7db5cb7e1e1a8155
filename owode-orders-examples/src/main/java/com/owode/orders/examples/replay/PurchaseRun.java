package com.owode.orders.examples.replay;

import com.owode.orders.model.BuyerId;
import com.owode.orders.model.OrderId;
import com.owode.orders.model.PurchaseId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;

/** A purchase as far as it was replayed. */
final class PurchaseRun {

  private static final BuyerId NOBODY = BuyerId.of("nobody");

  private final PurchaseId id;
  private final List<Entry> parked = new ArrayList<>();
  private final List<Played> notable = new ArrayList<>();
  private final Set<Happening.Step> happened = EnumSet.noneOf(Happening.Step.class);
  private List<Sale> sales = List.of();
  private List<Money> payments = List.of();

  PurchaseRun(PurchaseId id) {
    this.id = id;
  }

  PurchaseId id() {
    return id;
  }

  boolean isPlaced() {
    return !sales.isEmpty();
  }

  void placed(List<Sale> made, List<Money> paid) {
    sales = made;
    payments = paid;
  }

  List<Sale> sales() {
    return sales;
  }

  /** The orders of the purchase; before it is known, there is one. */
  List<OrderId> orders() {
    return isPlaced() ? sales.stream().map(Sale::order).toList() : List.of(Split.id(id, 1));
  }

  BuyerId buyer() {
    return isPlaced() ? sales.get(0).place().buyer().id() : NOBODY;
  }

  void saw(Happening what) {
    if (what instanceof Happening.Step step) {
      happened.add(step);
    }
  }

  boolean has(Happening.Step step) {
    return happened.contains(step);
  }

  /** What was reported as paid: the payments, once they are approved. */
  List<Money> reported() {
    return has(Happening.Step.PAYMENT_APPROVED) ? payments : List.of();
  }

  void park(Entry entry) {
    parked.add(entry);
  }

  /** Hands over what waits for the purchase. */
  List<Entry> unpark() {
    List<Entry> waiting = List.copyOf(parked);
    parked.clear();
    return waiting;
  }

  /** Notes what became of an entry, instead of what was noted of it before. */
  void note(Played played) {
    notable.removeIf(known -> known.entry().line() == played.entry().line());
    if (played.outcome() != Outcome.ACCEPTED) {
      notable.add(played);
    }
  }

  /** Every entry that was refused, discrepant or parked. */
  List<Played> notable() {
    return List.copyOf(notable);
  }
}
