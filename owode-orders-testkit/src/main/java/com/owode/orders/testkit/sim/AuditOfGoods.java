package com.owode.orders.testkit.sim;

import com.owode.orders.lifecycle.Order;
import com.owode.orders.model.Sku;
import com.owode.orders.model.Units;
import com.owode.orders.stock.Reservation;
import java.util.List;

/** Compares what an order believes of its goods with what the stock room really did. */
final class AuditOfGoods {

  private static final List<Sku> SKUS = List.of(Cast.LAMP, Cast.LANTERN);

  private final World world;
  private final Audit audit;

  AuditOfGoods(World world, Audit audit) {
    this.world = world;
    this.audit = audit;
  }

  /** While the room is asked for something, it may have done it and the order not know. */
  void step(Order order) {
    if (isLasting(order) && !world.seen.isStockMoving(order.id())) {
      setAside(order);
    }
  }

  void atRest(Order order) {
    setAside(order);
    Reservation stock = order.progress().stock();
    for (Sku sku : SKUS) {
      int gone = count(order, stock.left(), sku);
      int left = world.stock.left(order.id(), sku);
      // Of what has left and was missing, the room has counted what it had.
      if (left < gone || left > gone + count(order, stock.missing(), sku)) {
        audit.broken(
            Invariant.STOCK_IS_CONSERVED,
            order + " has taken " + gone + " of " + sku + ", left have " + left);
      }
    }
  }

  private void setAside(Order order) {
    Units held = order.progress().stock().reserved().and(order.progress().units().here());
    for (Sku sku : SKUS) {
      int expected = count(order, held, sku);
      int setAside = world.stock.setAside(order.id(), sku);
      if (isLasting(order) ? setAside != expected : setAside > expected) {
        audit.broken(
            Invariant.STOCK_IS_CONSERVED,
            order + " holds " + expected + " of " + sku + ", set aside are " + setAside);
      }
    }
  }

  /** What nobody has paid for yet was set aside for a time, which may be over. */
  private static boolean isLasting(Order order) {
    return order.progress().marks().confirmedAt().isPresent();
  }

  private static int count(Order order, Units units, Sku sku) {
    int count = 0;
    for (Units.Range range : units.ranges()) {
      if (order.progress().goods().line(range.line()).sku().equals(sku)) {
        count += range.count();
      }
    }
    return count;
  }
}
