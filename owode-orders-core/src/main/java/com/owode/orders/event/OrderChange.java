package com.owode.orders.event;

/** What has happened to an order since it was placed. */
public sealed interface OrderChange extends OrderEvent
    permits StockReserved,
        StockShort,
        StockMoved,
        PaymentStarted,
        PaymentAuthorised,
        PaymentCaptured,
        PaymentDeclined,
        PaymentPending,
        PaymentUnknown,
        PaymentVoided,
        OrderConfirmed,
        AddressChanged,
        OrderHeld,
        OrderReleased,
        UnitsPacked,
        UnitsShipped,
        TrackingRecorded,
        UnitsDelivered,
        UnitsCameBack,
        OrderCompleted,
        UnitsCancelled,
        AlternativesOffered,
        AlternativeAccepted,
        UnitsReplaced,
        AlternativesDeclined,
        ClaimOpened,
        ProofAdded,
        ClaimJudged,
        ClaimApproved,
        GoodwillGranted,
        ClaimDeclined,
        ClaimWithdrawn,
        ClaimLapsed,
        RepaymentStarted,
        RepaymentDone,
        RepaymentFailed,
        RepaymentUnknown,
        DisputeRecorded,
        ExcessRecorded,
        UnitsReturned,
        DiscountRecorded,
        MessageRecorded,
        ReviewLeft,
        DeadlinePassed,
        DiscrepancyFound,
        DiscrepancyResolved,
        OperatorActed,
        OrderImported,
        Unrecognised {

  /**
   * {@return the progress after this event: always the same, without a clock, a policy or a rule}
   *
   * @param before the progress before it
   */
  Progress on(Progress before);
}
