package com.owode.orders.event;

/** What has happened to an order: past, stored for ever, and all that its state follows from. */
public sealed interface OrderEvent permits OrderPlaced, OrderChange {

  /** {@return which kind of event it is} */
  EventKind kind();

  /**
   * {@return what these cases make of it}
   *
   * @param cases what to make of each variant
   * @param <R> what is made of it
   */
  <R> R match(Cases<R> cases);

  /**
   * What to make of each event: one method for every variant, so that a new variant does not
   * compile until it is dealt with.
   *
   * @param <R> what is made of it
   */
  interface Cases<R> {

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R orderPlaced(OrderPlaced event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R stockReserved(StockReserved event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R stockShort(StockShort event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R stockMoved(StockMoved event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentStarted(PaymentStarted event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentAuthorised(PaymentAuthorised event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentCaptured(PaymentCaptured event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentDeclined(PaymentDeclined event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentPending(PaymentPending event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentUnknown(PaymentUnknown event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R paymentVoided(PaymentVoided event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R orderConfirmed(OrderConfirmed event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R addressChanged(AddressChanged event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R orderHeld(OrderHeld event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R orderReleased(OrderReleased event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsPacked(UnitsPacked event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsShipped(UnitsShipped event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R trackingRecorded(TrackingRecorded event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsDelivered(UnitsDelivered event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsCameBack(UnitsCameBack event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R orderCompleted(OrderCompleted event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsCancelled(UnitsCancelled event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R alternativesOffered(AlternativesOffered event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R alternativeAccepted(AlternativeAccepted event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsReplaced(UnitsReplaced event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R alternativesDeclined(AlternativesDeclined event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R claimOpened(ClaimOpened event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R proofAdded(ProofAdded event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R claimJudged(ClaimJudged event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R claimApproved(ClaimApproved event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R goodwillGranted(GoodwillGranted event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R claimDeclined(ClaimDeclined event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R claimWithdrawn(ClaimWithdrawn event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R claimLapsed(ClaimLapsed event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R repaymentStarted(RepaymentStarted event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R repaymentDone(RepaymentDone event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R repaymentFailed(RepaymentFailed event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R repaymentUnknown(RepaymentUnknown event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R disputeRecorded(DisputeRecorded event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R excessRecorded(ExcessRecorded event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unitsReturned(UnitsReturned event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R discountRecorded(DiscountRecorded event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R messageRecorded(MessageRecorded event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R reviewLeft(ReviewLeft event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R deadlinePassed(DeadlinePassed event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R discrepancyFound(DiscrepancyFound event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R discrepancyResolved(DiscrepancyResolved event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R operatorActed(OperatorActed event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R orderImported(OrderImported event);

    /**
     * {@return what is made of this event}
     *
     * @param event the event
     */
    R unrecognised(Unrecognised event);
  }
}
