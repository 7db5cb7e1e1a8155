package com.owode.orders.command;

import com.owode.orders.model.OrderId;
import com.owode.orders.model.Provenance;
import java.time.Instant;

/**
 * What somebody outside tells of an order: it is the truth, is never refused, and where it
 * contradicts what was known it is recorded with a discrepancy.
 */
public sealed interface OrderReport extends OrderCommand
    permits PaymentReported,
        RefundReported,
        DisputeReported,
        StockReported,
        ShipmentReported,
        TrackingReported,
        ReturnReceived,
        DiscountReported,
        MessageReported,
        DeadlineReached {

  /** {@return the order that it is about} */
  OrderId order();

  /** {@return when it happened, by the clock of who tells} */
  Instant at();

  /** {@return who tells} */
  Provenance from();

  /** {@return what it is about, in ids and figures: told again word for word, the same text} */
  String subject();

  /**
   * {@return what these cases make of it}
   *
   * @param cases what to make of each variant
   * @param <R> what is made of it
   */
  <R> R match(Cases<R> cases);

  /**
   * What to make of each report: one method for every variant, so that a new variant does not
   * compile until it is dealt with.
   *
   * @param <R> what is made of it
   */
  interface Cases<R> {

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R paymentReported(PaymentReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R refundReported(RefundReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R disputeReported(DisputeReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R stockReported(StockReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R shipmentReported(ShipmentReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R trackingReported(TrackingReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R returnReceived(ReturnReceived report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R discountReported(DiscountReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R messageReported(MessageReported report);

    /**
     * {@return what is made of this report}
     *
     * @param report the report
     */
    R deadlineReached(DeadlineReached report);
  }
}
