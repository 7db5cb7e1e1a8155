package com.owode.orders.event;

/** The kinds of events; their tags are what is written to the wire and into stores, for ever. */
public enum EventKind {
  /** See {@link OrderPlaced}. */
  ORDER_PLACED(OrderPlaced.class, "order-placed"),
  /** See {@link StockReserved}. */
  STOCK_RESERVED(StockReserved.class, "stock-reserved"),
  /** See {@link StockShort}. */
  STOCK_SHORT(StockShort.class, "stock-short"),
  /** See {@link StockMoved}. */
  STOCK_MOVED(StockMoved.class, "stock-moved"),
  /** See {@link PaymentStarted}. */
  PAYMENT_STARTED(PaymentStarted.class, "payment-started"),
  /** See {@link PaymentAuthorised}. */
  PAYMENT_AUTHORISED(PaymentAuthorised.class, "payment-authorised"),
  /** See {@link PaymentCaptured}. */
  PAYMENT_CAPTURED(PaymentCaptured.class, "payment-captured"),
  /** See {@link PaymentDeclined}. */
  PAYMENT_DECLINED(PaymentDeclined.class, "payment-declined"),
  /** See {@link PaymentPending}. */
  PAYMENT_PENDING(PaymentPending.class, "payment-pending"),
  /** See {@link PaymentUnknown}. */
  PAYMENT_UNKNOWN(PaymentUnknown.class, "payment-unknown"),
  /** See {@link PaymentVoided}. */
  PAYMENT_VOIDED(PaymentVoided.class, "payment-voided"),
  /** See {@link OrderConfirmed}. */
  ORDER_CONFIRMED(OrderConfirmed.class, "order-confirmed"),
  /** See {@link AddressChanged}. */
  ADDRESS_CHANGED(AddressChanged.class, "address-changed"),
  /** See {@link OrderHeld}. */
  ORDER_HELD(OrderHeld.class, "order-held"),
  /** See {@link OrderReleased}. */
  ORDER_RELEASED(OrderReleased.class, "order-released"),
  /** See {@link UnitsPacked}. */
  UNITS_PACKED(UnitsPacked.class, "units-packed"),
  /** See {@link UnitsShipped}. */
  UNITS_SHIPPED(UnitsShipped.class, "units-shipped"),
  /** See {@link TrackingRecorded}. */
  TRACKING_RECORDED(TrackingRecorded.class, "tracking-recorded"),
  /** See {@link UnitsDelivered}. */
  UNITS_DELIVERED(UnitsDelivered.class, "units-delivered"),
  /** See {@link UnitsCameBack}. */
  UNITS_CAME_BACK(UnitsCameBack.class, "units-came-back"),
  /** See {@link OrderCompleted}. */
  ORDER_COMPLETED(OrderCompleted.class, "order-completed"),
  /** See {@link UnitsCancelled}. */
  UNITS_CANCELLED(UnitsCancelled.class, "units-cancelled"),
  /** See {@link AlternativesOffered}. */
  ALTERNATIVES_OFFERED(AlternativesOffered.class, "alternatives-offered"),
  /** See {@link AlternativeAccepted}. */
  ALTERNATIVE_ACCEPTED(AlternativeAccepted.class, "alternative-accepted"),
  /** See {@link UnitsReplaced}. */
  UNITS_REPLACED(UnitsReplaced.class, "units-replaced"),
  /** See {@link AlternativesDeclined}. */
  ALTERNATIVES_DECLINED(AlternativesDeclined.class, "alternatives-declined"),
  /** See {@link ClaimOpened}. */
  CLAIM_OPENED(ClaimOpened.class, "claim-opened"),
  /** See {@link ProofAdded}. */
  PROOF_ADDED(ProofAdded.class, "proof-added"),
  /** See {@link ClaimJudged}. */
  CLAIM_JUDGED(ClaimJudged.class, "claim-judged"),
  /** See {@link ClaimApproved}. */
  CLAIM_APPROVED(ClaimApproved.class, "claim-approved"),
  /** See {@link GoodwillGranted}. */
  GOODWILL_GRANTED(GoodwillGranted.class, "goodwill-granted"),
  /** See {@link ClaimDeclined}. */
  CLAIM_DECLINED(ClaimDeclined.class, "claim-declined"),
  /** See {@link ClaimWithdrawn}. */
  CLAIM_WITHDRAWN(ClaimWithdrawn.class, "claim-withdrawn"),
  /** See {@link ClaimLapsed}. */
  CLAIM_LAPSED(ClaimLapsed.class, "claim-lapsed"),
  /** See {@link RepaymentStarted}. */
  REPAYMENT_STARTED(RepaymentStarted.class, "repayment-started"),
  /** See {@link RepaymentDone}. */
  REPAYMENT_DONE(RepaymentDone.class, "repayment-done"),
  /** See {@link RepaymentFailed}. */
  REPAYMENT_FAILED(RepaymentFailed.class, "repayment-failed"),
  /** See {@link RepaymentUnknown}. */
  REPAYMENT_UNKNOWN(RepaymentUnknown.class, "repayment-unknown"),
  /** See {@link DisputeRecorded}. */
  DISPUTE_RECORDED(DisputeRecorded.class, "dispute-recorded"),
  /** See {@link ExcessRecorded}. */
  EXCESS_RECORDED(ExcessRecorded.class, "excess-recorded"),
  /** See {@link UnitsReturned}. */
  UNITS_RETURNED(UnitsReturned.class, "units-returned"),
  /** See {@link DiscountRecorded}. */
  DISCOUNT_RECORDED(DiscountRecorded.class, "discount-recorded"),
  /** See {@link MessageRecorded}. */
  MESSAGE_RECORDED(MessageRecorded.class, "message-recorded"),
  /** See {@link ReviewLeft}. */
  REVIEW_LEFT(ReviewLeft.class, "review-left"),
  /** See {@link DeadlinePassed}. */
  DEADLINE_PASSED(DeadlinePassed.class, "deadline-passed"),
  /** See {@link DiscrepancyFound}. */
  DISCREPANCY_FOUND(DiscrepancyFound.class, "discrepancy-found"),
  /** See {@link DiscrepancyResolved}. */
  DISCREPANCY_RESOLVED(DiscrepancyResolved.class, "discrepancy-resolved"),
  /** See {@link OperatorActed}. */
  OPERATOR_ACTED(OperatorActed.class, "operator-acted"),
  /** See {@link OrderImported}. */
  ORDER_IMPORTED(OrderImported.class, "order-imported"),
  /** See {@link Unrecognised}. */
  UNRECOGNISED(Unrecognised.class, "unrecognised");

  private final Class<? extends OrderEvent> type;
  private final String tag;

  EventKind(Class<? extends OrderEvent> type, String tag) {
    this.type = type;
    this.tag = tag;
  }

  /** {@return the class of this kind} */
  public Class<? extends OrderEvent> type() {
    return type;
  }

  /**
   * {@return the kind of this class}
   *
   * @param type the class
   * @throws IllegalArgumentException when it is of no kind
   */
  public static EventKind of(Class<? extends OrderEvent> type) {
    for (EventKind kind : values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        type.getSimpleName() + " is of no kind; use one of the classes of OrderEvent");
  }

  /** {@return the permanent tag, in lower case with hyphens} */
  public String tag() {
    return tag;
  }
}
