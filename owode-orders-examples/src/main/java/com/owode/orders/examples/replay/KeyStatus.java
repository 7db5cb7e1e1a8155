package com.owode.orders.examples.replay;

import com.owode.orders.lifecycle.OrderStatus;
import java.util.Locale;
import java.util.Optional;

/** A final status in the words of the marketplace that recorded it. */
enum KeyStatus {
  CREATED(Optional.empty(), OrderStatus.AWAITING_PAYMENT),
  APPROVED(Optional.of(Happening.Step.PAYMENT_APPROVED), OrderStatus.PAID),
  INVOICED(Optional.of(Happening.Step.PAYMENT_APPROVED), OrderStatus.PAID),
  PROCESSING(Optional.of(Happening.Step.PAYMENT_APPROVED), OrderStatus.PAID),
  SHIPPED(Optional.of(Happening.Step.HANDED_TO_CARRIER), OrderStatus.SHIPPED),
  DELIVERED(Optional.of(Happening.Step.DELIVERED), OrderStatus.DELIVERED, OrderStatus.COMPLETED),
  CANCELED(Optional.of(Happening.Step.CANCELLED), OrderStatus.CANCELLED),
  UNAVAILABLE(Optional.of(Happening.Step.UNAVAILABLE), OrderStatus.CANCELLED);

  private final Optional<Happening.Step> told;
  private final OrderStatus first;
  private final OrderStatus last;

  KeyStatus(Optional<Happening.Step> told, OrderStatus only) {
    this(told, only, only);
  }

  KeyStatus(Optional<Happening.Step> told, OrderStatus first, OrderStatus last) {
    this.told = told;
    this.first = first;
    this.last = last;
  }

  static Optional<KeyStatus> find(String word) {
    for (KeyStatus status : values()) {
      if (status.word().equals(word)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean agreesWith(OrderStatus status) {
    return status.compareTo(first) >= 0 && status.compareTo(last) <= 0;
  }

  /** Whether the history has an entry that tells of this status at all. */
  boolean isToldIn(PurchaseRun run) {
    return told.map(run::has).orElse(true);
  }
}
