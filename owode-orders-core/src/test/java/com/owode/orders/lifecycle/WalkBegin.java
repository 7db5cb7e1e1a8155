package com.owode.orders.lifecycle;

/** Where a walk begins: with a new order, or with one that has come some way without fault. */
record WalkBegin(Given given, OrderStatus status) {

  static WalkBegin any(Dice dice) {
    Given usual = dice.given();
    Given given = dice.onceIn(10) ? usual.priced(1, 0, 0) : usual;
    OrderStatus status =
        dice.oneOf(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.PAID,
            OrderStatus.PACKED,
            OrderStatus.PARTIALLY_SHIPPED,
            OrderStatus.SHIPPED,
            OrderStatus.PARTIALLY_DELIVERED,
            OrderStatus.DELIVERED);
    boolean isOneUnit = given.quantities().stream().mapToInt(Integer::intValue).sum() == 1;
    return new WalkBegin(given, isOneUnit ? whole(status) : status);
  }

  private static OrderStatus whole(OrderStatus status) {
    return switch (status) {
      case PARTIALLY_SHIPPED -> OrderStatus.SHIPPED;
      case PARTIALLY_DELIVERED -> OrderStatus.DELIVERED;
      default -> status;
    };
  }

  /** A life of its own every time, and the same. */
  Life life() {
    return status == OrderStatus.AWAITING_PAYMENT ? given.placed() : Orders.in(status, given);
  }
}
