package com.owode.orders.message;

import java.util.List;

/**
 * What a message is about. An open code: hosts add their own, together with a {@link MessageForm}
 * that says which values its texts may use.
 *
 * @param value 1 to 64 capital letters, digits or underscores, beginning with a letter
 */
public record MessageKind(String value) {

  /** To the buyer, when stock and money are secured (guide row G1). */
  public static final MessageKind ORDER_CONFIRMATION = new MessageKind("ORDER_CONFIRMATION");

  /** To the seller, when an order is confirmed (guide row G2). */
  public static final MessageKind NEW_ORDER = new MessageKind("NEW_ORDER");

  /** To the buyer, when a payment is pending or failed (guide row G12). */
  public static final MessageKind PAYMENT_RETRY = new MessageKind("PAYMENT_RETRY");

  /** To the buyer, on a part payment or money that came after shipping. */
  public static final MessageKind PAYMENT_RECEIVED = new MessageKind("PAYMENT_RECEIVED");

  /** To the seller, before the agreed time frame ends (guide row G3). */
  public static final MessageKind SHIP_BY_REMINDER = new MessageKind("SHIP_BY_REMINDER");

  /** To the seller, when the agreed time frame is over (guide row G3). */
  public static final MessageKind SHIP_BY_OVERDUE = new MessageKind("SHIP_BY_OVERDUE");

  /** To the buyer, when units are shipped; the guide gives the text (guide row G11). */
  public static final MessageKind SHIPMENT_CONFIRMATION = new MessageKind("SHIPMENT_CONFIRMATION");

  /** To the buyer, when a parcel needs attention or is about to arrive (guide row G23). */
  public static final MessageKind TRACKING_UPDATE = new MessageKind("TRACKING_UPDATE");

  /** To the buyer, some time after delivery; the guide gives the text (guide row G24). */
  public static final MessageKind DELIVERY_CHECK = new MessageKind("DELIVERY_CHECK");

  /** To the buyer, when a review may be left (guide row G5). */
  public static final MessageKind REVIEW_INVITATION = new MessageKind("REVIEW_INVITATION");

  /** To the buyer and to the seller, when units are cancelled (guide row G13). */
  public static final MessageKind CANCELLATION_NOTICE = new MessageKind("CANCELLATION_NOTICE");

  /** To the buyer, when alternatives are offered (guide row G14). */
  public static final MessageKind OUT_OF_STOCK_OFFER = new MessageKind("OUT_OF_STOCK_OFFER");

  /** To the seller, when the buyer asks for a refund (guide row G16). */
  public static final MessageKind CLAIM_OPENED = new MessageKind("CLAIM_OPENED");

  /** To the buyer, when a claim needs proof (guide row G17). */
  public static final MessageKind PROOF_REQUEST = new MessageKind("PROOF_REQUEST");

  /** To the buyer, when units have to be sent back. */
  public static final MessageKind RETURN_INSTRUCTIONS = new MessageKind("RETURN_INSTRUCTIONS");

  /** To the buyer, with apology and discount where one is granted (guide rows G19, G20). */
  public static final MessageKind REFUND_APPROVED = new MessageKind("REFUND_APPROVED");

  /** To the buyer, with every reason (guide row G18). */
  public static final MessageKind REFUND_DECLINED = new MessageKind("REFUND_DECLINED");

  /** To the buyer and to the seller, when a repayment failed. */
  public static final MessageKind REFUND_FAILED = new MessageKind("REFUND_FAILED");

  /** To the seller, when stock crosses its threshold (guide row G15). */
  public static final MessageKind LOW_STOCK = new MessageKind("LOW_STOCK");

  private static final List<MessageKind> BUILT_IN =
      List.of(
          ORDER_CONFIRMATION,
          NEW_ORDER,
          PAYMENT_RETRY,
          PAYMENT_RECEIVED,
          SHIP_BY_REMINDER,
          SHIP_BY_OVERDUE,
          SHIPMENT_CONFIRMATION,
          TRACKING_UPDATE,
          DELIVERY_CHECK,
          REVIEW_INVITATION,
          CANCELLATION_NOTICE,
          OUT_OF_STOCK_OFFER,
          CLAIM_OPENED,
          PROOF_REQUEST,
          RETURN_INSTRUCTIONS,
          REFUND_APPROVED,
          REFUND_DECLINED,
          REFUND_FAILED,
          LOW_STOCK);

  /**
   * Checks the code.
   *
   * @param value the code
   * @throws IllegalArgumentException if the value is not of the form above
   */
  public MessageKind {
    Code.checked("message kind", value);
  }

  /**
   * The kind with this code.
   *
   * @param value the code, for example {@code "ORDER_CONFIRMATION"}
   * @return the kind
   * @throws IllegalArgumentException if the code is malformed
   */
  public static MessageKind of(String value) {
    return new MessageKind(value);
  }

  /**
   * The kinds that the library brings, in the order of an order's life.
   *
   * @return the constants of this record
   */
  public static List<MessageKind> builtIn() {
    return BUILT_IN;
  }

  @Override
  public String toString() {
    return value;
  }
}
