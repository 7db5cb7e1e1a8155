package com.owode.orders.command;

/** The kinds of commands; their tags are what is written to the wire and into stores, for ever. */
public enum CommandKind {
  /** Place: see {@link Place}. */
  PLACE(Place.class, "place"),
  /** RetryPayment: see {@link RetryPayment}. */
  RETRY_PAYMENT(RetryPayment.class, "retry-payment"),
  /** ChangeAddress: see {@link ChangeAddress}. */
  CHANGE_ADDRESS(ChangeAddress.class, "change-address"),
  /** Pack: see {@link Pack}. */
  PACK(Pack.class, "pack"),
  /** Ship: see {@link Ship}. */
  SHIP(Ship.class, "ship"),
  /** UpdateTracking: see {@link UpdateTracking}. */
  UPDATE_TRACKING(UpdateTracking.class, "update-tracking"),
  /** ConfirmDelivery: see {@link ConfirmDelivery}. */
  CONFIRM_DELIVERY(ConfirmDelivery.class, "confirm-delivery"),
  /** LeaveReview: see {@link LeaveReview}. */
  LEAVE_REVIEW(LeaveReview.class, "leave-review"),
  /** Cancel: see {@link Cancel}. */
  CANCEL(Cancel.class, "cancel"),
  /** DeclareOutOfStock: see {@link DeclareOutOfStock}. */
  DECLARE_OUT_OF_STOCK(DeclareOutOfStock.class, "declare-out-of-stock"),
  /** AcceptAlternative: see {@link AcceptAlternative}. */
  ACCEPT_ALTERNATIVE(AcceptAlternative.class, "accept-alternative"),
  /** DeclineAlternatives: see {@link DeclineAlternatives}. */
  DECLINE_ALTERNATIVES(DeclineAlternatives.class, "decline-alternatives"),
  /** AskForRefund: see {@link AskForRefund}. */
  ASK_FOR_REFUND(AskForRefund.class, "ask-for-refund"),
  /** AddProof: see {@link AddProof}. */
  ADD_PROOF(AddProof.class, "add-proof"),
  /** WithdrawClaim: see {@link WithdrawClaim}. */
  WITHDRAW_CLAIM(WithdrawClaim.class, "withdraw-claim"),
  /** DecideClaim: see {@link DecideClaim}. */
  DECIDE_CLAIM(DecideClaim.class, "decide-claim"),
  /** GrantRefund: see {@link GrantRefund}. */
  GRANT_REFUND(GrantRefund.class, "grant-refund"),
  /** RetryRefund: see {@link RetryRefund}. */
  RETRY_REFUND(RetryRefund.class, "retry-refund"),
  /** Hold: see {@link Hold}. */
  HOLD(Hold.class, "hold"),
  /** Release: see {@link Release}. */
  RELEASE(Release.class, "release"),
  /** ResolveDiscrepancy: see {@link ResolveDiscrepancy}. */
  RESOLVE_DISCREPANCY(ResolveDiscrepancy.class, "resolve-discrepancy"),
  /** PaymentReported: see {@link PaymentReported}. */
  PAYMENT_REPORTED(PaymentReported.class, "payment-reported"),
  /** RefundReported: see {@link RefundReported}. */
  REFUND_REPORTED(RefundReported.class, "refund-reported"),
  /** DisputeReported: see {@link DisputeReported}. */
  DISPUTE_REPORTED(DisputeReported.class, "dispute-reported"),
  /** StockReported: see {@link StockReported}. */
  STOCK_REPORTED(StockReported.class, "stock-reported"),
  /** ShipmentReported: see {@link ShipmentReported}. */
  SHIPMENT_REPORTED(ShipmentReported.class, "shipment-reported"),
  /** TrackingReported: see {@link TrackingReported}. */
  TRACKING_REPORTED(TrackingReported.class, "tracking-reported"),
  /** ReturnReceived: see {@link ReturnReceived}. */
  RETURN_RECEIVED(ReturnReceived.class, "return-received"),
  /** DiscountReported: see {@link DiscountReported}. */
  DISCOUNT_REPORTED(DiscountReported.class, "discount-reported"),
  /** MessageReported: see {@link MessageReported}. */
  MESSAGE_REPORTED(MessageReported.class, "message-reported"),
  /** DeadlineReached: see {@link DeadlineReached}. */
  DEADLINE_REACHED(DeadlineReached.class, "deadline-reached");

  private final Class<? extends OrderCommand> type;
  private final String tag;

  CommandKind(Class<? extends OrderCommand> type, String tag) {
    this.type = type;
    this.tag = tag;
  }

  /** {@return the class of this kind} */
  public Class<? extends OrderCommand> type() {
    return type;
  }

  /**
   * {@return the kind of this class}
   *
   * @param type the class
   * @throws IllegalArgumentException when it is of no kind
   */
  public static CommandKind of(Class<? extends OrderCommand> type) {
    for (CommandKind kind : values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        type.getSimpleName() + " is of no kind; use one of the classes of OrderCommand");
  }

  /** {@return the permanent tag, such as {@code leave-review}} */
  public String tag() {
    return tag;
  }

  /** {@return the kind in words, such as "leave review"} */
  public String words() {
    return tag.replace('-', ' ');
  }
}
