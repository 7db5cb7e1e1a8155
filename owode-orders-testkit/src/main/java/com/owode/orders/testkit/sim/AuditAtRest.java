package com.owode.orders.testkit.sim;

import com.owode.orders.event.DiscountRecorded;
import com.owode.orders.event.EventEnvelope;
import com.owode.orders.event.Heard;
import com.owode.orders.lifecycle.Order;
import com.owode.orders.lifecycle.Rest;
import com.owode.orders.message.MessageOutcome;
import com.owode.orders.model.OrderId;
import com.owode.orders.payment.Ledger;
import com.owode.orders.refund.CaseId;
import com.owode.orders.refund.DiscountOutcome;
import com.owode.orders.shipping.ParcelId;
import com.owode.orders.testkit.fake.IssuedDiscount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.Money;

/** Looks whether all holds that must when faults have stopped and time has passed. */
final class AuditAtRest {

  private final World world;
  private final Audit audit;
  private final AuditOfGoods goods;

  AuditAtRest(World world, Audit audit, AuditOfGoods goods) {
    this.world = world;
    this.audit = audit;
    this.goods = goods;
  }

  void look(List<OrderId> ids) {
    if (!world.seen.isNothingOpen()) {
      audit.broken(Invariant.EFFECT_IS_DONE_OR_PARKED, world.seen.open().toString());
    }
    if (world.bank.pending() > 0 || world.courier.ahead() > 0) {
      audit.broken(
          Invariant.ORDER_COMES_TO_REST,
          world.bank.pending()
              + " payments are pending at the bank, "
              + world.courier.ahead()
              + " scans of the courier are to come");
    }
    for (OrderId id : ids) {
      world.store.load(id).ifPresent(this::look);
    }
  }

  private void look(Order order) {
    List<String> disturbances = Rest.of(order).disturbances();
    if (!disturbances.isEmpty()) {
      audit.broken(Invariant.ORDER_COMES_TO_REST, order + ": " + disturbances);
    }
    if (!world.store.kept(order.id()).isEmpty()) {
      audit.broken(
          Invariant.ORDER_COMES_TO_REST, order + ": untold is " + world.store.kept(order.id()));
    }
    money(order);
    goods.atRest(order);
    messages(order);
    discounts(order);
    labels(order);
  }

  private void money(Order order) {
    Ledger ledger = order.progress().money();
    Money charged = world.bank.charged(order.id(), ledger.currency());
    Money returned = world.bank.returned(order.id(), ledger.currency());
    if (!ledger.captured().equals(charged)) {
      audit.broken(
          Invariant.CAPTURED_IS_CHARGED,
          order + " counts " + ledger.captured() + ", the bank took " + charged);
    }
    if (!ledger.returned().equals(returned)) {
      audit.broken(
          Invariant.RETURNED_WITHIN_CAPTURED,
          order + " counts " + ledger.returned() + " returned, the bank gave " + returned);
    }
    Money setAside = world.bank.setAside(order.id(), ledger.currency());
    if (!ledger.authorised().equals(setAside)) {
      audit.broken(
          Invariant.CAPTURED_IS_CHARGED,
          order + " counts " + ledger.authorised() + " set aside, the bank has " + setAside);
    }
  }

  private void messages(Order order) {
    for (Heard.MessageTold told : order.progress().heard().messages()) {
      if (told.outcome() == MessageOutcome.SENT && !audit.isSent(told.intent())) {
        audit.broken(Invariant.INTENT_IS_NEW_ONCE, told.intent() + " is told as sent and was not");
      }
    }
  }

  /** As case and code; the code is the fake issuer's. */
  private void discounts(Order order) {
    Set<String> told = new TreeSet<>();
    for (EventEnvelope envelope : world.store.history(order.id())) {
      if (envelope.event() instanceof DiscountRecorded recorded
          && recorded.outcome() == DiscountOutcome.ISSUED) {
        told.add(recorded.refundCase() + " " + recorded.code().orElse("none"));
      }
    }
    Set<String> really = new TreeSet<>();
    Set<CaseId> cases = new HashSet<>();
    for (IssuedDiscount issued : world.discounts.issued(order.id())) {
      really.add(issued.what().refundCase() + " " + issued.code());
      if (!cases.add(issued.what().refundCase())) {
        audit.broken(Invariant.ONLY_WHAT_IS_ASKED_FOR, issued + " is not the first of its case");
      }
    }
    if (!told.equals(really)) {
      audit.broken(
          Invariant.ONLY_WHAT_IS_ASKED_FOR,
          order + " knows of the discounts " + told + ", issued are " + really);
    }
  }

  /** A parcel is booked once, however often it is asked for. */
  private void labels(Order order) {
    for (ParcelId parcel : world.courier.labelled(order.id())) {
      int labels = world.courier.labels(order.id(), parcel).size();
      if (labels > 1) {
        audit.broken(
            Invariant.ONLY_WHAT_IS_ASKED_FOR, order + ": " + parcel + " has " + labels + " labels");
      }
    }
  }
}
