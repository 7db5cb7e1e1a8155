package com.owode.orders.effect;

/** The kinds of effects; their tags are what is written into stores, for ever. */
public enum EffectKind {
  /** See {@link ReserveStock}. */
  RESERVE_STOCK(ReserveStock.class, "reserve-stock"),
  /** See {@link ConfirmStock}. */
  CONFIRM_STOCK(ConfirmStock.class, "confirm-stock"),
  /** See {@link ReleaseStock}. */
  RELEASE_STOCK(ReleaseStock.class, "release-stock"),
  /** See {@link DeductStock}. */
  DEDUCT_STOCK(DeductStock.class, "deduct-stock"),
  /** See {@link RestockUnits}. */
  RESTOCK_UNITS(RestockUnits.class, "restock-units"),
  /** See {@link CollectPayment}. */
  COLLECT_PAYMENT(CollectPayment.class, "collect-payment"),
  /** See {@link CapturePayment}. */
  CAPTURE_PAYMENT(CapturePayment.class, "capture-payment"),
  /** See {@link VoidPayment}. */
  VOID_PAYMENT(VoidPayment.class, "void-payment"),
  /** See {@link AskPayment}. */
  ASK_PAYMENT(AskPayment.class, "ask-payment"),
  /** See {@link RefundPayment}. */
  REFUND_PAYMENT(RefundPayment.class, "refund-payment"),
  /** See {@link AskRefund}. */
  ASK_REFUND(AskRefund.class, "ask-refund"),
  /** See {@link IssueDiscount}. */
  ISSUE_DISCOUNT(IssueDiscount.class, "issue-discount"),
  /** See {@link Notify}. */
  NOTIFY(Notify.class, "notify");

  private final Class<? extends Effect> type;
  private final String tag;

  EffectKind(Class<? extends Effect> type, String tag) {
    this.type = type;
    this.tag = tag;
  }

  /** {@return the class of this kind} */
  public Class<? extends Effect> type() {
    return type;
  }

  /**
   * {@return the kind of this class}
   *
   * @param type the class
   * @throws IllegalArgumentException when it is of no kind
   */
  public static EffectKind of(Class<? extends Effect> type) {
    for (EffectKind kind : values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        type.getSimpleName() + " is of no kind; use one of the classes of Effect");
  }

  /** {@return the permanent tag, in lower case with hyphens} */
  public String tag() {
    return tag;
  }
}
