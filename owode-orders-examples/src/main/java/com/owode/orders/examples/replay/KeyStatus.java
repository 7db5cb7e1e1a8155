package com.owode.orders.examples.replay;

import com.owode.orders.lifecycle.OrderStatus;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
  private final Set<OrderStatus> means;

  KeyStatus(Optional<Happening.Step> told, OrderStatus first, OrderStatus... more) {
    this.told = told;
    this.means = EnumSet.of(first, more);
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
    return means.contains(status);
  }

  /** Whether the history has an entry that tells of this status at all. */
  boolean isToldIn(PurchaseRun run) {
    return told.map(run::has).orElse(true);
  }
}
