package com.owode.orders.message;

import static com.owode.orders.message.Placeholder.*;

import java.util.List;

/** The forms of the kinds that the library brings. */
final class BuiltInForms {

  static final List<MessageForm> ALL =
      List.of(
          buyer(MessageKind.ORDER_CONFIRMATION).withRequired(ORDER_TOTAL),
          seller(MessageKind.NEW_ORDER).withRequired(ITEM_COUNT, ORDER_TOTAL).withOptional(SHIP_BY),
          buyer(MessageKind.PAYMENT_RETRY)
              .withRequired(AMOUNT_DUE)
              .withOptional(PAY_BY, PAYMENT_LINK),
          buyer(MessageKind.PAYMENT_RECEIVED)
              .withRequired(AMOUNT_RECEIVED)
              .withOptional(AMOUNT_DUE, PAY_BY, PAYMENT_LINK, AMOUNT_RETURNING),
          seller(MessageKind.SHIP_BY_REMINDER).withRequired(SHIP_BY),
          seller(MessageKind.SHIP_BY_OVERDUE).withRequired(SHIP_BY),
          buyer(MessageKind.SHIPMENT_CONFIRMATION)
              .withRequired(DELIVERY_DAYS)
              .withOptional(COURIER_NAME, TRACKING_NUMBER, TRACKING_LINK),
          buyer(MessageKind.TRACKING_UPDATE)
              .withRequired(TRACKING_STATUS)
              .withOptional(COURIER_NAME, TRACKING_NUMBER, TRACKING_LINK),
          buyer(MessageKind.DELIVERY_CHECK),
          buyer(MessageKind.REVIEW_INVITATION).withOptional(REVIEW_LINK),
          buyer(MessageKind.CANCELLATION_NOTICE)
              .withOptional(AMOUNT_RETURNING, AMOUNT_RETURNED, CANCELLATION_REASON),
          seller(MessageKind.CANCELLATION_NOTICE)
              .withOptional(AMOUNT_RETURNING, AMOUNT_RETURNED, CANCELLATION_REASON),
          buyer(MessageKind.OUT_OF_STOCK_OFFER).withRequired(ALTERNATIVES).withOptional(ANSWER_BY),
          seller(MessageKind.CLAIM_OPENED)
              .withRequired(CLAIM_NUMBER)
              .withOptional(REASONS, REFUND_AMOUNT, ANSWER_BY),
          buyer(MessageKind.PROOF_REQUEST)
              .withRequired(CLAIM_NUMBER, PROOF_NEEDED)
              .withOptional(ANSWER_BY),
          buyer(MessageKind.RETURN_INSTRUCTIONS)
              .withRequired(CLAIM_NUMBER, RETURN_ADDRESS)
              .withOptional(RETURN_BY, RETURN_PAID_BY),
          buyer(MessageKind.REFUND_APPROVED)
              .withRequired(REFUND_AMOUNT)
              .withOptional(
                  CLAIM_NUMBER,
                  DISCOUNT_AMOUNT,
                  DISCOUNT_PERCENT,
                  DISCOUNT_CAP,
                  DISCOUNT_CODE,
                  DISCOUNT_ENDS),
          buyer(MessageKind.REFUND_DECLINED).withRequired(REASONS).withOptional(CLAIM_NUMBER),
          buyer(MessageKind.REFUND_FAILED).withRequired(REFUND_AMOUNT).withOptional(CLAIM_NUMBER),
          seller(MessageKind.REFUND_FAILED).withRequired(REFUND_AMOUNT).withOptional(CLAIM_NUMBER),
          MessageForm.of(MessageKind.LOW_STOCK, Reader.SELLER)
              .withRequired(SELLER_NAME, PRODUCT_NAME, STOCK_LEFT));

  private BuiltInForms() {}

  private static MessageForm buyer(MessageKind kind) {
    return aboutAnOrder(MessageForm.of(kind, Reader.BUYER).withRequired(CUSTOMER_NAME));
  }

  private static MessageForm seller(MessageKind kind) {
    return aboutAnOrder(MessageForm.of(kind, Reader.SELLER).withRequired(SELLER_NAME));
  }

  private static MessageForm aboutAnOrder(MessageForm form) {
    return form.withRequired(ORDER_NUMBER, PRODUCT_NAME).withOptional(ORDER_LINK);
  }
}
