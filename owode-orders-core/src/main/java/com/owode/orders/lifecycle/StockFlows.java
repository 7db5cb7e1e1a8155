package com.owode.orders.lifecycle;

import com.owode.orders.cancellation.CancelReason;
import com.owode.orders.effect.ConfirmStock;
import com.owode.orders.effect.DeductStock;
import com.owode.orders.effect.ReleaseStock;
import com.owode.orders.effect.ReserveStock;
import com.owode.orders.effect.RestockUnits;
import com.owode.orders.event.OrderConfirmed;
import com.owode.orders.event.UnitsCancelled;
import com.owode.orders.model.Note;
import com.owode.orders.model.Units;
import com.owode.orders.shipping.Parcel;
import com.owode.orders.stock.Reservation;
import com.owode.orders.stock.SkuQuantity;
import java.util.List;

/**
 * How stock is set aside, freed, deducted and put back (guide row G15): what follows from events.
 */
final class StockFlows {

  private StockFlows() {}

  static void reserve(Units units, Pen pen) {
    if (!units.isEmpty()) {
      pen.cause(new ReserveStock(units, quantities(pen, units)));
    }
  }

  /**
   * Sets aside what the stock room has given to others and the order still needs: what waits for
   * the buyer's answer to an offer is not there to be had.
   */
  static void reserveAgain(Pen pen) {
    Reservation stock = stock(pen);
    Units known = stock.asked().plus(stock.reserved()).plus(stock.left()).plus(stock.missing());
    Units waiting = pen.order().progress().offers().waiting();
    reserve(pen.order().progress().units().here().minus(known).minus(waiting), pen);
  }

  /**
   * Frees those of these units that are set aside and cancelled. Units that were cancelled before
   * are being freed already: freeing them again would free what is set aside for others.
   */
  static void releaseCancelled(Units units, Pen pen) {
    Units cancelled = pen.order().progress().units().cancelled();
    Units free = units.and(stock(pen).reserved()).and(cancelled);
    if (!free.isEmpty()) {
      pen.cause(new ReleaseStock(free, quantities(pen, free)));
    }
  }

  /** What is set aside stays so once the order is paid. */
  static void confirm(Pen pen) {
    Units kept = EffectWanted.stillReserved(pen.order());
    if (!kept.isEmpty()) {
      pen.cause(new ConfirmStock(kept, quantities(pen, kept)));
    }
  }

  /** Deducts what is leaving now, and was not before. */
  static void deduct(Order before, Pen pen) {
    Units gone = stock(pen).leaving().minus(before.progress().stock().leaving());
    if (!gone.isEmpty()) {
      pen.cause(new DeductStock(gone, quantities(pen, gone)));
    }
  }

  /** Puts back what had left and is with the seller again. */
  static void restock(Units units, Pen pen) {
    Units back = units.and(stock(pen).left());
    if (!back.isEmpty()) {
      pen.cause(new RestockUnits(back, quantities(pen, back)));
    }
  }

  /**
   * What cannot be sent is cancelled; what was paid for it goes back by the same road as with any
   * cancellation. What the buyer was offered something else for waits for the answer.
   */
  static void cancelShort(Units units, Pen pen) {
    Units gone = units.and(pen.order().progress().units().here());
    if (!gone.isEmpty()) {
      pen.write(new UnitsCancelled(gone, CancelReason.OUT_OF_STOCK, Note.none()));
    }
  }

  /** Confirms the order once stock and money are both secured. */
  static void confirmOnce(Pen pen) {
    Order order = pen.order();
    if (order.progress().marks().confirmedAt().isEmpty()
        && order.status() != OrderStatus.CANCELLED
        && order.isSecured()
        && isSetAside(order)) {
      pen.write(new OrderConfirmed(pen.at()));
    }
  }

  /** What was on its way and came back is there, whatever the stock room knows of it. */
  private static boolean isSetAside(Order order) {
    Reservation stock = order.progress().stock();
    Units there = stock.reserved().plus(stock.left());
    for (Parcel parcel : order.progress().parcels().all()) {
      there = there.plus(parcel.units());
    }
    return there.containsAll(order.progress().units().here());
  }

  private static Reservation stock(Pen pen) {
    return pen.order().progress().stock();
  }

  private static List<SkuQuantity> quantities(Pen pen, Units units) {
    return Pricing.quantities(pen.order().progress().goods(), units);
  }
}
