package com.owode.orders.refund;

import com.owode.orders.canonical.ContentHash;
import com.owode.orders.model.Units;
import com.owode.orders.payment.Shares;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Claims for tests of policies: two units at 100 naira, delivered on Monday, 4 May 2026. */
final class Claims {

  static final Instant PLACED = Instant.parse("2026-05-01T09:00:00Z");
  static final Instant DELIVERED = Instant.parse("2026-05-04T12:00:00Z");
  static final CurrencyUnit NGN = CurrencyUnit.of("NGN");
  static final Units UNITS = Units.range(1, 1, 2);
  static final Evidence PHOTO =
      new Evidence(
          EvidenceKind.PHOTO,
          ContentHash.of("a"),
          Optional.of(Instant.parse("2026-05-04T13:00:00Z")),
          "ref-a");

  private Claims() {}

  static RefundFacts.Builder claim(RefundReason reason) {
    return claim(reason, Shares.each(UNITS, Money.parse("NGN 100.00")))
        .fees(Shares.each(UNITS, Money.parse("NGN 5.00")));
  }

  static RefundFacts.Builder claim(RefundReason reason, Shares goods) {
    return RefundFacts.builder(reason, goods)
        .placedAt(PLACED)
        .deliveredAt(DELIVERED)
        .claimedAt(DELIVERED.plusSeconds(3_600))
        .evidence(List.of(PHOTO));
  }

  /** Claimed so many days, to the second, after delivery. */
  static RefundFacts.Builder after(int days, RefundReason reason) {
    return claim(reason).claimedAt(DELIVERED.plusSeconds(86_400L * days));
  }
}
